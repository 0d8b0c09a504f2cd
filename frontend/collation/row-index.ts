import type { Place, Row, TableModel } from './model';

interface Entry {
  start: number;
  end: number;
  row: Row;
}

/** Finds the row that shows a place of a text, by binary search. */
export class RowIndex {
  private readonly columns = new Map<string, Entry[]>();

  constructor(private readonly model: TableModel) {}

  at(place: Place): Row | undefined {
    const entries = this.entriesOf(place.column);
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entries[middle].end <= place.start) low = middle + 1;
      else high = middle;
    }
    const entry = entries[low];
    return entry && entry.start < place.end ? entry.row : undefined;
  }

  /** All rows that show something of some places; a passage of coverage may stand in several. */
  all(places: Place[]): Row[] {
    const shown = places.map((place) => ({ place, index: this.model.columns.findIndex((c) => c.id === place.column) }));
    return this.model.rows.filter((row) =>
      shown.some(({ place, index }) => row.cells[index]?.passages.some((p) => p.start < place.end && place.start < p.end)),
    );
  }

  private entriesOf(column: string): Entry[] {
    const known = this.columns.get(column);
    if (known) return known;
    const index = this.model.columns.findIndex((c) => c.id === column);
    const entries = index < 0 ? [] : this.model.rows.flatMap((row) => row.cells[index].passages.map(({ start, end }) => ({ start, end, row })));
    entries.sort((a, b) => a.start - b.start);
    this.columns.set(column, entries);
    return entries;
  }
}
