import { html, nothing, type TemplateResult } from 'lit';
import type { ShownColumn } from './row-template';
import { text } from './texts';

/** The sticky heads of the texts; each can be dragged to another place and resized at its edge. */
export function headTemplate(columns: ShownColumn[]): TemplateResult {
  return html`<tr role="row">
    <th scope="col" role="columnheader" class="number"><span class="sr">${text('row')}</span></th>
    ${columns.map(
      ({ column }, place) =>
        html`<th
          scope="col"
          role="columnheader"
          draggable="true"
          data-head=${column.id}
          ?data-first=${place === 0}
          class=${column.base ? 'base' : ''}
        >
          <span class="name" lang=${column.lang} dir="auto" title=${[column.name, ...column.details.map((d) => d.words)].join(' · ')}>${column.name}</span>
          <small
            >${column.base
              ? html`<b class="with" title=${text('compared.title')}>${text('compared')}</b>`
              : nothing}${column.details.map((d) => html`<span class=${d.kind}>${d.words}</span>`)}</small
          >
          <span
            class="grip"
            role="separator"
            tabindex="0"
            aria-orientation="vertical"
            aria-label=${text('width', column.name)}
            aria-valuenow="0"
            data-grip=${column.id}
          ></span>
        </th>`,
    )}
  </tr>`;
}
