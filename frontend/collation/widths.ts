import type { Cell, Column, Row } from './model';

/** The widths that a person gave the columns of a dossier, remembered in this browser. */
export class Widths {
  static readonly LEAST = 120;
  private readonly key: string;
  private readonly widths: Record<string, number>;

  constructor(dossier: string) {
    this.key = `parallax.widths.${dossier}`;
    this.widths = read(this.key);
  }

  set(column: string, width: number): void {
    this.widths[column] = Math.max(Widths.LEAST, Math.round(width));
    try {
      localStorage.setItem(this.key, JSON.stringify(this.widths));
    } catch {
      // storage may be full or forbidden: the width then lasts as long as the page
    }
  }

  /** The least width of the whole table. */
  total(columns: string[]): string {
    const least = columns.map((id) => (this.widths[id] ? `${this.widths[id]}px` : 'var(--column-least)'));
    return `calc(${['var(--number-width)', ...least].join(' + ')})`;
  }

  /**
   * The tracks of the grid that every row is.
   *
   * @param shares how much of what is left each column gets, where a person gave it no width
   */
  tracks(columns: string[], shares: number[]): string {
    const tracks = columns.map((id, i) => {
      const width = this.widths[id];
      return width ? `${width}px` : `minmax(var(--column-least), ${shares[i].toFixed(3)}fr)`;
    });
    return `var(--number-width) ${tracks.join(' ')}`;
  }
}

/** Letters of these scripts are about twice as wide as Latin ones. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g;

/** The narrowest and the widest of columns beside each other, in shares, so that they look alike. */
const LIMITS = [0.7, 1.35];
/** The share of a usual column that no words stand in. */
const PADDING = 0.12;
const STEPS = 12;

/**
 * How wide columns want to be beside each other, so that the table is as low as it can be. A row is as high as its highest
 * cell, which is taken as the fourth power mean of all cells, to have a slope. At the best widths a little more would take as
 * much from the height of the table in every column; each step goes half of the way there.
 */
export function sharesOf(columns: Column[], rows: Row[], indices: number[]): number[] {
  const extents = rows.filter((row) => !row.only).map((row) => columns.map((column, i) => extentOf(row.cells[indices[i]], column)));
  let shares = columns.map(() => 1);
  for (let step = 0; step < STEPS; step++) {
    const pull = columns.map(() => 0);
    for (const row of extents) {
      const heights = row.map((e, i) => (e / shares[i]) ** 4);
      const sum = heights.reduce((a, b) => a + b, 0);
      if (sum > 0) heights.forEach((h, i) => (pull[i] += h / sum ** 0.75));
    }
    const mean = pull.reduce((a, b) => a + b, 0) / columns.length || 1;
    shares = shares.map((share, i) => Math.min(Math.max(Math.sqrt((share * pull[i]) / mean), LIMITS[0]), LIMITS[1]));
  }
  return shares.map((share) => PADDING + (1 - PADDING) * share);
}

function extentOf(cell: Cell, column: Column): number {
  return cell.passages.reduce((sum, p) => sum + extent(column.content.slice(p.start, p.end)), 0);
}

function extent(words: string): number {
  return words.length + (words.match(WIDE)?.length ?? 0) * 1.1;
}

function read(key: string): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return Object.fromEntries(Object.entries(stored as object).filter(([, width]) => typeof width === 'number'));
  } catch {
    return {};
  }
}
