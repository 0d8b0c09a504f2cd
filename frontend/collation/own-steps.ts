import type { Row } from './model';

/** A correction, or what undoes or redoes one. */
export interface Step {
  /** The number of the correction; 0 for what is none. */
  correction: number;
  /** The rows that undo or redo lead to, if they were shown before; else null. */
  rows: Row[] | null;
}

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

  /** Something is asked for that changes the rows shown: of which correction it is, and the rows that it leads to if they are known. */
  ask(action: string, number: number, shown: Row[]): Step {
    if (action === 'undo') return this.undo(shown);
    if (action === 'redo') return this.redo();
    this.rows.set(number, { before: shown, after: shown });
    this.rows.delete(number - KEPT);
    this.know(number, 0);
    return { correction: number, rows: null };
  }

  /** Which corrections undo takes back and redo makes again; 0 for other steps. */
  know(undoes: number, redoes: number): void {
    this.undoes = undoes;
    this.redoes = redoes;
  }

  private undo(shown: Row[]): Step {
    const correction = this.undoes;
    this.know(0, correction);
    const step = this.rows.get(correction);
    if (step) step.after = shown;
    return { correction, rows: step?.before ?? null };
  }

  private redo(): Step {
    const correction = this.redoes;
    this.know(correction, 0);
    return { correction, rows: this.rows.get(correction)?.after ?? null };
  }
}
