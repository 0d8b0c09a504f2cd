import type { Row, TableModel } from './model';

/** The ids of the rows that hold other passages than they did before. */
export function changedRows(before: TableModel, after: TableModel): Set<string> {
  if (before.dossier !== after.dossier || before.rows.length === 0) return new Set();
  const known = new Set(before.rows.map((row) => content(before, row)));
  return new Set(after.rows.filter((row) => !known.has(content(after, row))).map((row) => row.id));
}

function content(model: TableModel, row: Row): string {
  return row.cells
    .map((cell, i) => model.columns[i].id + cell.passages.map((p) => `${p.start}-${p.end}`).join())
    .sort()
    .join('|');
}
