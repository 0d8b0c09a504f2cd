import type { Row, TableModel } from './model';

/** The ids of the rows that hold other passages than they did before. */
export function changedRows(before: TableModel, after: TableModel): Set<string> {
  if (before === after || before.dossier !== after.dossier || before.rows.length === 0) return new Set();
  const others = without(after, before);
  const known = new Set(without(before, after).map((row) => contentOf(before, row)));
  return new Set(others.filter((row) => !known.has(contentOf(after, row))).map((row) => row.id));
}

/** The rows of a table that another does not have. */
function without(table: TableModel, other: TableModel): Row[] {
  const cells = new Set(other.rows.map((row) => row.cells));
  return table.rows.filter((row) => !cells.has(row.cells));
}

/** What a row holds, comparable. */
export function contentOf(model: TableModel, row: Row): string {
  return row.cells
    .map((cell, i) => model.columns[i].id + cell.passages.map((p) => `${p.start}-${p.end}`).join())
    .sort()
    .join('|');
}
