import type { Row, TableModel } from './model';

/**
 * What a correction will make of the rows, to show it before the server has lined the texts up again; null where that
 * cannot be told. What the server says replaces it, and takes it back where it refuses the correction.
 */
export function foresee(model: TableModel, action: string, id: string): Row[] | null {
  if (action !== 'confirm' || !model.rows.some((row) => row.id === id)) return null;
  return model.rows.map((row) => (row.id === id ? { ...row, confirmed: !row.confirmed, recheck: false } : row));
}
