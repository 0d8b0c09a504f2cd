import type { Place, Row, TableModel } from './model';
import { lineElements } from './page';

interface Host extends HTMLElement {
  readonly shown: TableModel;
  /** All rows that show something of some places. */
  rowsOf(places: Place[]): Row[];
}

/** The finding or note that a person chose: its words are outlined. */
export class Picked {
  private key = '';
  private painted: Element[] = [];

  constructor(private readonly host: Host) {}

  /** @param key of a finding or a note; empty for none */
  pick(key: string): void {
    this.key = key;
  }

  paint(): void {
    for (const mark of this.painted) mark.classList.remove('picked');
    this.painted = [];
    if (!this.key) return;
    const { findings, notes } = this.host.shown;
    const picked = [...findings.filter((f) => f.key === this.key), ...notes.filter((n) => n.id === this.key)];
    const rows = this.host.rowsOf(picked.flatMap((p) => p.places));
    const marks = `[data-refs~="${CSS.escape(this.key)}"]`;
    this.painted = rows.flatMap((row) => lineElements(this.host, row.id)).flatMap((line) => [...line.querySelectorAll(marks)]);
    for (const mark of this.painted) mark.classList.add('picked');
  }
}
