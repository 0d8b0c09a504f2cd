import type { Row } from './model';

/** So many corrections are remembered with their rows. */
const KEPT = 100;

/**
 * What undo and redo will show: the rows before and after each correction that was asked for in this window. Limit: steps of
 * another kind, or of another window, are not known here; what they do shows once the server says it.
 */
export class OwnSteps {
  private readonly rows = new Map<number, { before: Row[]; after: Row[] }>();
  private undoes = 0;
  private redoes = 0;

  /** Something is asked for that changes the rows shown; the rows that it leads to, if they are known. */
  ask(action: string, number: number, shown: Row[]): Row[] | null {
    if (action === 'undo') return this.undo(shown);
    if (action === 'redo') return this.redo();
    this.rows.set(number, { before: shown, after: shown });
    this.rows.delete(number - KEPT);
    this.know(number, 0);
    return null;
  }

  /** Which corrections undo takes back and redo makes again; 0 for other steps. */
  know(undoes: number, redoes: number): void {
    this.undoes = undoes;
    this.redoes = redoes;
  }

  private undo(shown: Row[]): Row[] | null {
    const { undoes } = this;
    this.know(0, undoes);
    const step = this.rows.get(undoes);
    if (!step) return null;
    step.after = shown;
    return step.before;
  }

  private redo(): Row[] | null {
    const { redoes } = this;
    this.know(redoes, 0);
    return this.rows.get(redoes)?.after ?? null;
  }
}
