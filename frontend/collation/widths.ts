/** The widths that a person gave the columns of a dossier, remembered in this browser. */
export class Widths {
  static readonly LEAST = 160;
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

  /** The tracks of the grid that every row is. */
  tracks(columns: string[]): string {
    const tracks = columns.map((id) => {
      const width = this.widths[id];
      return width ? `${width}px` : 'minmax(var(--column-least), 1fr)';
    });
    return `var(--number-width) ${tracks.join(' ')}`;
  }
}

function read(key: string): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return Object.fromEntries(Object.entries(stored as object).filter(([, width]) => typeof width === 'number'));
  } catch {
    return {};
  }
}
