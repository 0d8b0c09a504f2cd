import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { arrangeColumns } from './collation/columns';
import { passing, rowsSaid } from './collation/filter';
import { headTemplate } from './collation/head-template';
import { actionOf } from './collation/keys';
import { NO_FILTER } from './collation/model';
import type { Answer, Column, Filter, Link, Passage, Place, Row, TableModel, View } from './collation/model';
import { Actions } from './collation/actions';
import { changedRows } from './collation/changed';
import { Corrections } from './collation/corrections';
import { Counterparts } from './collation/counterparts';
import { Cursor, type Anchor } from './collation/cursor';
import { Drawing, whenNear } from './collation/drawing';
import { Finder, type Found } from './collation/finder';
import { foldBeside, foldsOf, foldTemplate, type Fold } from './collation/folds';
import { Handles } from './collation/handles';
import { Jumps } from './collation/jumps';
import { Linking } from './collation/linking';
import { Overview } from './collation/overview';
import { part } from './collation/page';
import { paintOfColumn, paintOfRow } from './collation/paint';
import { Picked } from './collation/picked';
import { Position } from './collation/position';
import { Prominence } from './collation/prominence';
import { RowIndex } from './collation/row-index';
import { rowTemplate, type ShownColumn } from './collation/row-template';
import { SelectionMenu } from './collation/selection-menu';
import { complete, withChange, type Change, type SentTable } from './collation/sent';
import { text, useTexts } from './collation/texts';
import { sharesOf, Widths } from './collation/widths';

/** What the paint of the rows is made of. */
const PAINT = ['model', 'view', 'found', 'noting'];

const NOTHING: TableModel = { dossier: '', columns: [], rows: [], findings: [], notes: [] };

/**
 * The collation table: a row per thing said, a column per text. The server sends what to show; the element keeps what a
 * person is looking at (row, column, selection, open rows, found words) and reports what they ask for as events.
 */
class ParallaxCollation extends LitElement {
  /** What the server can be asked; Vaadin adds it. */
  declare $server: { counterparts(row: string): Promise<Link[]> };

  static override properties = {
    model: { state: true },
    view: { state: true },
    filter: { state: true },
    found: { state: true },
    noting: { state: true },
    sentences: { state: true },
    opened: { state: true },
    changed: { state: true },
    unfolded: { state: true },
  };

  declare private model: TableModel;
  declare private view: View;
  declare private filter: Filter;
  declare found: Found;
  /** The words of the note that is being written, to which selected words can be added; null while none is. */
  declare private noting: Place[] | null;
  declare private sentences: boolean;
  declare private opened: Set<string>;
  declare private changed: Set<string>;
  /** Rows that a filter leaves out and a person wants to see nevertheless. */
  declare private unfolded: Set<string>;
  /** What the server sent last; the model may be ahead of it. */
  sure = NOTHING;
  /** The columns as they are shown; the same list as long as they are the same. */
  private columns: Column[] = [];
  private shownColumns: ShownColumn[] = [];
  private visible: Set<string> | null = null;
  private folds = new Map<string, Fold>();
  private keep: Anchor | null = null;
  private rowIndex = new RowIndex(NOTHING);
  private widths = new Widths('');
  private shares: number[] = [];
  private readonly corrections = new Corrections(this);
  private readonly finder = new Finder(this);
  readonly cursor = new Cursor(this);
  private readonly drawing = new Drawing(this);
  private readonly position = new Position(this, this.cursor);
  private readonly overview = new Overview(this);
  readonly menu = new SelectionMenu(this);
  readonly linking = new Linking(this);
  readonly jumps = new Jumps(this);
  readonly prominence = new Prominence(this);
  private readonly handles = new Handles(this);
  readonly counterparts = new Counterparts(this);
  private readonly picked = new Picked(this);
  private readonly actions = new Actions(this, this);

  constructor() {
    super();
    this.model = NOTHING;
    this.view = { order: [], hidden: [] };
    this.filter = NO_FILTER;
    this.found = { hits: [], current: undefined };
    this.noting = null;
    this.sentences = false;
    this.opened = new Set();
    this.changed = new Set();
    this.unfolded = new Set();
  }

