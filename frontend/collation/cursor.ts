import type { ParallaxCollation } from '../parallax-collation';
import type { Place, Row } from './model';
import { allLineElements, lineElements } from './page';
import type { Spot } from './position';
import { columnOf, extendSelection } from './selecting';
import { text } from './texts';

/** A line that stays where it is on the screen when the table changes. */
export interface Anchor {
  row: string;
  line: number;
  /** How far it is from the top, in pixels. */
  top: number;
}

/** The row and column that a person is at. Kept out of the templates so that moving it costs nothing. */
export class Cursor {
  current = '';
  /** The line of an open row, from 0. */
  line = 0;
  private cell = '';
  /** What shows where the cursor is. */
  private painted: Element[] = [];

  constructor(private readonly host: ParallaxCollation) {}

  row(by: number): void {
    const rows = this.host.rows;
    if (rows.length === 0) return;
    const line = this.line + by;
    if (this.current && line >= 0 && line < this.host.linesOf(this.current)) return this.toLine(line);
    const at = rows.findIndex((row) => row.id === this.current);
    const next = at < 0 ? this.firstInSight(rows) : Math.min(Math.max(at + by, 0), rows.length - 1);
    this.go(rows[next].id);
    if (next !== at && by < 0 && this.host.linesOf(this.current) > 1) this.toLine(this.host.linesOf(this.current) - 1);
  }

  /** Where a person begins who was at no row so far. */
  private firstInSight(rows: Row[]): number {
    const seen = this.anchor()?.row;
    return Math.max(0, rows.findIndex((row) => row.id === seen));
  }

  private toLine(line: number): void {
    this.line = line;
    this.paint();
    this.element()?.scrollIntoView({ block: 'nearest' });
    this.host.say(this.element()?.querySelector('.number')?.textContent?.trim() ?? '');
  }

  /** The text at the cursor; empty for none that is shown. */
  get column(): string {
    return this.host.columnIds.includes(this.cell) ? this.cell : '';
  }

  spot(): Spot | null {
    return this.current ? { row: this.current, column: this.column } : null;
  }

  /** Takes the place where a person was before, if it is still there, and leaves what is in sight as it is. */
  resume({ row, column }: Spot): void {
    if (!this.host.rowWith(row)) return;
    this.cell = column;
    this.set(row);
  }

  /** Where the row at the cursor begins, to find it again when it is called otherwise. */
  firstPlace(): Place | null {
    const row = this.host.rows.find((r) => r.id === this.current);
    const index = row?.cells.findIndex((c) => c.passages.length > 0) ?? -1;
    return row && index >= 0 ? { column: this.host.columnAt(index), ...row.cells[index].passages[0] } : null;
  }

  moveTo(row: string): void {
    this.set(row);
  }

  toColumn(by: number): void {
    const columns = this.host.columnIds;
    if (columns.length === 0) return;
    if (!this.current) this.row(1);
    const at = columns.indexOf(this.column);
    this.cell = columns[at < 0 ? 0 : Math.min(Math.max(at + by, 0), columns.length - 1)];
    this.host.moved();
    this.paint();
    this.element()?.querySelector(`[data-column="${CSS.escape(this.cell)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.host.say(this.host.querySelector(`[data-head="${CSS.escape(this.cell)}"] .name`)?.textContent ?? '');
  }

  select(direction: 'forward' | 'backward'): void {
    const cell = this.cellElement();
    if (cell) extendSelection(cell, direction);
  }

  /** Takes the row and column that an element of the table stands in. */
  at(element: Element): void {
    const row = element.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (!row) return;
    this.cell = columnOf(element) ?? this.cell;
    this.host.moved();
    this.set(row);
    this.line = Number(element.closest<HTMLElement>('[data-line]')?.dataset.line ?? 0);
    this.paint();
  }

  go(row: string): void {
    this.set(row);
    this.element()?.scrollIntoView({ block: 'nearest' });
    const number = this.host.rows.find((r) => r.id === row)?.number;
    this.host.say(text('row.at', number ?? ''));
  }

  /**
   * Goes to a row, to one column of it if that is named, and centres the words that a selector names in it; a row taller
   * than the screen shows its top.
   */
  reveal(row: string, selector: string, column = ''): void {
    const words = selector && column ? `[data-column="${CSS.escape(column)}"] ${selector}` : selector;
    const find = () => (words ? lineElements(this.host, row).flatMap((line) => line.querySelector(words) ?? [])[0] : undefined);
    if (column && column !== this.cell) this.host.moved();
    this.cell = column || this.cell;
    this.set(row);
    const line = Number(find()?.closest<HTMLElement>('[data-line]')?.dataset.line ?? this.line);
    if (line !== this.line) {
      this.line = line;
      this.paint();
    }
    const bring = (): void => {
      const target = find() ?? this.element();
      const tall = (target?.getBoundingClientRect().height ?? 0) > this.host.scroller.clientHeight * 0.7;
      target?.scrollIntoView({ block: tall ? 'start' : 'center', inline: 'nearest' });
    };
    bring();
    // rows that come into sight get their real heights only then, which moves what is below them
    requestAnimationFrame(() => {
      bring();
      requestAnimationFrame(bring);
    });
  }

  private set(row: string): void {
    const changed = row !== this.current;
    if (changed) this.line = 0;
    if (changed) this.host.moved();
    this.current = row;
    this.host.draw(row);
    this.paint();
    if (changed) this.host.report('row', { row });
  }

  paint(): void {
    for (const old of this.painted) {
      old.removeAttribute('aria-current');
      old.classList.remove('here', 'at-line');
    }
    const lines = this.current ? lineElements(this.host, this.current) : [];
    const cell = this.cellElement();
    for (const line of lines) line.setAttribute('aria-current', 'true');
    if (lines.length > 1) this.element()?.classList.add('at-line');
    cell?.classList.add('here');
    this.painted = cell ? [...lines, cell] : lines;
  }

  element(): HTMLElement | null {
    const lines = this.current ? lineElements(this.host, this.current) : [];
    return lines[Math.min(this.line, lines.length - 1)] ?? null;
  }

  /** The cell at the cursor; the first one of the row where no column was chosen. */
  cellElement(): HTMLElement | null {
    const row = this.element();
    if (!row) return null;
    return this.column ? row.querySelector<HTMLElement>(`[data-column="${CSS.escape(this.column)}"]`) : null;
  }

  /** The line at the cursor or, where that is out of sight, the first in sight, and how far it is from the top. */
  anchor(): Anchor | null {
    if (!this.host.hasUpdated) return null;
    const scroller = this.host.scroller;
    const top = scroller.getBoundingClientRect().top;
    const chosen = this.element();
    const inSight = (e: Element | null) => {
      if (!e) return false;
      const box = e.getBoundingClientRect();
      return box.height > 0 && box.bottom > top + 40 && box.top < top + scroller.clientHeight;
    };
    const row = inSight(chosen) ? chosen : allLineElements(this.host).find(inSight);
    return row ? { row: row.dataset.row!, line: Number(row.dataset.line), top: row.getBoundingClientRect().top - top } : null;
  }

  restore(anchor: Anchor): void {
    const lines = lineElements(this.host, anchor.row);
    const row = lines[anchor.line] ?? lines[0];
    if (!row || row.hidden) return;
    const scroller = this.host.scroller;
    const top = row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += top - anchor.top;
  }
}
