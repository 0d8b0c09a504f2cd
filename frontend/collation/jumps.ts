import { html, nothing, type TemplateResult } from 'lit';
import type { ParallaxCollation } from '../parallax-collation';
import type { Extent, Passage, Place, Row } from './model';
import { othersWith } from './row-index';
import type { ShownColumn } from './row-template';
import { text } from './texts';

/**
 * From a passage that an article has elsewhere to the row where it would stand in the article's own order, and back; and from
 * a passage that several rows show to the next of them.
 */
export class Jumps {
  private from = '';
  private words = '';
  /** The passage whose next row was gone to last. */
  private followed: Place | null = null;

  constructor(private readonly host: ParallaxCollation) {}

  get active(): boolean {
    return this.from !== '';
  }

  /** There, or back again. */
  jump(): void {
    if (this.active) return this.back();
    const row = this.host.rowWith(this.host.currentRow);
    const moved = this.chosen().find(({ index }) => row?.cells[index].passages.some((p) => p.moved));
    const passage = moved && row?.cells[moved.index].passages.find((p) => p.moved);
    const there = moved && passage && this.ownPlace(moved.index, passage);
    if (!row || !moved || !passage || !there) return this.host.hint('jump.nothing');
    this.from = row.id;
    this.words = text('jump.here', passage.paragraph + 1, moved.column.name, row.number);
    this.host.requestUpdate();
    this.host.goTo(there.id);
    this.host.say(this.words);
  }

  /**
   * To the next row that shows the same passage too.
   *
   * @param start where the passage begins in the text at the cursor; without it, the passage that was followed last if it
   *   stands in this row, else the first that stands in other rows too
   */
  next(start?: number): void {
    const row = this.host.rowWith(this.host.currentRow);
    const shared = row ? this.sharedIn(row) : [];
    const chosen = start === undefined ? this.followed : { column: this.host.column, start, end: start + 1 };
    const passage = shared.find(({ place }) => chosen && place.column === chosen.column && touch(place, chosen)) ?? shared[0];
    if (!row || !passage) return this.host.hint('also.nothing');
    const { index, place, others } = passage;
    const next = others.find((other) => other.number > row.number) ?? others[0];
    const there = next.cells[index].passages.find((p) => touch(p, place));
    this.followed = place;
    this.host.takeFocus();
    void this.host.bring(next.id, place.column, `[data-also="${there?.start}"]`);
  }

  /** The passages of a row that other rows show too, those of the text at the cursor first. */
  private sharedIn(row: Row): { index: number; place: Place; others: Row[] }[] {
    return this.chosen()
      .flatMap(({ column, index, shared }) =>
        row.cells[index].passages.map((p) => ({
          index,
          place: { column: column.id, start: p.start, end: p.end },
          others: othersWith(row, p, shared),
        })),
      )
      .filter(({ others }) => others.length > 0);
  }

  cancel(): void {
    this.from = '';
    this.host.requestUpdate();
  }

  banner(): TemplateResult | typeof nothing {
    if (!this.active) return nothing;
    return html`<div class="banner" role="status">
      <span>${this.words}</span>
      <button @click=${() => this.back()}>${text('jump.back')} <kbd>g</kbd></button>
      <button @click=${() => this.cancel()}>${text('close')} <kbd>Esc</kbd></button>
    </div>`;
  }

  private back(): void {
    const { from } = this;
    this.cancel();
    this.host.goTo(from);
  }

  /** The columns, that of the cursor first. */
  private chosen(): ShownColumn[] {
    const { column } = this.host;
    return [...this.host.marked.shown].sort((a, b) => Number(b.column.id === column) - Number(a.column.id === column));
  }

  /** The row of the nearest passage before it, in its own article, that is not moved. */
  private ownPlace(index: number, passage: Passage): Row | undefined {
    const places = this.host.marked.model.rows.flatMap((row) => row.cells[index].passages.map((p) => ({ row, p })));
    const still = places.filter(({ p }) => !p.moved).sort((a, b) => a.p.start - b.p.start);
    const before = still.filter(({ p }) => p.start < passage.start);
    return (before[before.length - 1] ?? still[0])?.row;
  }
}

function touch(one: Extent, other: Extent): boolean {
  return one.start < other.end && other.start < one.end;
}
