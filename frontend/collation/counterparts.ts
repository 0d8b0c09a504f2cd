import type { ParallaxCollation } from '../parallax-collation';
import type { Link, Place, Row } from './model';
import { lineElements } from './page';
import { columnOf } from './selecting';
import { text } from './texts';

/** The pointer has to stay in a row for this long before its links are asked for. */
const REST_MS = 40;
const LIT = 'counterpart';
const OWN = 'counterpart-own';

/**
 * Lights up what answers a word in the other columns: the word under the pointer, or the one at the word cursor, which
 * keys move. The links of a row are asked for once, when someone looks at it. Painted by the browser's highlights, so that
 * nothing is rendered anew.
 */
export class Counterparts {
  private known = new WeakMap<Row, Promise<Link[]>>();
  private resting = 0;
  private row = '';
  private lit: { row: string; own: Place; others: Place[] } | null = null;
  /** The word cursor. */
  private word: Place | null = null;

  constructor(private readonly host: ParallaxCollation) {}

  start(): void {
    this.host.scroller.addEventListener('pointermove', this.follow, { passive: true });
    this.host.scroller.addEventListener('pointerleave', () => this.leave());
  }

  /** Goes to the next or an earlier word of the cell at the cursor, and says what answers it. */
  async toWord(by: number): Promise<void> {
    const { currentRow: id, column } = this.host;
    const row = this.host.rowWith(id);
    const words = row && column ? this.wordsOf(row, column) : [];
    if (!row || words.length === 0) return this.host.hint('word.nothing');
    const at = words.findIndex((w) => this.word?.column === w.column && this.word.start === w.start);
    const word = words[at < 0 ? (by > 0 ? 0 : words.length - 1) : Math.min(Math.max(at + by, 0), words.length - 1)];
    this.word = word;
    this.placeCaret(row.id, word);
    this.light(row, word, await this.linksOf(row));
    const answers = this.lit?.others.map((p) => this.host.contentOf(p.column).slice(p.start, p.end)) ?? [];
    const own = this.host.contentOf(word.column).slice(word.start, word.end);
    this.host.say(answers.length > 0 ? text('word.answers', own, answers.join(', ')) : text('word.alone', own));
  }

  /** Forgets the word cursor, as when the cursor goes elsewhere. */
  forget(): void {
    if (this.word) this.clear();
    this.word = null;
  }

  /** Lights up again what was lit before the table was rendered. */
  repaint(): void {
    if (!this.lit) return;
    const row = this.host.rowWith(this.lit.row);
    if (row) this.paint();
    else this.clear();
  }

