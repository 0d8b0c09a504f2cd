import { contentOf } from './changed';
import { foresee, NEIGHBOURS } from './foresight';
import type { Answer, Place, Row, TableModel } from './model';
import { OwnSteps } from './own-steps';

/** An action, and what it is about. */
export interface Wish {
  action: string;
  row: string;
  column: string;
  line: number;
  places: Place[];
}

/** What changes the rows: it is done in the order in which it is asked, each after the one before is done. */
const IN_ORDER = new Set([
  'confirm',
  'confirm-above',
  'merge-next',
  'merge-previous',
  'split',
  'sentence-up',
  'sentence-down',
  'line-up',
  'line-down',
  'link',
  'unlink',
  'leave-out',
  'clear',
  'undo',
  'redo',
]);

/** So long at most does a correction wait for the answer to the one before, should the server fall silent. */
const PATIENCE_MS = 60_000;

/** A wish with its number, and how the row was that it is about. */
export interface Asked extends Wish {
  number: number;
  /** Where the row began; null for no row. */
  at: Place | null;
  content: string;
  /** The table that undo or redo lead to, if it was shown before. */
  leadsTo: TableModel | null;
}

interface Host {
  /** What the server sent last. */
  readonly sure: TableModel;
  /** What is shown. */
  readonly shown: TableModel;
  /** Shows what is foreseen now. */
  showForeseen(): void;
  report(name: string, detail: object): void;
  hint(key: string): void;
  toggleAttribute(name: string, force: boolean): void;
}

/**
 * The corrections that a person asked for and the server has not answered. Each is shown at once where it can be foreseen;
 * one at a time is with the server, so that the next one corrects what is there then. None is lost or done twice when keys
 * come faster than answers: each has a number, which the answer repeats.
 */
export class Corrections {
  private asked: Asked[] = [];
  /** What the server has done without sending the rows that it makes. */
  private unseen: Asked[] = [];
  private readonly steps = new OwnSteps();
  private number = 0;
  private patience = 0;

  constructor(private readonly host: Host) {}

  /** Whether this is for corrections to do. */
  static has(action: string): boolean {
    return IN_ORDER.has(action);
  }

  /** The ids of the rows that an action at a row is about. */
  static about(action: string, row: string, rows: Row[]): string[] {
    const at = IN_ORDER.has(action) && action !== 'undo' && action !== 'redo' ? rows.findIndex(({ id }) => id === row) : -1;
    return [at, at + (NEIGHBOURS[action] ?? 0)].flatMap((place) => (at >= 0 && rows[place] ? [rows[place].id] : []));
  }

  ask(wish: Wish): void {
    const model = this.host.shown;
    const row = model.rows.find((r) => r.id === wish.row);
    const content = row ? contentOf(model, row) : '';
    const number = ++this.number;
    const leadsTo = this.steps.ask(wish.action, number, model);
    this.asked.push({ ...wish, number, at: row ? beginning(model, row) : null, content, leadsTo });
    if (this.asked.length === 1) this.send();
    this.host.showForeseen();
  }

  /** The table as it will be once all that was asked is done. */
  foreseen(sure: TableModel): TableModel {
    return [...this.unseen, ...this.asked].reduce(after, sure);
  }

  /** The server has done what was asked up to a number. */
  answered({ answered, undoes, redoes }: Answer): void {
    this.unseen = this.unseen.filter((wish) => wish.number > answered);
    if (this.isAsked(answered)) this.next();
    if (this.asked.length === 0) this.steps.know(undoes, redoes);
  }

  /** The server has done what was asked up to a number; the rows will not come for now, and go on being foreseen. */
  unanswered(number: number): void {
    if (!this.isAsked(number)) return;
    this.unseen.push(this.asked[0]);
    this.next();
  }

  private isAsked(number: number): boolean {
    return this.asked.length > 0 && this.asked[0].number <= number;
  }

  /**
   * The server has refused what it was asked. Of what was asked since, only that is still asked whose row is as it was, and no
   * undo or redo, which would be of another step than was meant.
   */
  refused(number: number): void {
    const [first, ...rest] = this.asked;
    if (first?.number !== number) return;
    this.steps.refused(number);
    const kept: Asked[] = [];
    let model = this.unseen.reduce(after, this.host.sure);
    for (const wish of rest) {
      const row = rowOf(model, wish);
      const other = wish.content !== '' && (!row || contentOf(model, row) !== wish.content);
      if (other || wish.action === 'undo' || wish.action === 'redo') continue;
      kept.push(wish);
      model = after(model, wish);
    }
    if (kept.length < rest.length) this.host.hint('correction.dropped');
    this.asked = [first, ...kept];
    this.next();
  }

  private next(): void {
    this.asked.shift();
    window.clearTimeout(this.patience);
    if (this.asked.length > 0) this.send();
    else this.host.toggleAttribute('aria-busy', false);
  }

  private send(): void {
    const [{ action, row: named, column, line, places, number }] = this.asked;
    const row = rowOf(this.host.sure, this.asked[0])?.id ?? named;
    this.host.toggleAttribute('aria-busy', true);
    this.patience = window.setTimeout(() => this.next(), PATIENCE_MS);
    this.host.report('act', { action, row, column, line, places, number });
  }
}

function after(model: TableModel, wish: Asked): TableModel {
  if (wish.leadsTo) return wish.leadsTo.columns === model.columns ? { ...model, rows: wish.leadsTo.rows } : model;
  const row = rowOf(model, wish);
  return row ? foresee(model, wish, row) : model;
}

/** The row that a wish is about: the one of its name or, if the server calls it otherwise, the one that begins there. */
function rowOf(model: TableModel, wish: Asked): Row | undefined {
  const { row: id, at } = wish;
  const named = model.rows.find((row) => row.id === id);
  if (named || !at) return named;
  const index = model.columns.findIndex((column) => column.id === at.column);
  return model.rows.find((row) => row.cells[index]?.passages.some((p) => p.start <= at.start && at.start < p.end));
}

function beginning(model: TableModel, row: Row): Place | null {
  const index = row.cells.findIndex((cell) => cell.passages.length > 0);
  if (index < 0) return null;
  const [{ start, end }] = row.cells[index].passages;
  return { column: model.columns[index].id, start, end };
}
