import { html, render } from 'lit';
import type { ParallaxCollation } from '../parallax-collation';
import type { Place } from './model';
import { part } from './page';
import { columnOf, selectedPlaces } from './selecting';
import { text } from './texts';

/** The small menu at selected words. While words of one column are being selected, the other columns keep out of it. */
export class SelectionMenu {
  /** Whether a note is being written, to which selected words can be added. */
  private noting = false;
  /** Keeps the other columns out of the selection that is being made. */
  private keepOut: (() => void) | null = null;

  constructor(private readonly host: ParallaxCollation) {}

  start(): void {
    this.draw();
    this.host.scroller.addEventListener('pointerdown', this.begin);
    this.host.scroller.addEventListener('scroll', this.settle, { passive: true });
    document.addEventListener('pointerup', this.settle);
    document.addEventListener('keyup', this.settle);
  }

  setNoting(noting: boolean): void {
    this.noting = noting;
    if (this.host.hasUpdated) this.draw();
  }

  /** Rows were drawn that were not there when the selection began. */
  drew(): void {
    this.keepOut?.();
  }

  private draw(): void {
    const act = () => (this.noting ? this.addPlace() : this.annotate());
    const label = this.noting
      ? html`<span aria-hidden="true">＋</span> ${text('note.place')} <kbd>+</kbd>`
      : html`<span aria-hidden="true">✎</span> ${text('note')} <kbd>a</kbd>`;
    render(html`<button @pointerdown=${(e: Event) => e.preventDefault()} @click=${act}>${label}</button>`, this.menu);
  }

  stop(): void {
    document.removeEventListener('pointerup', this.settle);
    document.removeEventListener('keyup', this.settle);
  }

  /** Asks for a note on the selected words or, where none are, on the chosen finding or the passage at the cursor. */
  annotate(): void {
    this.host.report('annotate', { places: this.places(), passage: this.passage() });
    this.menu.hidden = true;
    document.getSelection()?.removeAllRanges();
  }

  /** Adds the selected words to the note that is being written. */
  addPlace(): void {
    if (this.places().length === 0) this.host.hint('note.place.none');
    else this.annotate();
  }

  /** What an action is about: the selected words or, where none are, the passages at the cursor. */
  selected(): Place[] {
    const selected = this.places();
    return selected.length > 0 ? selected : this.passage();
  }

  private passage(): Place[] {
    const cell = this.host.querySelector<HTMLElement>('.here');
    const column = columnOf(cell);
    if (!cell || !column) return [];
    return [...cell.querySelectorAll<HTMLElement>('.passage')].flatMap((passage) => this.placesIn(passage));
  }

  placesIn(passage: HTMLElement): Place[] {
    const column = columnOf(passage);
    const words = [...passage.querySelectorAll<HTMLElement>('[data-s]')];
    if (!column || words.length === 0) return [];
    const last = words[words.length - 1];
    return [{ column, start: Number(words[0].dataset.s), end: Number(last.dataset.s) + last.textContent!.length }];
  }

  /** Where the caret stands in the row at the cursor, after a click; null if it stands elsewhere. */
  caret(): Place | null {
    const selection = document.getSelection();
    const node = selection?.anchorNode;
    const segment = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[aria-current] [data-s]');
    const column = segment && columnOf(segment);
    if (!selection || !segment || !column) return null;
    const start = Number(segment.dataset.s) + selection.anchorOffset;
    return { column, start, end: start };
  }

  /** The selected words without the white space around them. */
  private places(): Place[] {
    const selection = document.getSelection();
    if (selection && !selection.isCollapsed) this.host.drawWithin(selection.getRangeAt(0));
    return selectedPlaces(this.host.table).flatMap((place) => {
      const words = this.host.contentOf(place.column).slice(place.start, place.end);
      if (!words.trim()) return [];
      const start = place.start + words.length - words.trimStart().length;
      return [{ ...place, start, end: place.end - words.length + words.trimEnd().length }];
    });
  }

  private readonly begin = (event: PointerEvent): void => {
    const column = columnOf(event.target as Node);
    for (const cell of this.host.querySelectorAll('td.apart')) cell.classList.remove('apart');
    if (!column || event.button !== 0) return;
    const others = `tbody td:not([data-column="${CSS.escape(column)}"])`;
    const begin = (): void => {
      this.keepOut = () => this.host.querySelectorAll(others).forEach((cell) => cell.classList.add('apart'));
      this.keepOut();
    };
    const end = (): void => {
      document.removeEventListener('pointermove', begin);
      this.keepOut = null;
    };
    document.addEventListener('pointermove', begin, { once: true });
    document.addEventListener('pointerup', end, { once: true });
  };

  private readonly settle = (event: Event): void => {
    if (event.type === 'pointerup' && this.menu.contains(event.target as Node)) return;
    requestAnimationFrame(() => this.place());
  };

  private place(): void {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || this.places().length === 0) {
      this.menu.hidden = true;
      return;
    }
    const boxes = [...selection.getRangeAt(0).getClientRects()].filter((box) => box.width > 0);
    const box = boxes[boxes.length - 1] ?? selection.getRangeAt(0).getBoundingClientRect();
    const frame = this.host.getBoundingClientRect();
    this.menu.hidden = box.bottom < frame.top || box.top > frame.bottom;
    const left = Math.min(box.right - frame.left + 4, frame.width - this.menu.offsetWidth - 8);
    const below = box.bottom - frame.top + 6;
    const top = below + this.menu.offsetHeight > frame.height ? box.top - frame.top - this.menu.offsetHeight - 6 : below;
    this.menu.style.transform = `translate(${Math.max(8, left)}px, ${Math.max(8, top)}px)`;
  }

  private get menu(): HTMLElement {
    return part(this.host, 'menu');
  }
}
