import { html, nothing, type TemplateResult } from 'lit';
import type { ParallaxCollation } from '../parallax-collation';
import type { Passage, Row } from './model';
import { text } from './texts';

/** From a passage that an article has elsewhere to the row where it would stand in the article's own order, and back. */
export class Jumps {
  private from = '';
  private words = '';

  constructor(private readonly host: ParallaxCollation) {}

  get active(): boolean {
    return this.from !== '';
  }

  /** There, or back again. */
  jump(): void {
    if (this.active) return this.back();
    const row = this.host.rowWith(this.host.currentRow);
    const { shown } = this.host.marked;
    const chosen = [...shown].sort((a, b) => Number(b.column.id === this.host.column) - Number(a.column.id === this.host.column));
    const moved = chosen.find(({ index }) => row?.cells[index].passages.some((p) => p.moved));
    const passage = moved && row?.cells[moved.index].passages.find((p) => p.moved);
    const there = moved && passage && this.ownPlace(moved.index, passage);
    if (!row || !moved || !passage || !there) return this.host.hint('jump.nothing');
    this.from = row.id;
    this.words = text('jump.here', passage.paragraph + 1, moved.column.name, row.number);
    this.host.requestUpdate();
    this.host.goTo(there.id);
    this.host.say(this.words);
  }

  cancel(): void {
    this.from = '';
    this.host.requestUpdate();
  }

  banner(): TemplateResult | typeof nothing {
    if (!this.active) return nothing;
    return html`<div class="banner" role="status">
      <span>${this.words}</span>
      <button @click=${() => this.back()}>${text('jump.back')} <kbd>g</kbd></button>
      <button @click=${() => this.cancel()}>${text('close')} <kbd>Esc</kbd></button>
    </div>`;
  }

  private back(): void {
    const { from } = this;
    this.cancel();
    this.host.goTo(from);
  }

  /** The row of the nearest passage before it, in its own article, that is not moved. */
  private ownPlace(index: number, passage: Passage): Row | undefined {
    const places = this.host.marked.model.rows.flatMap((row) => row.cells[index].passages.map((p) => ({ row, p })));
    const still = places.filter(({ p }) => !p.moved).sort((a, b) => a.p.start - b.p.start);
    const before = still.filter(({ p }) => p.start < passage.start);
    return (before[before.length - 1] ?? still[0])?.row;
  }
}
