import type { Filter, Row, TableModel } from './model';

/** The rows in which one of some columns says something; all where there are no columns. */
export function rowsSaid(rows: Row[], columns: number[]): Row[] {
  return columns.length === 0 ? rows : rows.filter(({ cells }) => columns.some((index) => cells[index].passages.length > 0));
}

/** Those of some rows of a table that a filter leaves. */
export function passing(rows: Row[], model: TableModel, filter: Filter): Row[] {
  const { findings, notes } = model;
  const tests: ((row: Row) => boolean)[] = [];
  if (filter.differing) tests.push((row) => differs(row));
  if (filter.findings) tests.push(among(findings.map((f) => f.row)));
  if (filter.notes) tests.push(among(notes.map((n) => n.row)));
  if (filter.unconfirmed) tests.push((row) => !row.confirmed);
  if (filter.category) {
    const [of, kind] = filter.category.split(':', 2);
    const found = of === 'note' ? notes.filter((n) => n.category === kind) : findings.filter((f) => f.kind === kind);
    tests.push(among(found.map((f) => f.row)));
  }
  if (filter.leftOutBy) {
    const column = model.columns.findIndex((c) => c.id === filter.leftOutBy);
    tests.push((row) => column >= 0 && row.cells[column].passages.length === 0 && !row.only);
  }
  return rows.filter((row) => tests.every((test) => test(row)));
}

function among(ids: string[]): (row: Row) => boolean {
  const set = new Set(ids);
  return (row) => set.has(row.id);
}

/** Whether a text words the row differently, or leaves it out. */
function differs(row: Row): boolean {
  return row.cells.some((cell) => cell.gap !== '' || cell.reworded || cell.differences.length > 0);
}
