import type { Cell, Difference, Extent, Finding, Note, Passage, Row, TableModel } from './model';

/** A table as the server sends it: of a row, what is 0, false or empty is left out. */
export type SentTable = Omit<TableModel, 'rows'> & { rows: Sent<Row>[] };

type Sent<T> = T extends (infer E)[] ? Sent<E>[] : T extends object ? { [K in keyof T]?: Sent<T[K]> } : T;

/** What has changed in a table whose columns are the same; null where nothing has. */
export interface Change {
  /** The ids of all rows. */
  order: string[] | null;
  /** Those that are new or not what they were. */
  rows: Sent<Row>[];
  findings: Finding[] | null;
  notes: Note[] | null;
}

/** A table with all that was left out. */
export function complete(sent: SentTable): TableModel {
  return { ...sent, rows: counted(sent.rows.map(received)) };
}

/** The table that the server has now, made of the one that it sent last; what has not changed stays the same object. */
export function withChange(before: TableModel, { order, rows, findings, notes }: Change): TableModel {
  return {
    ...before,
    rows: order || rows.length > 0 ? rowsAfter(before.rows, rows.map(received), order) : before.rows,
    findings: findings ?? before.findings,
    notes: notes ?? before.notes,
  };
}

function rowsAfter(before: Row[], rows: Row[], order: string[] | null): Row[] {
  const known = new Map([...before, ...rows].map((row) => [row.id, row]));
  return counted((order ?? before.map((row) => row.id)).map((id) => known.get(id)!));
}

/** Rows with the numbers that follow from their order; those that have theirs already stay the objects that they are. */
export function counted(rows: Row[]): Row[] {
  return rows.map((row, i) => (row.number === i + 1 ? row : { ...row, number: i + 1 }));
}

/** A row with all that was left out. */
function received(row: Sent<Row>): Row {
  const sentences = Object.entries(row.sentences ?? {}).map(([column, own]) => [column, own!.map(extent)]);
  return {
    id: '',
    number: 0,
    confidence: 0,
    confirmed: false,
    recheck: false,
    only: false,
    ...row,
    cells: (row.cells ?? []).map(cell),
    lines: (row.lines ?? []).map((line) => line.map(cell)),
    sentences: Object.fromEntries(sentences),
  };
}

function cell({ passages = [], gap = '', reworded = false, shared = 0, differences = [] }: Sent<Cell>): Cell {
  return { passages: passages.map(passage), gap, reworded, shared, differences: differences.map(difference) };
}

function passage({ paragraph = 0, kind = '', moved = '', ...place }: Sent<Passage>): Passage {
  return { paragraph, kind, moved, ...extent(place) };
}

function difference({ kind = 'replaced', words = '', form = false, ...place }: Sent<Difference>): Difference {
  return { kind, words, form, ...extent(place) };
}

function extent({ start = 0, end = 0 }: Sent<Extent>): Extent {
  return { start, end };
}
