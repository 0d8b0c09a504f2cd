import type { TableModel } from './model';

/** So many corrections are remembered with the tables before and after them. */
const KEPT = 100;

/**
 * What undo and redo will show: the table before and after each correction that was asked for in this window. Limit: steps of
 * another kind, or of another window, are not known here; what they do shows once the server says it.
 */
export class OwnSteps {
  private readonly tables = new Map<number, { before: TableModel; after: TableModel }>();
  private undoes = 0;
  private redoes = 0;

  /** Something is asked for that changes the table shown; the table that it leads to, if it was shown before. */
  ask(action: string, number: number, shown: TableModel): TableModel | null {
    if (action === 'undo') return this.undo(shown);
    if (action === 'redo') return this.redo();
    this.tables.set(number, { before: shown, after: shown });
    if (this.tables.size > KEPT) this.tables.delete(this.tables.keys().next().value!);
    this.know(number, 0);
    return null;
  }

  /** Which corrections undo takes back and redo makes again; 0 for other steps. */
  know(undoes: number, redoes: number): void {
    this.undoes = undoes;
    this.redoes = redoes;
  }

  /** A correction was refused: what was shown since may have been made of it. */
  refused(number: number): void {
    for (const later of [...this.tables.keys()]) if (later >= number) this.tables.delete(later);
    this.know(0, 0);
  }

  private undo(shown: TableModel): TableModel | null {
    const { undoes } = this;
    this.know(0, undoes);
    const step = this.tables.get(undoes);
    if (step) step.after = shown;
    return step?.before ?? null;
  }

  private redo(): TableModel | null {
    const { redoes } = this;
    this.know(redoes, 0);
    return this.tables.get(redoes)?.after ?? null;
  }
}