  /** Text is selected and found natively, so nothing hides in a shadow tree. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  set texts(texts: Record<string, string>) {
    useTexts(texts);
    this.requestUpdate();
  }

  // ---- what the server asks for

  /** @param answer what becomes of the corrections that were asked for */
  load(model: SentTable, view: View, answer: Answer): void {
    const other = model.dossier !== this.model.dossier;
    if (other) this.widths = new Widths(model.dossier);
    this.drawing.forget();
    this.settle(complete(model), view, answer);
    if (other) this.resume(model.dossier);
  }

  /** Goes where the person was when they left the dossier. */
  private resume(dossier: string): void {
    const { sight, spot } = this.position.recall(dossier);
    this.keep = sight;
    if (spot) void this.updateComplete.then(() => this.cursor.resume(spot));
  }

  /** Makes of the table that the server sent last the one that it has now. */
  change(change: Change, view: View, answer: Answer): void {
    this.settle(withChange(this.sure, change), view, answer);
  }

  private settle(sure: TableModel, view: View, answer: Answer): void {
    const before = this.sure;
    this.sure = sure;
    document.dispatchEvent(new CustomEvent('parallax-answered'));
    this.corrections.answered(answer);
    const { changed } = this;
    this.show(before, view);
    if (this.changed !== changed && this.changed.size > 0) this.say(text('changed', this.changed.size));
  }

  /** Shows the rows as they were before the correction of this number, which was refused. */
  takeBack(number: number): void {
    document.dispatchEvent(new CustomEvent('parallax-answered'));
    this.corrections.refused(number);
    this.show(this.sure, this.view);
  }

  /** The rows that the corrections up to this number make will not come for now. */
  unanswered(number: number): void {
    document.dispatchEvent(new CustomEvent('parallax-answered'));
    this.corrections.unanswered(number);
  }

  showForeseen(): void {
    this.show(this.sure, this.view);
  }

  /** Shows the table as it will be, with the rows that are not as they were in an earlier one. */
  private show(before: TableModel, view: View): void {
    this.keep = this.cursor.anchor();
    const lost = this.cursor.firstPlace();
    const model = this.corrections.foreseen(this.sure);
    if (model.rows !== this.model.rows) this.changed = sameContents(model, before) ? changedRows(before, model) : new Set();
    this.model = model;
    this.rowIndex = new RowIndex(model);
    if (lost && !model.rows.some((row) => row.id === this.cursor.current)) this.cursor.moveTo(this.rowOf(lost)?.id ?? '');
    if (!sameView(view, this.view)) this.view = view;
    this.finder.again();
  }

  setView(view: View): void {
    if (sameView(view, this.view)) return;
    this.keep = this.cursor.anchor();
    this.drawing.forget();
    this.view = view;
    this.unfolded = new Set();
    this.finder.again();
  }

  setFilter(filter: Filter): void {
    this.keep = this.cursor.anchor();
    this.filter = filter;
    this.unfolded = new Set();
  }

  setSentences(sentences: boolean): void {
    this.keep = this.cursor.anchor();
    this.drawing.forget();
    this.sentences = sentences;
    this.opened = new Set();
  }

  setMissing(shown: boolean): void {
    this.classList.toggle('show-missing', shown);
  }

  /** Marks the words wherever they stand and says how often that is. */
  find(words: string): void {
    this.finder.find(words);
  }

  /** Goes to the next or an earlier place of the words that were found. */
  step(by: number): void {
    this.finder.step(by);
  }

  /** Paints the words of the note that is being written; null when it is done. */
  setNoting(words: Place[] | null): void {
    this.noting = words;
    this.menu.setNoting(words !== null);
  }

  /** Gives the keys back to the table, after words were written elsewhere. */
  takeFocus(): void {
    this.scroller.focus({ preventScroll: true });
  }

  /** Brings a row into sight and, if named, lights up the words of a finding or note in it, in one column if that is named. */
  reveal(row: string, ref: string, column = ''): void {
    this.picked.pick(ref);
    void this.bring(row, column, ref ? `[data-refs~="${CSS.escape(ref)}"]` : '');
  }

