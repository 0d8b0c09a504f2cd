import type { Extent, Place, Row, TableModel } from './model';
import { SpanIndex } from './span-index';

/** A passage of a text in the row that shows it. */
export interface Entry extends Extent {
  row: Row;
}

/** Finds the rows that show a place of a text. */
export class RowIndex {
  private readonly columns = new Map<string, SpanIndex<Entry>>();
  private readonly several = new Map<string, SpanIndex<Entry>>();

  constructor(private readonly model: TableModel) {}

  at({ column, start, end }: Place): Row | undefined {
    return this.entriesOf(column).within(start, end)[0]?.row;
  }

  /** All rows that show something of some places; a passage of coverage may stand in several. */
  all(places: Place[]): Row[] {
    const rows = new Set(places.flatMap(({ column, start, end }) => this.entriesOf(column).within(start, end).map((e) => e.row)));
    return this.model.rows.filter((row) => rows.has(row));
  }

  /** The passages of a text of which another row shows something too. */
  shared(column: string): SpanIndex<Entry> {
    const known = this.several.get(column);
    if (known) return known;
    const { spans } = this.entriesOf(column);
    const shared = new Set<Entry>();
    spans.forEach((entry, i) => {
      for (let j = i + 1; j < spans.length && spans[j].start < entry.end; j++) {
        if (spans[j].row !== entry.row) shared.add(entry).add(spans[j]);
      }
    });
    const found = new SpanIndex([...shared]);
    this.several.set(column, found);
    return found;
  }

  private entriesOf(column: string): SpanIndex<Entry> {
    const known = this.columns.get(column);
    if (known) return known;
    const index = this.model.columns.findIndex((c) => c.id === column);
    const rows = index < 0 ? [] : this.model.rows;
    const entries = rows.flatMap((row) => row.cells[index].passages.map(({ start, end }) => ({ start, end, row })));
    const found = new SpanIndex(entries);
    this.columns.set(column, found);
    return found;
  }
}

/** The other rows that show something of a passage, from the top. */
export function othersWith(row: Row, { start, end }: Extent, shared: SpanIndex<Entry>): Row[] {
  if (shared.spans.length === 0) return [];
  const rows = new Set(shared.within(start, end).map((entry) => entry.row));
  rows.delete(row);
  return [...rows].sort((a, b) => a.number - b.number);
}
