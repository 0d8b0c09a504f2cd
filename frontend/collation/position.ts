import type { Anchor, Cursor } from './cursor';

/** So long after the last movement the place is kept. */
const PAUSE_MS = 400;

interface Host {
  readonly scroller: HTMLElement;
}

/** The row and column that a person is at. Which rows are open is not remembered. */
export interface Spot {
  row: string;
  column: string;
}

/** Where a person is in a dossier. */
export interface Remembered {
  sight: Anchor | null;
  spot: Spot | null;
}

/** Where a person was in a dossier, remembered in this browser: what was in sight, and how far from the top, and the cursor. */
export class Position {
  private key = '';
  private pause = 0;

  constructor(
    private readonly host: Host,
    private readonly cursor: Cursor,
  ) {}

  start(): void {
    this.host.scroller.addEventListener('scroll', this.settle, { passive: true });
  }

  stop(): void {
    window.clearTimeout(this.pause);
  }

  /** Where the person was when they left the dossier. */
  recall(dossier: string): Remembered {
    this.key = `parallax.position.${dossier}`;
    try {
      const { sight, spot } = JSON.parse(localStorage.getItem(this.key) ?? '{}') as Partial<Remembered>;
      return { sight: sight && Number.isFinite(sight.top) ? sight : null, spot: spot ?? null };
    } catch {
      return { sight: null, spot: null };
    }
  }

  /** The person moved. */
  readonly settle = (): void => {
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.remember(), PAUSE_MS);
  };

  private remember(): void {
    const place: Remembered = { sight: this.cursor.anchor(), spot: this.cursor.spot() };
    if (!place.sight || !this.key) return;
    try {
      localStorage.setItem(this.key, JSON.stringify(place));
    } catch {
      // storage may be full or forbidden: the place then lasts as long as the page
    }
  }
}
