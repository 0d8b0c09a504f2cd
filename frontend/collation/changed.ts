import type { Row, TableModel } from './model';

/** The ids of the rows that hold other passages than they did before. */
export function changedRows(before: TableModel, after: TableModel): Set<string> {
  if (before === after || before.dossier !== after.dossier || before.rows.length === 0) return new Set();
  const kept = new Set(before.rows);
  const others = after.rows.filter((row) => !kept.has(row));
  const known = new Set(others.length > 0 ? before.rows.map((row) => contentOf(before, row)) : []);
  return new Set(others.filter((row) => !known.has(contentOf(after, row))).map((row) => row.id));
}

/** What a row holds, comparable. */
export function contentOf(model: TableModel, row: Row): string {
  return row.cells
    .map((cell, i) => model.columns[i].id + cell.passages.map((p) => `${p.start}-${p.end}`).join())
    .sort()
    .join('|');
}
