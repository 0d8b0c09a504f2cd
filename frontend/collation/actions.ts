import type { Counterparts } from './counterparts';
import type { Cursor } from './cursor';
import type { Jumps } from './jumps';
import type { Linking } from './linking';
import type { Place, Row } from './model';
import type { Prominence } from './prominence';
import type { SelectionMenu } from './selection-menu';
import { text } from './texts';

interface Host {
  /** The rows that are not left out by a filter. */
  readonly rows: Row[];
  rowWith(id: string): Row | undefined;
  isOpen(row: string): boolean;
  toggle(row: string): void;
  unfoldBeside(): void;
  /** Asks the server for an action. */
  ask(action: string, detail: { line?: number; places?: Place[] }): void;
  hint(key: string): void;
  say(words: string): void;
}

interface Parts {
  readonly cursor: Cursor;
  readonly counterparts: Counterparts;
  readonly menu: SelectionMenu;
  readonly linking: Linking;
  readonly jumps: Jumps;
  readonly prominence: Prominence;
}

/** What a key does, by the names that `keys.ts` gives: the table does it, or asks the server for it. */
export class Actions {
  private readonly own: Map<string, () => void>;

  constructor(
    private readonly host: Host,
    private readonly parts: Parts,
  ) {
    const { cursor, counterparts, menu, linking, jumps, prominence } = parts;
    this.own = new Map(
      Object.entries({
        'row-next': () => cursor.row(1),
        'row-previous': () => cursor.row(-1),
        'column-next': () => cursor.toColumn(1),
        'column-previous': () => cursor.toColumn(-1),
        'word-next': () => void counterparts.toWord(1),
        'word-previous': () => void counterparts.toWord(-1),
        'select-more': () => cursor.select('forward'),
        'select-less': () => cursor.select('backward'),
        'unconfirmed-next': () => this.nextUnconfirmed(),
        open: () => (linking.active ? linking.end(cursor.current) : host.toggle(cursor.current)),
        'link-mode': () => linking.begin(menu.selected()),
        prominence: () => prominence.toggle(),
        jump: () => jumps.jump(),
        'jump-also': () => jumps.next(),
        split: () => this.split(),
        unfold: () => host.unfoldBeside(),
        panel: () => this.display('panel'),
        smaller: () => this.display('smaller'),
        larger: () => this.display('larger'),
        annotate: () => menu.annotate(),
        'add-place': () => menu.addPlace(),
        find: () => document.querySelector<HTMLElement>('[data-find]')?.focus(),
        escape: () => this.escape(),
      }),
    );
  }

  act(action: string): void {
    const own = this.own.get(action);
    if (own) own();
    else this.host.ask(action, {});
  }

  /** Cuts the row at the cursor: before its line there, else before the sentence that was clicked; or opens it to choose. */
  private split(): void {
    const { host } = this;
    const { cursor, menu } = this.parts;
    const row = host.rowWith(cursor.current);
    if (!row) return host.ask('split', {});
    if (cursor.line > 0 && host.isOpen(row.id)) return host.ask('split', { line: cursor.line });
    const caret = menu.caret();
    const sentence = caret && row.sentences[caret.column]?.find((s) => s.start <= caret.start && caret.start < s.end);
    const first = caret && row.sentences[caret.column]?.[0];
    if (caret && sentence && sentence !== first) {
      return host.ask('split', { places: [{ column: caret.column, ...sentence }] });
    }
    if (row.lines.length < 2) return host.hint('split.none');
    if (!host.isOpen(row.id)) host.toggle(row.id);
    host.hint('split.choose');
  }

  private nextUnconfirmed(): void {
    const { cursor } = this.parts;
    const open = this.host.rows.filter((row) => !row.confirmed && row.id !== cursor.current);
    const [least] = open.sort((a, b) => a.confidence - b.confidence);
    if (least) cursor.go(least.id);
    else this.host.say(text('all.confirmed'));
  }

  /** Ends what is under way; else takes back what is selected. */
  private escape(): void {
    const { linking, jumps, prominence } = this.parts;
    if (linking.active) return linking.cancel();
    if (jumps.active) return jumps.cancel();
    if (prominence.open) return prominence.toggle();
    document.getSelection()?.removeAllRanges();
    this.host.ask('escape', {});
  }

  private display(wish: string): void {
    document.dispatchEvent(new CustomEvent('parallax-display', { detail: wish }));
  }
}
