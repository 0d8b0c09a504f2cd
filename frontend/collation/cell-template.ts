import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, Column, Passage } from './model';
import { text } from './texts';
import { segments, type Mark, type Segment } from './marks';
import type { SpanIndex } from './span-index';

/** The more telling kinds come later; the last one present decides the element. */
const ORDER = ['resolved', 'note', 'moved', 'inserted', 'replaced', 'evidence', 'notice', 'error', 'found', 'current'];

/**
 * What one text has in a row, painted. Words reach the page as text only, never as markup.
 *
 * @param others how many other rows show something of a passage too
 */
export function cellTemplate(column: Column, cell: Cell, marks: SpanIndex<Mark>, others: (passage: Passage) => number): TemplateResult {
  if (cell.passages.length === 0) {
    return html`<span class="gap" .textContent=${cell.gap || '—'}></span>`;
  }
  return html`${cell.passages.map((passage, place) => passageTemplate(column, cell, passage, marks, place === 0, others(passage)))}`;
}

function passageTemplate(
  column: Column,
  cell: Cell,
  passage: Passage,
  marks: SpanIndex<Mark>,
  first: boolean,
  others: number,
): TemplateResult {
  const painted = marks.within(passage.start, passage.end);
  const badge = column.numbered || passage.moved !== '' || cell.passages.length > 1;
  const kind = passage.kind.toLowerCase();
  return html`<p class="passage ${kind}" dir="auto">
    ${kind === 'caption' ? html`<span class="kind" dir="ltr">${text('caption')}</span>` : nothing}${badge
      ? badgeTemplate(column, passage)
      : nothing}${others > 0
      ? html`<button class="place also" dir="ltr" data-also=${passage.start} title="${text('also', others + 1)} (G)">
          <span aria-hidden="true">⧉ ${others + 1}</span><span class="sr">${text('also', others + 1)}</span>
        </button>`
      : nothing}${first && cell.reworded
      ? html`<span class="apart-words" dir="ltr" title=${text('shared', cell.shared)}>${text('reworded')}</span> `
      : nothing}${segments(passage.start, passage.end, painted).map((segment) =>
      segmentTemplate(column, segment, passage, painted),
    )}
  </p>`;
}

function badgeTemplate(column: Column, passage: Passage): TemplateResult {
  const key = { '': 'place', up: 'place.up', down: 'place.down' }[passage.moved];
  const place = text(key, passage.paragraph + 1, column.paragraphs, column.name);
  const arrow = { '': '', up: ' ↑', down: ' ↓' }[passage.moved];
  const words = html`<span aria-hidden="true">¶ ${passage.paragraph + 1}${arrow}</span><span class="sr">${place}: </span>`;
  return passage.moved
    ? html`<button class="place moved" dir="ltr" data-jump title="${place} (g)">${words}</button>`
    : html`<span class="place" dir="ltr" title=${place}>${words}</span>`;
}

function segmentTemplate(column: Column, segment: Segment, passage: Passage, painted: Mark[]): TemplateResult {
  const words = column.content.slice(segment.start, segment.end);
  return html`${missing(painted, segment.start, false)}${words ? wordsTemplate(segment, words) : nothing}${ended(
    painted,
    segment,
  )}${segment.end === passage.end ? missing(painted, segment.end, true) : nothing}`;
}

/** What the text compared with says here and this one does not: shown on demand. */
function missing(painted: Mark[], at: number, last: boolean): unknown {
  return painted
    .filter((m) => m.words && m.start === at && (m.kind === 'deleted' || (m.kind === 'replaced' && !last)))
    .map((m) => html`<del class="missing" .textContent=${m.words}></del>`);
}

function wordsTemplate(segment: Segment, words: string): TemplateResult {
  const marks = segment.marks.filter((m) => m.kind !== 'deleted');
  if (marks.length === 0) return html`<span data-s=${segment.start} .textContent=${words}></span>`;
  const classes = [...new Set(marks.map((m) => (m.form ? `${m.kind} formal` : m.kind)))].join(' ');
  const notes = marks.filter((m) => m.kind === 'note').length;
  const refs = marks.filter((m) => m.ref).sort((a, b) => ORDER.indexOf(b.kind) - ORDER.indexOf(a.kind));
  const title = [...new Set(marks.map((m) => m.title).filter(Boolean))].join('\n');
  const css = `${classes}${notes > 1 ? ' notes' : ''}`;
  const ref = refs[0] ? `${refs[0].kind}:${refs[0].ref}` : nothing;
  const all = refs.map((m) => m.ref).join(' ') || nothing;
  if (marks.some((m) => m.kind === 'inserted')) {
    return html`<ins class=${css} data-s=${segment.start} data-ref=${ref} data-refs=${all} title=${title} .textContent=${words}></ins>`;
  }
  return html`<mark class=${css} data-s=${segment.start} data-ref=${ref} data-refs=${all} title=${title} .textContent=${words}></mark>`;
}

/** The words beside findings and the pens beside notes that end with a segment. */
function ended(painted: Mark[], segment: Segment): unknown {
  const over = painted.filter((m) => m.end === segment.end && m.end > m.start);
  return over.map((m) => {
    switch (m.kind) {
      case 'error':
        return m.words ? html`<span class="flag error" title=${m.title}>✕ ${m.words.toLowerCase()}</span>` : nothing;
      case 'notice':
        return m.words ? html`<span class="flag notice" title=${m.title}>! ${m.words.toLowerCase()}</span>` : nothing;
      case 'note':
      case 'resolved':
        return html`<button
          class="pen ${m.kind}"
          data-ref="note:${m.ref}"
          aria-label=${text('note.label', m.title)}
          title=${m.title}
        ></button>`;
      default:
        return nothing;
    }
  });
}
