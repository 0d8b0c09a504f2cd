import type { Cell, Column, Extent, Passage, Place, Row, TableModel } from './model';
import type { Asked } from './corrections';
import { counted } from './sent';

/** How many rows further down the other row is that an action is about. */
export const NEIGHBOURS: Record<string, 1 | -1> = {
  'merge-next': 1,
  'merge-previous': -1,
  'sentence-up': -1,
  'sentence-down': 1,
  'line-up': -1,
  'line-down': 1,
};

/**
 * What a correction will make of the rows, to show it before the server has lined the texts up again. What the server says
 * replaces it, and takes it back where it refuses the correction. Limits: the table knows no sentence's number and not what
 * the machine will do with words that a correction sets free; rows made here have names of their own, and words set free
 * are not shown until the server has found their place.
 */
export function foresee(model: TableModel, wish: Asked, row: Row): TableModel {
  const rows = foreseen(model, wish, row);
  return rows ? { ...model, rows: counted(rows) } : model;
}

function foreseen(model: TableModel, wish: Asked, row: Row): Row[] | null {
  switch (wish.action) {
    case 'confirm':
      return replaced(model, [row], [{ ...row, confirmed: !row.confirmed, recheck: false, waiting: true }]);
    case 'confirm-above':
      return model.rows.map((r) => (r.number > row.number || r.confirmed ? r : { ...r, confirmed: true, recheck: false, waiting: true }));
    case 'clear':
      return row.confirmed || row.recheck ? replaced(model, [row], [{ ...row, confirmed: false, recheck: false, waiting: true }]) : null;
    case 'merge-next':
    case 'merge-previous':
      return merged(model, row, neighbour(model, row, NEIGHBOURS[wish.action]));
    case 'split':
      return split(model, row, wish);
    case 'sentence-up':
    case 'sentence-down':
      return moved(model, row, NEIGHBOURS[wish.action], wish.column);
    case 'line-up':
    case 'line-down':
      return moved(model, row, NEIGHBOURS[wish.action], '');
    case 'link':
      return linked(model, row, wish.places);
    case 'unlink':
    case 'leave-out':
      return parted(model, row, wish);
    default:
      return null;
  }
}

/** Some sentences of a row: whether a sentence of a column is among them. */
type Among = (column: string, sentence: Extent) => boolean;

const ALL: Among = () => true;

function merged(model: TableModel, row: Row, other: Row | undefined): Row[] | null {
  if (!other) return null;
  const both = row.number < other.number ? [row, other] : [other, row];
  return replaced(model, both, [composed(model, both, ALL, both[0].id, true)]);
}

function split(model: TableModel, row: Row, wish: Asked): Row[] | null {
  const [place] = wish.places;
  const lines = linesOf(row);
  const below = place
    ? lines.filter((cells) => begins(cells[model.columns.findIndex((c) => c.id === place.column)], place.start))
    : lines.slice(wish.line);
  const inLower: Among = (column, sentence) =>
    (place?.column === column && sentence.start >= place.start) || below.some((cells) => holds(cells[indexOf(model, column)], sentence));
  const inUpper: Among = (column, sentence) => !inLower(column, sentence);
  const upper = composed(model, [row], inUpper, row.id, row.confirmed);
  const lower = composed(model, [row], inLower, `${row.id}~${wish.number}`, row.confirmed);
  return isEmpty(upper) || isEmpty(lower) ? null : replaced(model, [row], [upper, lower]);
}

/** Whether a cell says something, and nothing of it before a position. */
function begins(cell: Cell | undefined, position: number): boolean {
  return cell !== undefined && cell.passages.length > 0 && cell.passages.every((p) => p.start >= position);
}

function moved(model: TableModel, row: Row, by: 1 | -1, column: string): Row[] | null {
  const other = neighbour(model, row, by);
  const end = <T>(list: T[]): T | undefined => (by > 0 ? list[list.length - 1] : list[0]);
  const line = end(linesOf(row));
  const index = column ? indexOf(model, column) : -1;
  const sentence = column && index >= 0 ? end(sentencesOf(row, model.columns[index], index)) : undefined;
  if (!other || !line || (column && !sentence)) return null;
  const goes: Among = (id, s) => (column ? id === column && s.start === sentence!.start : holds(line[indexOf(model, id)], s));
  const rest = composed(model, [row], (id, s) => !goes(id, s), row.id, row.confirmed);
  const whole: Among = (id, s) => goes(id, s) || holds(other.cells[indexOf(model, id)], s);
  const target = composed(model, by > 0 ? [row, other] : [other, row], whole, other.id, true);
  const both = isEmpty(rest) ? [target] : by > 0 ? [rest, target] : [target, rest];
  return replaced(model, by > 0 ? [row, other] : [other, row], both);
}

