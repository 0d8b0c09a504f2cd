import type { Place } from './model';

/**
 * What is selected in the table, as places in the columns' contents. A selection counts in one column only, that of its
 * start: a selection that runs over several rows would otherwise take in the columns between.
 */
export function selectedPlaces(table: HTMLElement): Place[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!table.contains(range.commonAncestorContainer)) return [];
  const column = columnOf(selection.anchorNode) ?? columnOf(range.startContainer);
  if (!column) return [];
  const places: Place[] = [];
  for (const cell of table.querySelectorAll<HTMLElement>(`[data-column="${CSS.escape(column)}"]`)) {
    if (!range.intersectsNode(cell)) continue;
    for (const segment of cell.querySelectorAll<HTMLElement>('[data-s]')) {
      const place = selectedPart(range, segment, column);
      if (place) append(places, place);
    }
  }
  return places;
}

/** The column that a node of the table stands in. */
export function columnOf(node: Node | null): string | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-column]')?.dataset.column ?? null;
}

function selectedPart(range: Range, segment: HTMLElement, column: string): Place | null {
  const words = segment.firstChild instanceof Text ? segment.firstChild : firstText(segment);
  if (!words || !range.intersectsNode(words)) return null;
  const offset = Number(segment.dataset.s);
  const from = range.startContainer === words ? range.startOffset : 0;
  const to = range.endContainer === words ? range.endOffset : words.length;
  return to > from ? { column, start: offset + from, end: offset + to } : null;
}

function firstText(element: HTMLElement): Text | null {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
}

function append(places: Place[], place: Place): void {
  const last = places[places.length - 1];
  if (last && place.start >= last.start && place.start <= last.end + 1) last.end = Math.max(last.end, place.end);
  else places.push(place);
}

/** Grows the selection word by word from the start of a cell, for those who work without a mouse. */
export function extendSelection(cell: HTMLElement, direction: 'forward' | 'backward'): void {
  const selection = document.getSelection();
  if (!selection) return;
  if (!selection.anchorNode || !cell.contains(selection.anchorNode)) {
    const first = cell.querySelector('[data-s]');
    if (!first) return;
    selection.collapse(firstText(first as HTMLElement), 0);
  }
  selection.modify('extend', direction, 'word');
}
