import { html, type TemplateResult } from 'lit';
import type { Filter, Row } from './model';
import { text } from './texts';

/** A run of neighbouring rows that a filter leaves out, by the ids of its rows. */
export type Fold = string[];

/** The runs of rows that are not shown, by the row that each begins with. */
export function foldsOf(rows: Row[], visible: Set<string> | null): Map<string, Fold> {
  const folds = new Map<string, Fold>();
  let run: Fold | null = null;
  if (!visible) return folds;
  for (const { id } of rows) {
    if (visible.has(id)) run = null;
    else if (run) run.push(id);
    else folds.set(id, (run = [id]));
  }
  return folds;
}

/** The fold that ends just before a row or begins just after it; the one after it first. */
export function foldBeside(rows: Row[], folds: Map<string, Fold>, row: string): Fold | undefined {
  const at = rows.findIndex((r) => r.id === row);
  if (at < 0) return undefined;
  const after = folds.get(rows[at + 1]?.id ?? '');
  return after ?? [...folds.values()].find((fold) => fold[fold.length - 1] === rows[at - 1]?.id);
}

/** The line that stands for a fold; it opens it. */
export function foldTemplate(fold: Fold, filter: Filter, columns: number): TemplateResult {
  const { differing, findings, notes, unconfirmed, leftOutBy, category } = filter;
  const same = differing && !findings && !notes && !unconfirmed && !leftOutBy && !category;
  const one = fold.length === 1;
  const key = same ? (one ? 'fold.same.one' : 'fold.same') : one ? 'fold.one' : 'fold';
  return html`<tr role="row" class="fold">
    <td role="cell" colspan=${columns + 1} aria-colspan=${columns + 1}>
      <button data-unfold=${fold[0]}><span aria-hidden="true">⋯</span> ${text(key, fold.length)}</button>
    </td>
  </tr>`;
}
