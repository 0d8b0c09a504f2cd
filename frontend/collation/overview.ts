import type { ParallaxCollation } from '../parallax-collation';
import { cancelIdle, whenIdle } from './idle';
import { allLineElements, part } from './page';
import { text } from './texts';

/** A coloured tick of the overview; ticks of a higher lane are drawn over those of a lower one. */
interface Tick {
  colour: string;
  lane: number;
}

interface RowPlace {
  id: string;
  top: number;
  height: number;
}

/** So long after the last change of its size the overview is drawn again. */
const PAUSE_MS = 150;

const STEPS: Record<string, number> = { ArrowDown: 0.1, ArrowUp: -0.1, PageDown: 0.9, PageUp: -0.9, End: 1e6, Home: -1e6 };

/** The strip at the left edge: where differences, findings and notes are in the whole dossier. Press and drag to travel. */
export class Overview {
  private readonly sizes = new ResizeObserver(() => this.refreshSoon());
  private pending = 0;
  private pause = 0;

  constructor(private readonly host: ParallaxCollation) {}

  start(): void {
    const { strip } = this;
    strip.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      strip.setPointerCapture(event.pointerId);
      this.go(event);
      strip.addEventListener('pointermove', this.go);
      strip.addEventListener('lostpointercapture', () => strip.removeEventListener('pointermove', this.go), { once: true });
    });
    strip.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      this.host.scroller.scrollBy({ top: step * this.host.scroller.clientHeight });
    });
    this.host.scroller.addEventListener('scroll', () => this.sight(), { passive: true });
    this.sizes.observe(this.host.table);
    this.sizes.observe(strip);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.refresh());
    document.addEventListener('parallax-scheme', () => this.refresh());
  }

  stop(): void {
    window.clearTimeout(this.pause);
    cancelIdle(this.pending);
    this.sizes.disconnect();
  }

  /** While rows are drawn the table grows again and again. */
  private refreshSoon(): void {
    this.sight();
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.refresh(), PAUSE_MS);
  }

  refresh(): void {
    cancelIdle(this.pending);
    this.pending = whenIdle(() => {
      this.draw();
      this.sight();
    });
  }

  private readonly go = (event: PointerEvent): void => {
    const box = this.strip.getBoundingClientRect();
    const scroller = this.host.scroller;
    const share = (event.clientY - box.top) / box.height;
    scroller.scrollTop = share * scroller.scrollHeight - scroller.clientHeight / 2;
  };

  private sight(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.host.scroller;
    const sight = this.strip.querySelector<HTMLElement>('.sight')!;
    sight.style.top = `${(scrollTop / scrollHeight) * 100}%`;
    sight.style.height = `${Math.min(1, clientHeight / scrollHeight) * 100}%`;
    const share = scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0;
    this.strip.setAttribute('aria-valuenow', String(Math.round(share * 100)));
    this.strip.setAttribute('aria-valuetext', text('overview.at', Math.round(share * 100)));
  }

  private draw(): void {
    const canvas = this.strip.querySelector('canvas')!;
    const { clientWidth: width, clientHeight: height } = canvas;
    const scale = window.devicePixelRatio || 1;
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (!context || height === 0) return;
    context.scale(scale, scale);
    const style = getComputedStyle(canvas);
    const total = Math.max(this.host.scroller.scrollHeight, 1);
    const ticks = this.ticks();
    const drawn = this.places().flatMap((place) => (ticks.get(place.id) ?? []).map((tick) => ({ ...tick, ...place })));
    for (const { colour, top, height: rowHeight } of drawn.sort((a, b) => a.lane - b.lane)) {
      context.fillStyle = style.getPropertyValue(colour);
      context.beginPath();
      const tall = Math.max(3, Math.min((rowHeight / total) * height - 2, 5));
      context.roundRect(4, ((top + rowHeight / 2) / total) * height - tall / 2, width - 8, tall, 1.5);
      context.fill();
    }
  }

  /** The most telling thing of each row. */
  private ticks(): Map<string, Tick[]> {
    const { model, shown, hits } = this.host.marked;
    const ticks = new Map<string, Tick[]>();
    const add = (row: string, colour: string, lane: number) => {
      const before = ticks.get(row);
      if (!before || before[0].lane < lane) ticks.set(row, [{ colour, lane }]);
    };
    for (const row of model.rows) {
      for (const { index, marks } of shown) {
        const cell = row.cells[index];
        if (cell.passages.length === 0 && cell.gap) add(row.id, row.only ? '--inserted-line' : '--line-strong', row.only ? 2 : 1);
        for (const passage of cell.passages) {
          if (passage.moved) add(row.id, '--moved', 3);
          if (marks.within(passage.start, passage.end).some((m) => m.kind === 'replaced' && !m.form)) {
            add(row.id, '--replaced-line', 4);
          }
        }
      }
    }
    for (const note of model.notes) if (!note.resolved) add(note.row, '--note-line', 5);
    for (const finding of model.findings) add(finding.row, finding.error ? '--error' : '--notice', finding.error ? 7 : 6);
    for (const row of hits) if (row) add(row.id, '--found-line', 8);
    return ticks;
  }

  private places(): RowPlace[] {
    const rows = allLineElements(this.host).filter((line) => line.dataset.line === '0' && !line.hidden);
    return rows.map((row) => ({ id: row.dataset.row!, top: row.offsetTop, height: row.offsetHeight }));
  }

  private get strip(): HTMLElement {
    return part(this.host, 'strip');
  }
}
