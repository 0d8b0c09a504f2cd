import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { arrangeColumns } from './collation/columns';
import { visibleRows } from './collation/filter';
import { headTemplate } from './collation/head-template';
import { actionOf } from './collation/keys';
import { MarkIndex, differenceMark, findingMarks, noteMarks, type Mark } from './collation/marks';
import { NO_FILTER } from './collation/model';
import type { Change, Filter, Finding, Link, Note, Passage, Place, Row, TableModel, View } from './collation/model';
import { changedRows } from './collation/changed';
import { Counterparts } from './collation/counterparts';
import { Cursor } from './collation/cursor';
import { foldBeside, foldsOf, foldTemplate, type Fold } from './collation/folds';
import { foresee } from './collation/foresight';
import { Handles } from './collation/handles';
import { Jumps } from './collation/jumps';
import { Linking } from './collation/linking';
import { Overview } from './collation/overview';
import { Prominence } from './collation/prominence';
import { RowIndex } from './collation/row-index';
import { rowTemplate, type ShownColumn } from './collation/row-template';
import { search } from './collation/search';
import { SelectionMenu } from './collation/selection-menu';
import { text, useTexts } from './collation/texts';
import { sharesOf, Widths } from './collation/widths';

/** What changes the rows, once the server has lined the texts up again. */
const CORRECTIONS = new Set([
  'confirm',
  'confirm-above',
  'merge-next',
  'merge-previous',
  'split',
  'sentence-up',
  'sentence-down',
  'line-up',
  'line-down',
  'link',
  'unlink',
  'leave-out',
  'clear',
]);

/** So long at most does a correction wait for the answer to the one before. */
const PATIENCE_MS = 20_000;

/** What must not overtake a correction that waits. */
const IN_ORDER = new Set([...CORRECTIONS, 'undo', 'redo']);

/** An action, and what it is about. */
interface Wish {
  action: string;
  row: string;
  column: string;
  line: number;
  places: Place[];
}

const NOTHING: TableModel = { dossier: '', columns: [], rows: [] };

/**
 * The collation table: a row per thing said, a column per text. The server sends what to show; the element keeps what a
 * person is looking at (row, column, selection, open rows, found words) and reports what they ask for as events.
 */
class ParallaxCollation extends LitElement {
  /** What the server can be asked; Vaadin adds it. */
  declare $server: { counterparts(row: string): Promise<Link[]> };

  static override properties = {
    model: { state: true },
    findings: { state: true },
    notes: { state: true },
    view: { state: true },
    filter: { state: true },
    hits: { state: true },
    hit: { state: true },
    sentences: { state: true },
    opened: { state: true },
    changed: { state: true },
    unfolded: { state: true },
  };

  declare private model: TableModel;
  declare private findings: Finding[];
  declare private notes: Note[];
  declare private view: View;
  declare private filter: Filter;
  declare private hits: Place[];
  declare private hit: number;
  declare private sentences: boolean;
  declare private opened: Set<string>;
  declare private changed: Set<string>;
  /** Rows that a filter leaves out and a person wants to see nevertheless. */
  declare private unfolded: Set<string>;
  /** What the server sent last; the model may be ahead of it. */
  private sure = NOTHING;
  private readonly wishes: Wish[] = [];
  private patience = 0;
  private words = '';
  private picked = '';
  private shownColumns: ShownColumn[] = [];
  private visible: Set<string> | null = null;
  private folds = new Map<string, Fold>();
  private keep: { row: string; top: number } | null = null;
  private rowIndex = new RowIndex(NOTHING);
  /** The marks of the differences, by column. */
  private readonly differences = new WeakMap<TableModel, Map<number, Mark[]>>();
  private widths = new Widths('');
  private shares: number[] = [];
  private readonly cursor = new Cursor(this);
  private readonly overview = new Overview(this);
  private readonly menu = new SelectionMenu(this);
  private readonly linking = new Linking(this);
  private readonly jumps = new Jumps(this);
  private readonly prominence = new Prominence(this);
  private readonly handles = new Handles(this);
  private readonly counterparts = new Counterparts(this);

