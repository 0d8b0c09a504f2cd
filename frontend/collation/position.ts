import type { Anchor, Cursor } from './cursor';

/** So long after the last movement the place is kept. */
const PAUSE_MS = 400;

interface Host {
  readonly scroller: HTMLElement;
}

/** Where a person was in a dossier, remembered in this browser: the row at the top and how far it was from there. */
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
  recall(dossier: string): Anchor | null {
    this.key = `parallax.position.${dossier}`;
    try {
      const { row, line, top } = JSON.parse(localStorage.getItem(this.key) ?? '{}') as Partial<Record<string, unknown>>;
      return typeof row === 'string' && typeof top === 'number' ? { row, line: Number(line) || 0, top } : null;
    } catch {
      return null;
    }
  }

  private readonly settle = (): void => {
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.remember(), PAUSE_MS);
  };

  private remember(): void {
    const place = this.cursor.anchor();
    if (!place || !this.key) return;
    try {
      localStorage.setItem(this.key, JSON.stringify(place));
    } catch {
      // storage may be full or forbidden: the place then lasts as long as the page
    }
  }
}