  private readonly follow = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const cell = (event.target as Element).closest<HTMLElement>('td[data-column]');
    const id = cell?.parentElement?.dataset.row ?? '';
    if (id !== this.row) {
      this.row = id;
      window.clearTimeout(this.resting);
      if (id) this.resting = window.setTimeout(() => this.look(id, event.clientX, event.clientY), REST_MS);
      else this.leave();
      return;
    }
    if (id) this.look(id, event.clientX, event.clientY);
  };

  private async look(id: string, x: number, y: number): Promise<void> {
    const row = this.host.rowWith(id);
    if (!row) return;
    const links = await this.linksOf(row);
    if (this.row !== id) return;
    const place = placeAt(x, y);
    if (place) this.light(row, place, links);
    else this.leave(true);
  }

  private leave(stay = false): void {
    if (!stay) this.row = '';
    if (this.word) return;
    this.clear();
  }

  private linksOf(row: Row): Promise<Link[]> {
    let links = this.known.get(row);
    if (!links) {
      links = this.host.counterpartsOf(row.id).catch(() => {
        this.known.delete(row);
        return [];
      });
      this.known.set(row, links);
    }
    return links;
  }

  private light(row: Row, place: Place, links: Link[]): void {
    const found = answering(links, place);
    if (!found) return void (this.word ? this.show(row, place, []) : this.clear());
    this.show(row, this.word ?? found.own, found.others);
  }

  private show(row: Row, own: Place, others: Place[]): void {
    this.lit = { row: row.id, own, others };
    this.paint();
  }

  private clear(): void {
    this.lit = null;
    CSS.highlights?.delete(LIT);
    CSS.highlights?.delete(OWN);
  }

  private paint(): void {
    if (!this.lit || !CSS.highlights) return;
    const { row, own, others } = this.lit;
    CSS.highlights.set(OWN, new Highlight(...this.rangesOf(row, own)));
    CSS.highlights.set(LIT, new Highlight(...others.flatMap((place) => this.rangesOf(row, place))));
  }

  private rangesOf(row: string, place: Place): Range[] {
    const words = `:scope > [data-column="${CSS.escape(place.column)}"] [data-s]`;
    const segments = lineElements(this.host, row).flatMap((line) => [...line.querySelectorAll<HTMLElement>(words)]);
    return segments.flatMap((segment) => {
      const node = [...segment.childNodes].find((n): n is Text => n instanceof Text);
      const offset = Number(segment.dataset.s);
      if (!node || offset >= place.end || offset + node.length <= place.start) return [];
      const range = new Range();
      range.setStart(node, Math.max(0, place.start - offset));
      range.setEnd(node, Math.min(node.length, place.end - offset));
      return [range];
    });
  }

  private wordsOf(row: Row, column: string): Place[] {
    const { language, passages } = this.host.cellOf(row, column);
    const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    return passages.flatMap((passage) =>
      [...segmenter.segment(this.host.contentOf(column).slice(passage.start, passage.end))]
        .filter((segment) => segment.isWordLike)
        .map(({ index, segment }) => {
          const start = passage.start + index;
          return { column, start, end: start + segment.length };
        }),
    );
  }

  /** Puts the caret before the word, from where a selection grows. */
  private placeCaret(row: string, word: Place): void {
    const [range] = this.rangesOf(row, word);
    if (!range) return;
    document.getSelection()?.collapse(range.startContainer, range.startOffset);
    const box = range.getBoundingClientRect();
    const frame = this.host.scroller.getBoundingClientRect();
    if (box.top < frame.top + 60 || box.bottom > frame.bottom) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }
}

/** What answers a place: directly, or by way of another text; each text is reached once, over the fewest others. */
function answering(links: Link[], place: Place): { own: Place; others: Place[] } | null {
  const reached = new Set([place.column]);
  const others: Place[] = [];
  let own: Place | null = null;
  let frontier = [place];
  while (frontier.length > 0) {
    const next: Place[] = [];
    for (const { one, other } of links) {
      for (const [from, to] of [[one, other], [other, one]]) {
        if (reached.has(to.column) || !frontier.some((p) => overlap(p, from))) continue;
        own ??= from;
        if (!next.some((p) => p.column === to.column && p.start === to.start)) next.push(to);
      }
    }
    next.forEach((p) => reached.add(p.column));
    others.push(...next);
    frontier = next;
  }
  return own ? { own, others } : null;
}

function overlap(one: Place, other: Place): boolean {
  return one.column === other.column && one.start < other.end && other.start < one.end;
}

/** The character under a point of the screen; null where there is none. */
function placeAt(x: number, y: number): Place | null {
  const caret = caretAt(x, y);
  const segment = caret?.node.parentElement?.closest<HTMLElement>('[data-s]');
  const column = segment && columnOf(segment);
  if (!caret || !segment || !column) return null;
  for (const at of [caret.offset, caret.offset - 1]) {
    if (at < 0 || at >= caret.node.length) continue;
    const range = new Range();
    range.setStart(caret.node, at);
    range.setEnd(caret.node, at + 1);
    const inside = [...range.getClientRects()].some((b) => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom);
    const start = Number(segment.dataset.s) + at;
    if (inside) return { column, start, end: start + 1 };
  }
  return null;
}

function caretAt(x: number, y: number): { node: Text; offset: number } | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return position.offsetNode instanceof Text ? { node: position.offsetNode, offset: position.offset } : null;
  const range = document.caretRangeFromPoint?.(x, y);
  return range?.startContainer instanceof Text ? { node: range.startContainer, offset: range.startOffset } : null;
}