function linked(model: TableModel, row: Row, places: Place[]): Row[] | null {
  const goes: Among = (id, s) => places.some((p) => p.column === id && p.start < s.end && s.start < p.end);
  const sources = model.rows.filter((r) => r !== row && model.columns.some((c, i) => sentencesOf(r, c, i).some((s) => goes(c.id, s))));
  if (sources.length === 0) return null;
  const whole: Among = (id, s) => goes(id, s) || holds(row.cells[indexOf(model, id)], s);
  const target = composed(model, [row, ...sources], whole, row.id, true);
  // coverage may stand in several rows that a person held
  const stays: Among = (id, s) => !goes(id, s) || model.columns[indexOf(model, id)].numbered;
  return model.rows.flatMap((r) => {
    if (r === row) return [target];
    if (!sources.includes(r)) return [r];
    const rest = composed(model, [r], r.confirmed ? stays : (id, s) => !goes(id, s), r.id, r.confirmed);
    return isEmpty(rest) ? [] : [rest];
  });
}

function parted(model: TableModel, row: Row, wish: Asked): Row[] | null {
  const { column } = wish;
  const rest = composed(model, [row], (id) => id !== column, row.id, row.confirmed);
  const own = composed(model, [row], (id) => id === column, `${row.id}~${wish.number}`, true);
  if (isEmpty(rest) || isEmpty(own)) return null;
  return replaced(model, [row], wish.action === 'unlink' ? [rest, own] : [rest]);
}

function neighbour(model: TableModel, row: Row, by: number): Row | undefined {
  return model.rows[model.rows.indexOf(row) + by];
}

/** The rows of a table with others in the place of some that stand beside each other. */
function replaced(model: TableModel, old: Row[], rows: Row[]): Row[] {
  return model.rows.flatMap((row) => (row === old[0] ? rows : old.includes(row) ? [] : [row]));
}

/** One row of some of the sentences of others. */
function composed(model: TableModel, sources: Row[], among: Among, id: string, confirmed: boolean): Row {
  const sentences: Record<string, Extent[]> = {};
  const cells = model.columns.map((column, index): Cell => {
    const own = sources.flatMap((row) => sentencesOf(row, column, index).filter((s) => among(column.id, s)));
    own.sort((a, b) => a.start - b.start);
    if (own.length > 1) sentences[column.id] = own;
    return cellOf(column, own, sources.map((row) => row.cells[index]));
  });
  const lines = sources
    .flatMap((row) => linesOf(row))
    .map((line) =>
      line.map((cell, index): Cell => {
        const column = model.columns[index];
        const own = sources.flatMap((row) => sentencesOf(row, column, index).filter((s) => among(column.id, s) && holds(cell, s)));
        return cellOf(column, own, [cell]);
      }),
    )
    .filter((line) => line.some((cell) => cell.passages.length > 0));
  const said = cells.filter((cell) => cell.passages.length > 0).length;
  return {
    ...sources[0],
    id,
    confidence: Math.min(...sources.map((row) => row.confidence)),
    confirmed,
    recheck: false,
    only: said === 1 && cells.length > 1,
    cells,
    lines: lines.length > 1 ? lines : [],
    sentences,
    waiting: true,
  };
}

/** A cell of some sentences, which other cells hold. */
function cellOf(column: Column, sentences: Extent[], sources: Cell[]): Cell {
  const known = sources.flatMap((cell) => cell.passages);
  const passages: Passage[] = [];
  for (const { start, end } of sentences) {
    const within = known.find((p) => p.start <= start && end <= p.end);
    const last = passages[passages.length - 1];
    if (last && within?.paragraph === last.paragraph && !column.content.slice(last.end, start).trim()) last.end = end;
    else if (within) passages.push({ ...within, start, end });
  }
  const shows = (d: Extent) => passages.some((p) => p.start <= d.start && d.end <= p.end);
  const differences = sources.flatMap((cell) => cell.differences).filter(shows);
  return { passages, gap: '', reworded: false, shared: 0, differences };
}

function linesOf(row: Row): Cell[][] {
  return row.lines.length > 0 ? row.lines : [row.cells];
}

function sentencesOf(row: Row, column: Column, index: number): Extent[] {
  return row.sentences[column.id] ?? row.cells[index].passages.map(({ start, end }) => ({ start, end }));
}

function holds(cell: Cell | undefined, sentence: Extent): boolean {
  return cell?.passages.some((p) => p.start <= sentence.start && sentence.end <= p.end) ?? false;
}

function indexOf(model: TableModel, column: string): number {
  return model.columns.findIndex((c) => c.id === column);
}

function isEmpty(row: Row): boolean {
  return row.cells.every((cell) => cell.passages.length === 0);
}
