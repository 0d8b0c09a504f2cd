import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { cellTemplate } from './cell-template';
import type { Cell, Column, Row } from './model';
import type { Mark } from './marks';
import { paintOfRow } from './paint';
import { othersWith, type Entry } from './row-index';
import type { SpanIndex } from './span-index';
import { text } from './texts';

/** A column with its place in the server's order and what is painted in it. */
export interface ShownColumn {
  column: Column;
  index: number;
  marks: SpanIndex<Mark>;
  /** Its passages of which several rows show something. */
  shared: SpanIndex<Entry>;
}

/** A row of the table and, where it is open, its sentences below each other. */
export function rowTemplate(row: Row, columns: ShownColumn[], open: boolean, hidden: boolean, changed: boolean): TemplateResult {
  const kinds = row.cells.flatMap((cell) => cell.passages.map((p) => p.kind));
  const head = kinds.length > 0 && kinds.every((k) => k === 'HEADLINE' || k === 'SUBHEAD');
  const minor = kinds.length > 0 && kinds.every((k) => k === 'BOILERPLATE');
  const css = ['row', head ? 'head' : '', minor ? 'minor' : '', row.only ? 'only' : '', open ? 'open' : '', changed ? 'changed' : '', row.waiting ? 'waiting' : ''].join(' ');
  const lines = open && row.lines.length > 1 ? row.lines : [row.cells];
  return html`${lines.map((cells, line) =>
    lineTemplate(row, cells, line, columns, `${css} ${line === 0 ? 'first' : 'more'}`, hidden, lines.length),
  )}`;
}

function lineTemplate(
  row: Row,
  cells: Cell[],
  line: number,
  columns: ShownColumn[],
  css: string,
  hidden: boolean,
  lines: number,
): TemplateResult {
  return html`<tr role="row" class=${css} data-row=${row.id} data-line=${line} ?hidden=${hidden} aria-busy=${row.waiting ? 'true' : nothing}>
    <th scope="row" role="rowheader" class="number">
      ${line === 0 ? numberTemplate(row, lines > 1) : html`<span class="line">${row.number}.${line + 1}</span>`}
    </th>
    ${guard([cells, row.only, paintOfRow(row, columns), ...columns.map((c) => c.column)], () => cellTemplates(row, cells, columns))}
  </tr>`;
}

function cellTemplates(row: Row, cells: Cell[], columns: ShownColumn[]): TemplateResult[] {
  const broad = broadPlace(row, cells, columns);
  return columns.map(
    ({ column, index, marks, shared }, place) =>
      html`<td
        role="cell"
        class=${cells[index].passages.length ? (place === broad ? 'broad' : '') : place === broad + 1 ? 'empty taken' : 'empty'}
        aria-colspan=${place === broad ? 2 : nothing}
        lang=${column.lang}
        dir=${column.dir}
        data-column=${column.id}
        ?data-first=${place === 0}
      >
        ${cellTemplate(column, cells[index], marks, (passage) => othersWith(row, passage, shared).length)}
      </td>`,
  );
}

/**
 * The place of the only text that says something in a row and has nothing to its right: it takes that room, so that the row is
 * half as high; NaN for none.
 */
function broadPlace(row: Row, cells: Cell[], columns: ShownColumn[]): number {
  const place = columns.findIndex(({ index }) => cells[index].passages.length > 0);
  const next = columns[place + 1];
  return row.only && place >= 0 && next && !cells[next.index].gap ? place : NaN;
}

function numberTemplate(row: Row, open: boolean): TemplateResult {
  const sure = `.${String(Math.min(99, Math.round(row.confidence * 100))).padStart(2, '0')}`;
  const several = row.lines.length > 1;
  return html`${several
      ? html`<button
          class="opener"
          data-open=${row.id}
          aria-expanded=${open ? 'true' : 'false'}
          aria-label=${text(open ? 'row.close' : 'row.open', row.number, row.lines.length)}
          title=${text(open ? 'row.close.title' : 'row.open.title', row.lines.length)}
        >
          <span aria-hidden="true">${open ? '▾' : '▸'}</span>
        </button>`
      : nothing}<span class="ordinal">${row.number}</span>
    ${row.recheck
      ? html`<span class="status recheck" title=${text('recheck.title')}>↻<span class="sr">${text('recheck')}</span></span>`
      : row.confirmed
      ? html`<span class="status confirmed" title=${text('confirmed.title')}
          ><span aria-hidden="true">✓</span><span class="sr">${text('confirmed')}</span></span
        >`
      : row.only || row.cells.length < 2
      ? nothing
      : html`<span class="status ${row.confidence < 0.6 ? 'unsure' : ''}" title=${text('automatic.title', sure)}
          ><span aria-hidden="true">● ${sure}</span><span class="sr">${text('automatic', sure)}</span></span
        >`}`;
}