  act(action: string): void {
    this.actions.act(action);
  }

  // ---- what the parts of the element need

  /** Says what to do instead, to eyes and ears. */
  hint(key: string): void {
    this.say(text(key));
    this.report('hint', { key });
  }

  /** Asks the server for an action at the cursor, or where the detail says. What is about a folded row shows it instead. */
  ask(action: string, detail: { row?: string; line?: number; places?: Place[] }): void {
    const { current: row, column, line } = this.cursor;
    const wish = { action, row, column, line, places: [], ...detail };
    const folded = Corrections.about(action, wish.row, this.model.rows).filter((id) => this.isFolded(id));
    if (folded.length > 0) {
      this.unfolded = new Set([...this.unfolded, ...folded]);
      this.goTo(wish.row);
      this.hint('row.folded');
    } else if (Corrections.has(action)) this.corrections.ask(wish);
    else this.report('act', { ...wish, number: 0 });
  }

  get shown(): TableModel {
    return this.model;
  }

  get currentRow(): string {
    return this.cursor.current;
  }

  /** The text at the cursor; the first one where none was chosen. */
  get column(): string {
    return this.cursor.column || (this.columnIds[0] ?? '');
  }

  rowWith(id: string): Row | undefined {
    return this.model.rows.find((row) => row.id === id);
  }

  cellOf(row: Row, column: string): { language: string; passages: Passage[] } {
    const index = this.model.columns.findIndex((c) => c.id === column);
    return { language: this.model.columns[index].lang, passages: row.cells[index].passages };
  }

  /** Brings a row into sight and makes it the one at the cursor. */
  goTo(row: string): void {
    this.reveal(row, '');
  }

  /** Brings a row into sight though a filter leaves it out, once all that was asked for before is shown. */
  async bring(row: string, column: string, selector: string): Promise<void> {
    await this.updateComplete;
    if (this.isFolded(row)) this.unfolded = new Set([...this.unfolded, row]);
    await this.updateComplete;
    this.cursor.reveal(row, selector, this.columnIds.includes(column) ? column : '');
    this.picked.paint();
  }

  counterpartsOf(row: string): Promise<Link[]> {
    return this.$server.counterparts(row);
  }

  /** The cursor went to another row or column. */
  moved(): void {
    this.counterparts.forget();
    this.position.settle();
    if (this.prominence.open) this.requestUpdate();
  }

  draw(row: string): void {
    this.drawing.draw(row);
  }

  drawWithin(range: Range): void {
    this.drawing.drawWithin(range);
  }

  drew(rows: string[]): void {
    if (rows.includes(this.cursor.current)) this.cursor.paint();
    this.picked.paint();
    this.menu.drew();
  }

  private isFolded(row: string): boolean {
    return row !== '' && this.visible !== null && !this.visible.has(row);
  }

  isOpen(row: string): boolean {
    return this.sentences !== this.opened.has(row);
  }

  linesOf(row: string): number {
    const lines = this.model.rows.find((r) => r.id === row)?.lines.length ?? 0;
    return this.isOpen(row) ? Math.max(lines, 1) : 1;
  }

  placesIn(passage: HTMLElement): Place[] {
    return this.menu.placesIn(passage);
  }

