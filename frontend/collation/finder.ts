import type { Column, Place, Row } from './model';
import { search } from './search';

interface Host {
  /** The columns in the order in which they are shown. */
  readonly columnsInOrder: Column[];
  rowOf(place: Place): Row | undefined;
  /** What the table paints. */
  found: Found;
  report(name: string, detail: object): void;
  /** Brings a row into sight and puts the cursor in the column, at what the selector names. */
  bring(row: string, column: string, selector: string): Promise<void>;
}

/** Where the words stand, and at which of these places a person is. */
export interface Found {
  hits: Place[];
  current: Place | undefined;
}

/** The words that a person looks for, and where they stand. */
export class Finder {
  private hits: Place[] = [];
  private at = -1;
  private words = '';

  constructor(private readonly host: Host) {}

  /** Finds the words wherever they stand, in the order of the rows, and says how often that is. */
  find(words: string): void {
    this.words = words;
    this.look(undefined);
  }

  /** Finds the same words in what is shown now, and stays at its place if that is still one of theirs. */
  again(): void {
    if (this.words || this.hits.length > 0) this.look(this.hits[this.at]);
  }

  private look(current: Place | undefined): void {
    const places = search(this.host.columnsInOrder, this.words).map((place) => ({ place, row: this.host.rowOf(place) }));
    const found = places.filter(({ row }) => row).sort((a, b) => a.row!.number - b.row!.number);
    this.hits = found.map(({ place }) => place);
    this.at = this.hits.findIndex(({ column, start }) => column === current?.column && start === current.start);
    this.report();
  }

  /** Goes to the next or an earlier place of the words that were found. */
  step(by: number): void {
    if (this.hits.length === 0) return;
    const from = this.at < 0 ? (by > 0 ? -1 : 0) : this.at;
    this.at = (from + by + this.hits.length) % this.hits.length;
    this.report();
    const place = this.hits[this.at];
    const row = this.host.rowOf(place);
    if (row) void this.host.bring(row.id, place.column, '.current');
  }

  private report(): void {
    this.host.found = { hits: this.hits, current: this.hits[this.at] };
    this.host.report('found', { count: this.hits.length, current: this.at + 1 });
  }
}
