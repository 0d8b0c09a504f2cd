import type { Column, Row } from './model';

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

/**
 * How wide columns want to be beside each other: the more a text says in a row, the wider, so that rows are no higher than
 * they need be; within limits, so that columns look alike.
 */
export function sharesOf(columns: Column[], rows: Row[], indices: number[]): number[] {
  const extents = columns.map((column, i) => {
    const extents = rows.map((row) =>
      row.cells[indices[i]].passages.reduce((sum, p) => sum + extent(column.content.slice(p.start, p.end)), 0),
    );
    const said = extents.filter((e) => e > 0);
    return said.length > 0 ? said.reduce((a, b) => a + b, 0) / said.length : 0;
  });
  const usual = extents.reduce((a, b) => a + b, 0) / Math.max(1, extents.filter((e) => e > 0).length);
  return extents.map((e) => (e > 0 && usual > 0 ? Math.min(Math.max(Math.sqrt(e / usual), 0.82), 1.22) : 0.82));
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
