export interface Deadline {
  timeRemaining(): number;
}

/** Not every browser tells when it is idle; a pause takes the place of that. */
const PAUSE_MS = 40;
/** So long may work take where the browser does not tell. */
const SLICE_MS = 12;
/** So long at most does work wait though the browser is never idle. */
const PATIENCE_MS = 300;
const tells = 'requestIdleCallback' in window;

/** Does some work once the browser has nothing else to do. */
export function whenIdle(work: (deadline: Deadline) => void): number {
  return tells ? window.requestIdleCallback(work, { timeout: PATIENCE_MS }) : window.setTimeout(() => work(until(performance.now() + SLICE_MS)), PAUSE_MS);
}

export function cancelIdle(handle: number): void {
  if (tells) window.cancelIdleCallback(handle);
  else window.clearTimeout(handle);
}

function until(end: number): Deadline {
  return { timeRemaining: () => end - performance.now() };
}
