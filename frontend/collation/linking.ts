import { html, nothing, type TemplateResult } from 'lit';
import type { ParallaxCollation } from '../parallax-collation';
import type { Place } from './model';
import { text } from './texts';

/** The passage that is on its way to another row: by key (choose it, go to the row, Enter) or dragged by its handle. */
export class Linking {
  places: Place[] = [];

  constructor(private readonly host: ParallaxCollation) {}

  get active(): boolean {
    return this.places.length > 0;
  }

  begin(places: Place[]): void {
    if (places.length === 0) return this.host.hint('link.nothing');
    this.places = places;
    this.host.say(text('link.begin'));
    this.host.requestUpdate();
  }

  end(row: string): void {
    const { places } = this;
    this.cancel();
    if (places.length > 0) this.host.ask('link', { row, places });
  }

  cancel(): void {
    this.places = [];
    this.host.requestUpdate();
  }

  /** Says what is being linked and how it goes on. */
  banner(): TemplateResult | typeof nothing {
    if (!this.active) return nothing;
    const passages = this.places.map((place) => beginning(this.host.contentOf(place.column).slice(place.start, place.end)));
    return html`<div class="banner" role="status">
      <span>${text('link.banner')} ${passages.map((words) => html`<q dir="auto">${words}</q> `)}</span>
      <button @click=${() => this.end(this.host.currentRow)}>${text('link.here')} <kbd>Enter</kbd></button>
      <button @click=${() => this.cancel()}>${text('cancel')} <kbd>Esc</kbd></button>
    </div>`;
  }
}

function beginning(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
