import { html, noChange, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { cancelIdle, whenIdle, type Deadline } from './idle';
import { allLineElements } from './page';

interface Host {
  readonly scroller: HTMLElement;
  /** Rows were drawn since the table was. */
  drew(rows: string[]): void;
}

/** So much of the time that the browser has left over is kept for what a person does next. */
const SPARE_MS = 4;

/**
 * When rows are drawn. Thousands of rows would take seconds, so a row is drawn once it comes near sight, and all others as the
 * browser finds time: its own search and screen readers find everything. Until then a row is empty or, where it was drawn
 * before, as it was.
 */
export class Drawing {
  /** Counts how often all rows had to be drawn anew. */
  era = 0;
  private near = new Set<string>();
  /** How to draw the rows that wait for it. */
  private readonly waiting = new Map<string, () => void>();
  private idle = 0;

  constructor(private readonly host: Host) {}

  start(): void {
    this.host.scroller.addEventListener('scroll', this.nearSight, { passive: true });
  }

  stop(): void {
    cancelIdle(this.idle);
    this.idle = 0;
  }

  /** Whether a row was near sight before the table changed: it is drawn at once. */
  isNear(row: string): boolean {
    return this.near.has(row);
  }

  /** A row can wait. */
  wait(row: string, draw: () => void): void {
    this.waiting.set(row, draw);
    this.idle ||= whenIdle(this.more);
  }

  /** A row is drawn, or is no more. */
  done(row: string): void {
    this.waiting.delete(row);
  }

  /** Takes note of what is near sight, before the table changes. */
  look(): void {
    this.near = new Set(this.rowsNear());
  }

  /** All rows will have to be drawn anew: those in sight are then drawn first. */
  forget(): void {
    this.era++;
  }

  /** Draws a row now. */
  draw(row: string): void {
    this.drawAll([row]);
  }

  /** Draws the rows that are selected. */
  drawWithin(range: Range): void {
    if (this.waiting.size === 0) return;
    const lines = allLineElements(this.host.scroller).filter((line) => range.intersectsNode(line));
    this.drawAll(lines.map((line) => line.dataset.row!));
  }

  /** Draws the rows in sight and those within a screen of it. */
  readonly nearSight = (): void => {
    if (this.waiting.size > 0) this.drawAll(this.rowsNear());
  };

  private rowsNear(): string[] {
    const frame = this.host.scroller.getBoundingClientRect();
    const rows = allLineElements(this.host.scroller).filter((line) => !line.hidden);
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle].getBoundingClientRect().bottom < frame.top - frame.height) low = middle + 1;
      else high = middle;
    }
    const near: string[] = [];
    for (let i = low; i < rows.length && rows[i].getBoundingClientRect().top < frame.bottom + frame.height; i++) {
      near.push(rows[i].dataset.row!);
    }
    return near;
  }

  private readonly more = (deadline: Deadline): void => {
    this.idle = 0;
    const rows: string[] = [];
    for (const row of [...this.waiting.keys()]) {
      this.drawOne(row);
      rows.push(row);
      if (deadline.timeRemaining() < SPARE_MS) break;
    }
    if (rows.length > 0) this.host.drew(rows);
    if (this.waiting.size > 0) this.idle = whenIdle(this.more);
  };

  private drawAll(rows: string[]): void {
    const fresh = rows.filter((row) => this.waiting.has(row));
    fresh.forEach((row) => this.drawOne(row));
    if (fresh.length > 0) this.host.drew(fresh);
  }

  private drawOne(row: string): void {
    const draw = this.waiting.get(row);
    this.waiting.delete(row);
    draw?.();
  }
}

class WhenNear extends AsyncDirective {
  /** The era in which it was drawn last. */
  private drawn = -1;
  private hidden = false;
  private leave = (): void => {};

  render(drawing: Drawing, row: string, hidden: boolean, draw: () => unknown): unknown {
    const now = (): unknown => {
      this.drawn = drawing.era;
      return draw();
    };
    const hasWords = this.drawn === drawing.era;
    const turned = this.hidden !== hidden;
    this.hidden = hidden;
    this.leave = () => drawing.done(row);
    if (drawing.isNear(row) || (hasWords && turned)) {
      drawing.done(row);
      return now();
    }
    drawing.wait(row, () => this.setValue(now()));
    return hasWords ? noChange : outline(row, hidden);
  }

  protected override disconnected(): void {
    this.leave();
  }
}

/** A row that is drawn once it comes near sight. */
export const whenNear = directive(WhenNear);

function outline(row: string, hidden: boolean): TemplateResult {
  return html`<tr role="none" class="row first" data-row=${row} data-line="0" ?hidden=${hidden}></tr>`;
}
