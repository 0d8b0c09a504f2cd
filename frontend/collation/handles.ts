import type { ParallaxCollation } from '../parallax-collation';
import type { Place } from './model';
import { lineElements, part } from './page';
import { text } from './texts';

const NEAR = 9;

/**
 * What the mouse takes hold of: a grip beside the passage under it, to drag it to another row, and a button on the line
 * between two rows, to join them, or between two sentences of an open row, to cut it there. Keys do the same.
 */
export class Handles {
  private passage: HTMLElement | null = null;
  private dragged: Place[] = [];
  /** Whether the mouse holds the grip: it stays where it is then, even when the table scrolls. */
  private held = false;
  private seam = { action: '', row: '', line: -1 };

  constructor(private readonly host: ParallaxCollation) {}

  start(): void {
    const { scroller, grip, button } = this;
    grip.title = text('drag');
    scroller.addEventListener('pointermove', this.follow, { passive: true });
    scroller.addEventListener('pointerleave', (event) => {
      const over = event.relatedTarget as Node | null;
      if (over !== grip && !button.contains(over)) this.hide();
    });
    scroller.addEventListener('scroll', this.hide, { passive: true });
    grip.addEventListener('pointerdown', () => (this.held = true));
    grip.addEventListener('pointerup', () => (this.held = false));
    grip.addEventListener('dragstart', this.lift);
    grip.addEventListener('dragend', () => this.drop());
    button.addEventListener('click', () => {
      const { action, row, line } = this.seam;
      this.host.ask(action, { row, line });
      this.hide();
    });
    scroller.addEventListener('dragover', (event) => this.over(event));
    scroller.addEventListener('drop', (event) => {
      const row = this.rowAt(event);
      const places = this.dragged;
      if (!row || places.length === 0) return;
      event.preventDefault();
      this.drop();
      this.host.ask('link', { row, places });
    });
  }

  private readonly follow = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const target = event.target as Element;
    if (target === this.grip || this.button.contains(target)) return;
    const passage = target.closest<HTMLElement>('.passage');
    const onTheWay = !passage && this.passage !== null && target.closest('td') === this.passage.closest('td');
    if (passage !== this.passage && !onTheWay) this.beside(passage);
    this.between(event, target);
  };

  private readonly hide = (): void => {
    if (this.held) return;
    this.beside(null);
    this.button.hidden = true;
  };

  private beside(passage: HTMLElement | null): void {
    this.passage = passage;
    this.grip.hidden = !passage;
    if (passage) this.put(this.grip, passage.getBoundingClientRect().left - 17, passage.getBoundingClientRect().top + 1);
  }

  private between(event: PointerEvent, target: Element): void {
    const number = target.closest<HTMLElement>('tbody th.number');
    const line = number?.parentElement;
    const box = line?.getBoundingClientRect();
    if (!number || !line || !box || event.clientY - box.top > NEAR * 2) return void (this.button.hidden = true);
    const cuts = line.dataset.line !== '0';
    const first = !cuts && line.dataset.row === this.host.rows[0]?.id;
    this.button.hidden = first;
    this.seam = { action: cuts ? 'split' : 'merge-previous', row: line.dataset.row!, line: Number(line.dataset.line) };
    this.button.textContent = cuts ? '✂' : '⤒';
    this.button.title = text(cuts ? 'split.here' : 'merge.here');
    this.button.setAttribute('aria-label', this.button.title);
    this.put(this.button, box.left + 4, box.top - 12);
  }

  private put(element: HTMLElement, left: number, top: number): void {
    const frame = this.host.getBoundingClientRect();
    element.style.transform = `translate(${left - frame.left}px, ${Math.max(0, top - frame.top)}px)`;
  }

  private readonly lift = (event: DragEvent): void => {
    if (!this.passage) return event.preventDefault();
    this.dragged = this.host.placesIn(this.passage);
    event.dataTransfer!.effectAllowed = 'link';
    event.dataTransfer!.setData('text/plain', this.passage.textContent!.trim());
    event.dataTransfer!.setDragImage(this.passage, 0, 0);
  };

  private over(event: DragEvent): void {
    if (this.dragged.length === 0) return;
    const row = this.rowAt(event);
    for (const line of this.host.querySelectorAll<HTMLElement>('tr.drop')) {
      if (line.dataset.row !== row) line.classList.remove('drop');
    }
    if (!row) return;
    event.preventDefault();
    event.dataTransfer!.dropEffect = 'link';
    for (const line of lineElements(this.host, row)) line.classList.add('drop');
  }

  private drop(): void {
    this.held = false;
    this.dragged = [];
    for (const line of this.host.querySelectorAll('tr.drop')) line.classList.remove('drop');
  }

  private rowAt(event: DragEvent): string | undefined {
    return (event.target as Element).closest<HTMLElement>('tbody [data-row]')?.dataset.row;
  }

  private get scroller(): HTMLElement {
    return this.host.scroller;
  }

  private get grip(): HTMLElement {
    return part(this.host, 'grab');
  }

  private get button(): HTMLElement {
    return part(this.host, 'seam');
  }
}