  constructor() {
    super();
    this.model = NOTHING;
    this.findings = [];
    this.notes = [];
    this.view = { order: [], hidden: [] };
    this.filter = NO_FILTER;
    this.hits = [];
    this.hit = -1;
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

  load(model: TableModel, findings: Finding[], notes: Note[], view: View): void {
    if (model.dossier !== this.model.dossier) this.widths = new Widths(model.dossier);
    this.sure = { ...model, rows: counted(model.rows) };
    this.show(this.sure, findings, notes, view);
    this.answered();
  }

  /** Makes of the table that the server sent last the one that it has now. */
  change(change: Change, findings: Finding[], notes: Note[], view: View): void {
    const known = new Map([...this.sure.rows, ...change.rows].map((row) => [row.id, row]));
    this.sure = { ...this.sure, rows: counted(change.order.map((id) => known.get(id)!)) };
    this.show(this.sure, findings, notes, view);
    this.answered();
  }

  /** Shows the rows as they were before a correction that was refused. */
  takeBack(): void {
    this.show(this.sure, this.findings, this.notes, this.view);
    this.answered();
  }

  private show(model: TableModel, findings: Finding[], notes: Note[], view: View): void {
    this.keep = this.cursor.anchor();
    const lost = this.cursor.firstPlace();
    const corrected = model.columns === this.model.columns || model.columns.map((c) => c.content).join() === this.model.columns.map((c) => c.content).join();
    this.changed = corrected ? changedRows(this.model, model) : new Set();
    this.model = model;
    this.rowIndex = new RowIndex(model);
    if (lost && !model.rows.some((row) => row.id === this.cursor.current)) this.cursor.moveTo(this.rowOf(lost)?.id ?? '');
    if (this.changed.size > 0) this.say(text('changed', this.changed.size));
    this.view = view;
    this.findings = findings;
    this.notes = notes;
    this.find(this.words);
  }

  setFindings(findings: Finding[]): void {
    this.findings = findings;
  }

  setNotes(notes: Note[]): void {
    this.notes = notes;
  }

  setView(view: View): void {
    this.view = view;
    this.find(this.words);
  }

  setFilter(filter: Filter): void {
    this.keep = this.cursor.anchor();
    this.filter = filter;
    this.unfolded = new Set();
  }

  setSentences(sentences: boolean): void {
    this.keep = this.cursor.anchor();
    this.sentences = sentences;
    this.opened = new Set();
  }

  setMissing(shown: boolean): void {
    this.classList.toggle('show-missing', shown);
  }

  /** Marks the words wherever they stand and says how often that is. */
  find(words: string): void {
    this.words = words;
    const shown = this.order().flatMap((id) => this.model.columns.filter((c) => c.id === id));
    const places = search(shown, words);
    const rows = new Map(places.map((p) => [p, this.rowOf(p)]));
    const number = (p: Place) => rows.get(p)?.number ?? 0;
    this.hits = places.filter((p) => rows.get(p)).sort((a, b) => number(a) - number(b));
    this.hit = -1;
    this.report('found', { count: this.hits.length, current: 0 });
  }

  /** Goes to the next or an earlier place of the words that were found. */
  step(by: number): void {
    if (this.hits.length === 0) return;
    const from = this.hit < 0 ? (by > 0 ? -1 : 0) : this.hit;
    this.hit = (from + by + this.hits.length) % this.hits.length;
    const row = this.rowOf(this.hits[this.hit]);
    this.report('found', { count: this.hits.length, current: this.hit + 1 });
    if (row) void this.updateComplete.then(() => this.cursor.reveal(row.id, '.current'));
  }

  /** Whether a note is being written: selected words can be added to it. */
  setNoting(noting: boolean): void {
    this.menu.setNoting(noting);
  }

  /** Gives the keys back to the table, after words were written elsewhere. */
  takeFocus(): void {
    this.scroller.focus({ preventScroll: true });
  }

  /** Brings a row into sight and, if named, lights up the words of a finding or note in it, in one column if that is named. */
  reveal(row: string, ref: string, column = ''): void {
    this.picked = ref;
    if (this.visible && !this.visible.has(row)) this.report('unfilter', {});
    void this.updateComplete.then(() => {
      const within = column ? `[data-column="${CSS.escape(column)}"] ` : '';
      this.cursor.reveal(row, ref ? `${within}[data-refs~="${CSS.escape(ref)}"]` : '');
      this.paintPicked();
    });
  }

  act(action: string): void {
    switch (action) {
      case 'row-next':
      case 'row-previous':
        return this.cursor.row(action === 'row-next' ? 1 : -1);
      case 'column-next':
      case 'column-previous':
        return this.cursor.toColumn(action === 'column-next' ? 1 : -1);
      case 'word-next':
      case 'word-previous':
        return void this.counterparts.toWord(action === 'word-next' ? 1 : -1);
      case 'select-more':
      case 'select-less':
        return this.cursor.select(action === 'select-more' ? 'forward' : 'backward');
      case 'unconfirmed-next':
        return this.nextUnconfirmed();
      case 'open':
        if (this.linking.active) return this.linking.end(this.cursor.current);
        return this.toggle(this.cursor.current);
      case 'link-mode':
        return this.linking.begin(this.menu.selected());
      case 'prominence':
        return this.prominence.toggle();
      case 'jump':
        return this.jumps.jump();
      case 'split':
        return this.split();
      case 'unfold': {
        const fold = foldBeside(this.model.rows, this.folds, this.cursor.current);
        return fold ? this.unfold(fold) : this.hint('fold.none');
      }
      case 'panel':
      case 'smaller':
      case 'larger':
        return void document.dispatchEvent(new CustomEvent('parallax-display', { detail: action }));
      case 'merge-next':
      case 'merge-previous':
      case 'sentence-up':
      case 'sentence-down':
      case 'line-up':
      case 'line-down':
      case 'unlink':
      case 'leave-out':
      case 'clear':
      case 'confirm':
      case 'confirm-above':
        return this.ask(action, {});
      case 'annotate':
        return this.menu.annotate();
      case 'add-place':
        return this.menu.addPlace();
      case 'find':
        return document.querySelector<HTMLElement>('[data-find]')?.focus();
      case 'escape':
        if (this.linking.active) return this.linking.cancel();
        if (this.jumps.active) return this.jumps.cancel();
        if (this.prominence.open) return this.prominence.toggle();
        document.getSelection()?.removeAllRanges();
        return this.ask(action, {});
      default:
        return this.ask(action, {});
    }
  }

  /** Cuts the row at the cursor: before its line there, else before the sentence that was clicked; or opens it to choose. */
  private split(): void {
    const row = this.model.rows.find((r) => r.id === this.cursor.current);
    if (!row) return this.ask('split', {});
    if (this.cursor.line > 0) return this.ask('split', { line: this.cursor.line });
    const caret = this.menu.caret();
    const sentence = caret && row.sentences[caret.column]?.find((s) => s.start <= caret.start && caret.start < s.end);
    const first = caret && row.sentences[caret.column]?.[0];
    if (caret && sentence && sentence !== first) {
      return this.ask('split', { places: [{ column: caret.column, ...sentence }] });
    }
    if (row.lines.length < 2) return this.hint('split.none');
    if (!this.isOpen(row.id)) this.toggle(row.id);
    this.hint('split.choose');
  }

  // ---- what the parts of the element need

  /** Says what to do instead, to eyes and ears. */
  hint(key: string): void {
    this.say(text(key));
    this.report('hint', { key });
  }

  /**
   * Asks the server for an action at the cursor, or where the detail says. A correction is shown at once where it can be
   * foreseen; the next one waits until the server has answered, so that it corrects what is there then.
   */
  ask(action: string, detail: { row?: string; line?: number; places?: Place[] }): void {
    const { current: row, column, line } = this.cursor;
    const wish: Wish = { action, row, column, line, places: [], ...detail };
    if (this.busy && IN_ORDER.has(action)) this.wishes.push(wish);
    else this.send(wish);
  }

  private send(wish: Wish): void {
    if (CORRECTIONS.has(wish.action)) {
      const rows = foresee(this.model, wish.action, wish.row);
      this.setAttribute('aria-busy', 'true');
      this.patience = window.setTimeout(() => this.answered(), PATIENCE_MS);
      if (rows) this.show({ ...this.model, rows }, this.findings, this.notes, this.view);
    }
    this.report('act', wish);
  }

  private get busy(): boolean {
    return this.hasAttribute('aria-busy');
  }

  /** The server has answered a correction: the next one is sent, about the row at the cursor if its own is gone. */
  private answered(): void {
    window.clearTimeout(this.patience);
    this.removeAttribute('aria-busy');
    while (!this.busy && this.wishes.length > 0) {
      const wish = this.wishes.shift()!;
      this.send(this.rowWith(wish.row) ? wish : { ...wish, row: this.cursor.current });
    }
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

  counterpartsOf(row: string): Promise<Link[]> {
    return this.$server.counterparts(row);
  }

  /** The cursor went to another row or column. */
  moved(): void {
    this.counterparts.forget();
    if (this.prominence.open) this.requestUpdate();
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
    return this.shownColumns.map((c) => c.column.id);
  }

  /** What the overview is drawn from. */
  get marked(): { model: TableModel; shown: ShownColumn[]; findings: Finding[]; notes: Note[]; hits: (Row | undefined)[] } {
    return {
      model: this.model,
      shown: this.shownColumns,
      findings: this.findings,
      notes: this.notes,
      hits: this.hits.map((hit) => this.rowOf(hit)),
    };
  }

  columnAt(index: number): string {
    return this.model.columns[index].id;
  }

  contentOf(column: string): string {
    return this.model.columns.find((c) => c.id === column)?.content ?? '';
  }

  say(words: string): void {
    const live = this.querySelector('[aria-live]');
    if (live) live.textContent = words;
  }

  // ---- life

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    this.overview.stop();
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
    this.overview.start();
    this.menu.start();
    this.handles.start();
    this.counterparts.start();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const hit = this.hits[this.hit];
    if (changed.size > 0) {
      this.shownColumns = this.order().flatMap((id) => {
        const index = this.model.columns.findIndex((c) => c.id === id);
        return index < 0 ? [] : [{ column: this.model.columns[index], index, marks: this.marksOf(index, hit) }];
      });
      if (changed.has('model') || changed.has('view')) {
        const columns = this.shownColumns.map((c) => c.column);
        this.shares = sharesOf(columns, this.model.rows, this.shownColumns.map((c) => c.index));
      }
      this.visible = visibleRows(this.model, this.findings, this.notes, this.filter);
      this.unfolded.forEach((row) => this.visible?.add(row));
      this.folds = foldsOf(this.model.rows, this.visible);
    }
  }

  private differencesOf(index: number): Mark[] {
    let marks = this.differences.get(this.model)?.get(index);
    if (!marks) {
      marks = this.model.rows.flatMap((row) => row.cells[index].differences.map(differenceMark));
      const known = this.differences.get(this.model) ?? new Map<number, Mark[]>();
      this.differences.set(this.model, known.set(index, marks));
    }
    return marks;
  }

  private marksOf(index: number, hit: Place | undefined): MarkIndex {
    const column = this.model.columns[index];
    const found = this.hits
      .filter((p) => p.column === column.id)
      .map<Mark>((p) => {
        const kind = p === hit ? 'current' : 'found';
        return { start: p.start, end: p.end, kind, ref: '', title: '', words: '', form: false };
      });
    return new MarkIndex([
      ...this.differencesOf(index),
      ...findingMarks(this.findings, column.id),
      ...noteMarks(this.notes, column.id),
      ...found,
    ]);
  }

  protected override updated(): void {
    this.relayout();
    if (this.keep) this.cursor.restore(this.keep);
    this.keep = null;
    this.cursor.paint();
    this.paintPicked();
    this.counterparts.repaint();
    this.overview.refresh();
  }

  protected override render() {
    return html`
      <div class="strip" role="slider" tabindex="0" aria-orientation="vertical" aria-label=${text('overview')} aria-valuemin="0" aria-valuemax="100" aria-valuenow="0">
        <canvas aria-hidden="true"></canvas><span class="sight" aria-hidden="true"></span>
      </div>
      <div class="scroller" tabindex="0" role="region" aria-label=${text('region')} @click=${this.onClick} @focusin=${this.onFocus}>
        <table role="table" aria-label=${text('label')} aria-rowcount=${this.model.rows.length + 1}>
          <thead role="rowgroup">${guard([this.model, this.view], () => headTemplate(this.shownColumns))}</thead>
          <tbody role="rowgroup">${repeat(this.model.rows, (row) => row.id, (row) => this.rowTemplate(row))}</tbody>
        </table>
        ${this.linking.banner()}${this.jumps.banner()}${this.visible?.size === 0 ? html`<p class="none">${text('none')}</p>` : ''}
      </div>
      ${this.prominence.template()}
      <div class="grab" draggable="true" aria-hidden="true" hidden>⠿</div>
      <button class="seam" tabindex="-1" hidden></button>
      <div class="menu" role="toolbar" aria-label=${text('selected')} hidden></div>
      <div class="sr" aria-live="polite"></div>`;
  }

  private rowTemplate(row: Row) {
    const open = this.isOpen(row.id);
    const changed = this.changed.has(row.id);
    const hidden = this.visible !== null && !this.visible.has(row.id);
    const fold = this.folds.get(row.id);
    const folded = fold ? foldTemplate(fold, this.filter, this.shownColumns.length) : nothing;
    return html`${folded}${guard([row, open, hidden, changed, this.view, this.paintOf(row)], () =>
      rowTemplate(row, this.shownColumns, open, hidden, changed),
    )}`;
  }

  /** Changes exactly when something else is painted in a row, so that rows with the same paint are left alone. */
  private paintOf(row: Row): string {
    return this.shownColumns
      .map(({ index, marks }) =>
        row.cells[index].passages
          .flatMap((p) => marks.within(p.start, p.end))
          .map((m) => `${m.kind}${m.start}-${m.end}${m.ref && m.ref + m.title}`)
          .join(),
      )
      .join('|');
  }

  private order(): string[] {
    const known = this.model.columns.map((c) => c.id);
    const rest = known.filter((id) => !this.view.order.includes(id));
    return [...this.view.order, ...rest].filter((id) => known.includes(id) && !this.view.hidden.includes(id));
  }

  private rowOf(place: Place): Row | undefined {
    return this.rowIndex.at(place);
  }

  private toggle(row: string): void {
    if (!row) return;
    const opened = new Set(this.opened);
    if (!opened.delete(row)) opened.add(row);
    this.opened = opened;
  }

  private unfold(fold: Fold): void {
    this.keep = this.cursor.anchor();
    this.unfolded = new Set([...this.unfolded, ...fold]);
    void this.updateComplete.then(() => this.cursor.go(fold[0]));
  }

  private nextUnconfirmed(): void {
    const open = this.rows.filter((row) => !row.confirmed && row.id !== this.cursor.current);
    const [least] = open.sort((a, b) => a.confidence - b.confidence);
    if (least) this.cursor.go(least.id);
    else this.say(text('all.confirmed'));
  }

  private readonly onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const opener = target.closest<HTMLElement>('[data-open]');
    if (opener) return this.toggle(opener.dataset.open!);
    const fold = this.folds.get(target.closest<HTMLElement>('[data-unfold]')?.dataset.unfold ?? '');
    if (fold) return this.unfold(fold);
    this.cursor.at(target);
    if (target.closest('[data-jump]')) return this.jumps.jump();
    const painted = target.closest<HTMLElement>('[data-ref]');
    const ref = painted?.dataset.ref;
    if (!ref || !document.getSelection()?.isCollapsed) return;
    const [kind, ...rest] = ref.split(':');
    const key = rest.join(':');
    this.picked = key;
    this.paintPicked();
    const refs = painted.dataset.refs?.split(' ') ?? [key];
    this.report('pick', { kind: kind === 'note' || kind === 'resolved' ? 'note' : 'finding', ref: key, refs });
  };

  private readonly onFocus = (event: FocusEvent): void => {
    if ((event.target as Element).matches('button')) this.cursor.at(event.target as Element);
  };

  private paintPicked(): void {
    for (const mark of this.querySelectorAll('.picked')) mark.classList.remove('picked');
    if (!this.picked) return;
    for (const mark of this.querySelectorAll(`[data-refs~="${CSS.escape(this.picked)}"]`)) mark.classList.add('picked');
  }

  private relayout(): void {
    this.table.style.setProperty('--tracks', this.widths.tracks(this.columnIds, this.shares));
    this.table.style.setProperty('--least-width', this.widths.total(this.columnIds));
    const usual = this.scroller.clientWidth / Math.max(1, this.columnIds.length);
    this.classList.toggle('tight', usual < 225);
    this.classList.toggle('tighter', usual < 175);
    this.classList.toggle('wide', this.table.scrollWidth > this.scroller.clientWidth + 1);
  }
}

/** Rows with the numbers that follow from their order; those that have theirs already stay the objects that they are. */
function counted(rows: Row[]): Row[] {
  return rows.map((row, i) => (row.number === i + 1 ? row : { ...row, number: i + 1 }));
}

customElements.define('parallax-collation', ParallaxCollation);

export type { ParallaxCollation };