  report(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`collation-${name}`, { detail }));
  }

  get scroller(): HTMLElement {
    return this.querySelector<HTMLElement>('.scroller')!;
  }

  get table(): HTMLElement {
    return this.querySelector<HTMLElement>('table')!;
  }

  get rows(): Row[] {
    return this.model.rows.filter((row) => !this.visible || this.visible.has(row.id));
  }

  get columnIds(): string[] {
    return this.columns.map((c) => c.id);
  }

  /** What the overview is drawn from. */
  get marked(): { model: TableModel; shown: ShownColumn[]; hits: (Row | undefined)[] } {
    return {
      model: this.model,
      shown: this.shownColumns,
      hits: this.found.hits.map((hit) => this.rowOf(hit)),
    };
  }

  columnAt(index: number): string {
    return this.model.columns[index].id;
  }

  contentOf(column: string): string {
    return this.model.columns.find((c) => c.id === column)?.content ?? '';
  }

  say(words: string): void {
    if (this.hasUpdated) part(this, 'sr').textContent = words;
  }

  // ---- life

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    this.drawing.stop();
    this.overview.stop();
    this.position.stop();
    this.menu.stop();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const action = actionOf(event, this);
    if (!action) return;
    event.preventDefault();
    this.act(action);
  };

  protected override firstUpdated(): void {
    arrangeColumns(this.querySelector('thead')!, {
      shown: () => this.columnIds,
      widths: () => this.widths,
      relayout: () => this.relayout(),
      reorder: (column, before) => this.report('reorder', { column, before }),
    });
    this.drawing.start();
    this.position.start();
    this.overview.start();
    this.menu.start();
    this.handles.start();
    this.counterparts.start();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated) this.drawing.look();
    if (PAINT.some((name) => changed.has(name))) {
      const { model, found, noting } = this;
      const columns = this.columnsInOrder;
      const same = columns.length === this.columns.length && columns.every((c, i) => c === this.columns[i]);
      if (!same) this.columns = columns;
      this.shownColumns = columns.map((column) => {
        const index = model.columns.indexOf(column);
        return { column, index, marks: paintOfColumn(model, index, found, noting ?? []), shared: this.rowIndex.shared(column.id) };
      });
      if (!same) this.shares = sharesOf(columns, model.rows, this.shownColumns.map((c) => c.index));
    }
    if (changed.size > 0) {
      const { rows } = this.model;
      const said = rowsSaid(rows, this.shownColumns.map((c) => c.index));
      const passed = new Set(passing(said, this.model, this.filter));
      const shown = rows.filter((row) => passed.has(row) || this.unfolded.has(row.id));
      this.visible = shown.length < rows.length ? new Set(shown.map((row) => row.id)) : null;
      this.folds = foldsOf(rows, this.visible);
    }
  }

  protected override updated(): void {
    this.relayout();
    if (this.keep) this.stay(this.keep);
    else this.drawing.nearSight();
    this.keep = null;
    this.drawing.draw(this.cursor.current);
    this.cursor.paint();
    this.picked.paint();
    this.counterparts.repaint();
    this.overview.refresh();
  }

  /** Keeps a line where it was. Rows that come near sight get their real heights only then, which moves what is below them. */
  private stay(anchor: Anchor): void {
    const again = (times: number): void => {
      this.cursor.restore(anchor);
      this.drawing.nearSight();
      this.cursor.restore(anchor);
      const { scrollTop } = this.scroller;
      if (times > 0) requestAnimationFrame(() => this.scroller.scrollTop === scrollTop && again(times - 1));
    };
    again(2);
  }

  protected override render() {
    return html`
      <div class="strip" role="slider" tabindex="0" aria-orientation="vertical" aria-label=${text('overview')} aria-valuemin="0" aria-valuemax="100" aria-valuenow="0">
        <canvas aria-hidden="true"></canvas><span class="sight" aria-hidden="true"></span>
      </div>
      <div class="scroller" tabindex="0" role="region" aria-label=${text('region')} @click=${this.onClick} @focusin=${this.onFocus}>
        <table role="table" aria-label=${text('label')} aria-rowcount=${this.model.rows.length + 1}>
          <thead role="rowgroup">${guard([this.columns], () => headTemplate(this.shownColumns))}</thead>
          <tbody role="rowgroup">${repeat(this.model.rows, (row) => row.id, (row) => this.rowTemplate(row))}</tbody>
        </table>
        ${this.linking.banner()}${this.jumps.banner()}${this.visible?.size === 0 ? html`<p class="none">${text('none')}</p>` : ''}
      </div>
      ${this.prominence.template()}
      <div class="grab" draggable="true" aria-hidden="true" hidden>⠿</div>
      <button class="seam" tabindex="-1" hidden></button>
      <div class="menu" role="toolbar" aria-label=${text('selected')} hidden></div>
      <span class="frame" aria-hidden="true"></span>
      <div class="sr" aria-live="polite"></div>`;
  }

  private rowTemplate(row: Row) {
    const open = this.isOpen(row.id);
    const changed = this.changed.has(row.id);
    const hidden = this.isFolded(row.id);
    const fold = this.folds.get(row.id);
    const folded = fold ? foldTemplate(fold, this.filter, this.shownColumns.length) : nothing;
    return html`${folded}${whenNear(this.drawing, row.id, hidden, () =>
      guard([row, open, hidden, changed, this.columns, paintOfRow(row, this.shownColumns)], () =>
        rowTemplate(row, this.shownColumns, open, hidden, changed),
      ),
    )}`;
  }

  /** The columns in the order in which they are shown. */
  get columnsInOrder(): Column[] {
    const { columns } = this.model;
    const { order, hidden } = this.view;
    const rest = columns.filter((c) => !order.includes(c.id));
    const ordered = order.flatMap((id) => columns.filter((c) => c.id === id));
    return [...ordered, ...rest].filter((c) => !hidden.includes(c.id));
  }

  rowOf(place: Place): Row | undefined {
    return this.rowIndex.at(place);
  }

  rowsOf(places: Place[]): Row[] {
    return this.rowIndex.all(places);
  }

  /** Opens a row into its sentences, or closes it. */
  toggle(row: string): void {
    if (!row) return;
    const opened = new Set(this.opened);
    if (!opened.delete(row)) opened.add(row);
    this.opened = opened;
  }

  /** Opens the fold beside the row at the cursor. */
  unfoldBeside(): void {
    const fold = foldBeside(this.model.rows, this.folds, this.cursor.current);
    if (fold) this.unfold(fold);
    else this.hint('fold.none');
  }

  private unfold(fold: Fold): void {
    this.keep = this.cursor.anchor();
    this.unfolded = new Set([...this.unfolded, ...fold]);
    void this.updateComplete.then(() => this.cursor.go(fold[0]));
  }

  private readonly onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const opener = target.closest<HTMLElement>('[data-open]');
    if (opener) return this.toggle(opener.dataset.open!);
    const fold = this.folds.get(target.closest<HTMLElement>('[data-unfold]')?.dataset.unfold ?? '');
    if (fold) return this.unfold(fold);
    this.cursor.at(target);
    if (target.closest('[data-jump]')) return this.jumps.jump();
    const also = target.closest<HTMLElement>('[data-also]');
    if (also) return this.jumps.next(Number(also.dataset.also));
    const painted = target.closest<HTMLElement>('[data-ref]');
    const ref = painted?.dataset.ref;
    if (!ref || !document.getSelection()?.isCollapsed) return;
    const [kind, ...rest] = ref.split(':');
    const key = rest.join(':');
    this.picked.pick(key);
    this.picked.paint();
    const refs = painted.dataset.refs?.split(' ') ?? [key];
    this.report('pick', { kind: kind === 'note' || kind === 'resolved' ? 'note' : 'finding', ref: key, refs });
  };

  private readonly onFocus = (event: FocusEvent): void => {
    if ((event.target as Element).matches('button')) this.cursor.at(event.target as Element);
  };

  private relayout(): void {
    this.table.style.setProperty('--tracks', this.widths.tracks(this.columnIds, this.shares));
    this.table.style.setProperty('--least-width', this.widths.total(this.columnIds));
    const usual = this.scroller.clientWidth / Math.max(1, this.columnIds.length);
    this.classList.toggle('tight', usual < 225);
    this.classList.toggle('tighter', usual < 175);
    this.classList.toggle('wide', this.table.scrollWidth > this.scroller.clientWidth + 1);
  }
}

function sameContents(one: TableModel, other: TableModel): boolean {
  return one.columns === other.columns || one.columns.map((c) => c.content).join() === other.columns.map((c) => c.content).join();
}

function sameView(one: View, other: View): boolean {
  return one.order.join() === other.order.join() && one.hidden.join() === other.hidden.join();
}

customElements.define('parallax-collation', ParallaxCollation);

export type { ParallaxCollation };
