import { Widths } from './widths';

interface Host {
  shown(): string[];
  widths(): Widths;
  relayout(): void;
  reorder(column: string, before: string | null): void;
}

const STEP = 24;

/** Lets people drag the heads to another place and the edges to another width; the edges also listen to arrow keys. */
export function arrangeColumns(head: HTMLElement, host: Host): void {
  let dragged: string | null = null;

  head.addEventListener('pointerdown', (event) => {
    const grip = (event.target as Element).closest<HTMLElement>('[data-grip]');
    if (!grip) return;
    event.preventDefault();
    const column = grip.dataset.grip!;
    const start = event.clientX;
    const width = grip.parentElement!.getBoundingClientRect().width;
    grip.setPointerCapture(event.pointerId);
    const move = (e: PointerEvent) => resize(column, width + e.clientX - start);
    grip.addEventListener('pointermove', move);
    grip.addEventListener('lostpointercapture', () => grip.removeEventListener('pointermove', move), { once: true });
  });

  head.addEventListener('keydown', (event) => {
    const grip = (event.target as Element).closest<HTMLElement>('[data-grip]');
    if (!grip || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    event.stopPropagation();
    const width = grip.parentElement!.getBoundingClientRect().width;
    resize(grip.dataset.grip!, width + (event.key === 'ArrowRight' ? STEP : -STEP));
  });

  head.addEventListener('dragstart', (event) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-head]');
    if (!cell || (event.target as Element).closest('[data-grip]')) return event.preventDefault();
    dragged = cell.dataset.head!;
    event.dataTransfer!.effectAllowed = 'move';
    event.dataTransfer!.setData('text/plain', cell.querySelector('.name')!.textContent!);
  });
  head.addEventListener('dragover', (event) => {
    if (dragged) event.preventDefault();
    mark(event);
  });
  head.addEventListener('dragleave', () => mark(null));
  head.addEventListener('dragend', () => {
    dragged = null;
    mark(null);
  });
  head.addEventListener('drop', (event) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-head]');
    if (!dragged || !cell) return;
    event.preventDefault();
    const target = cell.dataset.head!;
    const order = host.shown();
    const before = after(event, cell) ? (order[order.indexOf(target) + 1] ?? null) : target;
    if (before !== dragged) host.reorder(dragged, before);
    mark(null);
  });

  function resize(column: string, width: number): void {
    host.widths().set(column, width);
    host.relayout();
  }

  function mark(event: DragEvent | null): void {
    for (const cell of head.querySelectorAll('[data-head]')) cell.classList.remove('drop-before', 'drop-after');
    const cell = event && (event.target as Element).closest<HTMLElement>('[data-head]');
    if (dragged && event && cell) cell.classList.add(after(event, cell) ? 'drop-after' : 'drop-before');
  }
}

function after(event: DragEvent, cell: HTMLElement): boolean {
  const box = cell.getBoundingClientRect();
  return event.clientX > box.left + box.width / 2;
}
