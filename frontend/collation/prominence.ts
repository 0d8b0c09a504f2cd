import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ParallaxCollation } from '../parallax-collation';
import type { Row } from './model';
import type { ShownColumn } from './row-template';
import { text } from './texts';

/** Where a row stands in one text. */
interface Stand {
  /** Across the drawing, in thousandths. */
  x: number;
  /** Down the article, in thousandths. */
  y: number;
  moved: boolean;
  words: string;
}

const ARROWS = { '': '', up: ' ↑', down: ' ↓' };

/**
 * Where each row stands in each article: a line for every row, from text to text, as high as the passage stands in each. What
 * an outlet moved up or down crosses the others. The cursor moves on in it.
 */
export class Prominence {
  open = false;

  constructor(private readonly host: ParallaxCollation) {}

  toggle(): void {
    this.open = !this.open;
    this.host.requestUpdate();
    if (this.open) this.host.say(text('prominence'));
  }

  template(): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const { shown } = this.host.marked;
    const rows = this.host.rows.map((row) => ({ row, stands: standsOf(row, shown) }));
    const chosen = rows.find(({ row }) => row.id === this.host.currentRow);
    return html`<section class="prominence" aria-label=${text('prominence')}>
      <div class="prominence-head">
        <h2>${text('prominence')}</h2>
        <button @click=${() => this.toggle()}>${text('close')} <kbd>e</kbd></button>
      </div>
      <div class="prominence-names" aria-hidden="true">
        ${shown.map(({ column }, i) => html`<span style="left:${x(i, shown.length) / 10}%" lang=${column.lang}>${column.name}</span>`)}
      </div>
      <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true" @click=${this.pick}>
        ${shown.map((_, i) => svg`<line class="axis" x1=${x(i, shown.length)} x2=${x(i, shown.length)} y1="0" y2="1000"></line>`)}
        ${rows.map(({ row, stands }) => lineTemplate(row, stands, row === chosen?.row))}
        ${chosen ? lineTemplate(chosen.row, chosen.stands, true) : nothing}
      </svg>
      <p class="prominence-row">
        ${chosen
          ? html`<b>${text('row.at', chosen.row.number)}</b> ${chosen.stands.map((s) => html`<span class=${s.moved ? 'moved place' : ''}>${s.words}</span>`)}
              <q dir="auto">${this.wordsOf(chosen.row, shown)}</q>`
          : text('prominence.choose')}
      </p>
    </section>`;
  }

  private readonly pick = (event: MouseEvent): void => {
    const row = (event.target as Element).closest<SVGElement>('[data-line-of]')?.dataset.lineOf;
    if (row) this.host.goTo(row);
  };

  private wordsOf(row: Row, shown: ShownColumn[]): string {
    const first = shown.find(({ index }) => row.cells[index].passages.length > 0);
    if (!first) return '';
    const [passage] = row.cells[first.index].passages;
    const words = first.column.content.slice(passage.start, passage.end);
    return words.length > 90 ? `${words.slice(0, 90)}…` : words;
  }
}

function lineTemplate(row: Row, stands: Stand[], chosen: boolean): TemplateResult {
  const pairs = stands.slice(1).map((to, i) => ({ from: stands[i], to }));
  return svg`<g data-line-of=${row.id} class="${chosen ? 'chosen' : ''} ${row.only ? 'only' : ''}">
    ${pairs.map(({ from, to }) => {
      const css = from.moved || to.moved ? 'moved' : '';
      return svg`<line class="reach" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line
        ><line class="link ${css}" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`;
    })}
    ${stands.map((s) => svg`<line class="stand ${s.moved ? 'moved' : ''}" x1=${s.x - 4} x2=${s.x + 4} y1=${s.y} y2=${s.y}></line>`)}
  </g>` as TemplateResult;
}

function standsOf(row: Row, shown: ShownColumn[]): Stand[] {
  return shown.flatMap(({ column, index }, i) => {
    const [passage] = row.cells[index].passages;
    if (!passage) return [];
    return [
      {
        x: x(i, shown.length),
        y: (1000 * (passage.start + passage.end)) / 2 / Math.max(1, column.content.length),
        moved: passage.moved !== '',
        words: `${column.name} ¶${passage.paragraph + 1}/${column.paragraphs}${ARROWS[passage.moved]}`,
      },
    ];
  });
}

function x(place: number, columns: number): number {
  return (1000 * (place + 0.5)) / columns;
}
