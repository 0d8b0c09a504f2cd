import type { Found } from './finder';
import { differenceMark, findingMarks, noteMarks, placeMark, type Mark } from './marks';
import type { Cell, Place, Row, TableModel } from './model';
import type { ShownColumn } from './row-template';
import { othersWith } from './row-index';
import { SpanIndex } from './span-index';

/** The marks of the differences of a cell; a row that is shown again has them already. */
const known = new WeakMap<Cell, Mark[]>();

/**
 * All that is painted in a column.
 *
 * @param noting the words of the note that is being written
 */
export function paintOfColumn(model: TableModel, index: number, found: Found, noting: Place[]): SpanIndex<Mark> {
  const { id } = model.columns[index];
  const here = (place: Place) => place.column === id;
  return new SpanIndex([
    ...differencesOf(model, index),
    ...findingMarks(model.findings, id),
    ...noteMarks(model.notes, id),
    ...noting.filter(here).map((place) => placeMark(place, 'noting')),
    ...found.hits.filter(here).map((place) => placeMark(place, place === found.current ? 'current' : 'found')),
  ]);
}

function differencesOf(model: TableModel, index: number): Mark[] {
  return model.rows.flatMap(({ cells }) => {
    const cell = cells[index];
    const marks = known.get(cell) ?? cell.differences.map(differenceMark);
    known.set(cell, marks);
    return marks;
  });
}

/** What is painted in rows of these cells, for the columns that it was found for. */
const paints = new WeakMap<Cell[], { columns: ShownColumn[]; paint: string }>();

/** Changes exactly when something else is painted in a row, so that rows with the same paint are left alone. */
export function paintOfRow(row: Row, columns: ShownColumn[]): string {
  const found = paints.get(row.cells);
  if (found?.columns === columns) return found.paint;
  const paint = columns
    .map(({ index, marks, shared }) =>
      row.cells[index].passages
        .flatMap((p) => [
          ...marks.within(p.start, p.end).map((m) => `${m.kind}${m.start}-${m.end}${m.ref && m.ref + m.title}`),
          othersWith(row, p, shared).length,
        ])
        .join(),
    )
    .join('|');
  paints.set(row.cells, { columns, paint });
  return paint;
}
