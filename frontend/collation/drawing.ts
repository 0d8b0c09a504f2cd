import { html, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { allLineElements } from './page';

interface Host {
  readonly scroller: HTMLElement;
  /** Rows were drawn since the table was. */
  drew(rows: string[]): void;
}

/** So much of the time that the browser has left over is kept for what a person does next. */
const SPARE_MS = 4;

/**
 * Which rows have their words in the page. Thousands of rows would take seconds to draw, so a row is drawn once it comes near
 * sight, and all others, empty until then, as the browser finds time: its own search and screen readers find everything.
 */
export class Drawing {
  private readonly drawn = new Set<string>();
  /** How to draw the rows that are not drawn. */
  private readonly outlines = new Map<string, () => void>();
  private idle = 0;

  constructor(private readonly host: Host) {}

  start(): void {
    this.host.scroller.addEventListener('scroll', this.nearSight, { passive: true });
  }

  stop(): void {
    cancelIdle(this.idle);
    this.idle = 0;
  }

  has(row: string): boolean {
    return this.drawn.has(row);
  }

  /** A row is in the page without its words. */
  outlined(row: string, draw: () => void): void {
    this.outlines.set(row, draw);
    this.idle ||= whenIdle(this.more);
  }

  gone(row: string): void {
    this.outlines.delete(row);
  }

  /** All rows will have to be drawn anew: those in sight are then drawn first. */
  forget(): void {
    this.drawn.clear();
  }

  /** Draws a row now. */
  draw(row: string): void {
    this.drawAll([row]);
  }

  /** Draws the rows that are selected. */
  drawWithin(range: Range): void {
    if (this.outlines.size === 0) return;
    const lines = allLineElements(this.host.scroller).filter((line) => range.intersectsNode(line));
    this.drawAll(lines.map((line) => line.dataset.row!));
  }

  /** Draws the rows in sight and those within a screen of it. */
  readonly nearSight = (): void => {
    if (this.outlines.size === 0) return;
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
    this.drawAll(near);
  };

  private readonly more = (deadline: Deadline): void => {
    this.idle = 0;
    const rows: string[] = [];
    for (const row of [...this.outlines.keys()]) {
      this.drawOne(row);
      rows.push(row);
      if (deadline.timeRemaining() < SPARE_MS) break;
    }
    if (rows.length > 0) this.host.drew(rows);
    if (this.outlines.size > 0) this.idle = whenIdle(this.more);
  };

  private drawAll(rows: string[]): void {
    const fresh = rows.filter((row) => this.outlines.has(row));
    fresh.forEach((row) => this.drawOne(row));
    if (fresh.length > 0) this.host.drew(fresh);
  }

  private drawOne(row: string): void {
    const draw = this.outlines.get(row);
    this.outlines.delete(row);
    this.drawn.add(row);
    draw?.();
  }
}

class WhenNear extends AsyncDirective {
  private leave = (): void => {};

  render(drawing: Drawing, row: string, hidden: boolean, draw: () => unknown): unknown {
    if (drawing.has(row)) return draw();
    this.leave = () => drawing.gone(row);
    drawing.outlined(row, () => this.setValue(draw()));
    return outline(row, hidden);
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

interface Deadline {
  timeRemaining(): number;
}

/** Not every browser tells when it is idle; a pause takes the place of that. */
const PAUSE_MS = 40;
/** So long at most does a row wait though the browser is never idle. */
const PATIENCE_MS = 300;
const tells = 'requestIdleCallback' in window;

function whenIdle(work: (deadline: Deadline) => void): number {
  return tells ? window.requestIdleCallback(work, { timeout: PATIENCE_MS }) : window.setTimeout(() => work(until(performance.now() + 3 * SPARE_MS)), PAUSE_MS);
}

function cancelIdle(handle: number): void {
  if (tells) window.cancelIdleCallback(handle);
  else window.clearTimeout(handle);
}

function until(end: number): Deadline {
  return { timeRemaining: () => end - performance.now() };
}
