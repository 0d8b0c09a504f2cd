/** The single keys of the desk, and what they do. The key list that `?` shows is the server's; its names are the same. */
const KEYS: Record<string, string> = {
  j: 'row-next',
  k: 'row-previous',
  ArrowDown: 'row-next',
  ArrowUp: 'row-previous',
  l: 'column-next',
  h: 'column-previous',
  ArrowRight: 'column-next',
  ArrowLeft: 'column-previous',
  w: 'word-next',
  b: 'word-previous',
  o: 'open',
  Enter: 'open',
  n: 'finding-next',
  p: 'finding-previous',
  c: 'confirm',
  C: 'confirm-above',
  u: 'unconfirmed-next',
  a: 'annotate',
  '+': 'add-place',
  x: 'dismiss',
  z: 'undo',
  Z: 'redo',
  '/': 'find',
  '?': 'keys',
  e: 'prominence',
  g: 'jump',
  G: 'jump-also',
  d: 'missing',
  '=': 'compare',
  f: 'fold',
  F: 'unfold',
  t: 'panel',
  '<': 'smaller',
  '>': 'larger',
  v: 'sentences',
  m: 'merge-next',
  M: 'merge-previous',
  s: 'split',
  '[': 'sentence-up',
  ']': 'sentence-down',
  '{': 'line-up',
  '}': 'line-down',
  L: 'link-mode',
  i: 'unlink',
  '0': 'leave-out',
  r: 'clear',
  Escape: 'escape',
};

const DIALOGS = ['vaadin-dialog', 'vaadin-confirm-dialog'];

/** The action that a key press asks for; null while someone types, holds another modifier or has a dialog open. */
export function actionOf(event: KeyboardEvent, table: HTMLElement): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (typing(event) || dialogIsOpen()) return null;
  if (event.shiftKey && event.key === 'ArrowRight') return 'select-more';
  if (event.shiftKey && event.key === 'ArrowLeft') return 'select-less';
  const action = KEYS[event.key] ?? null;
  const inTable = table.contains(event.target as Node) && !(event.target as Element).closest('button, .grip, .strip');
  const general = event.target === document.body || inTable;
  return event.key.length > 1 && event.key !== 'Escape' && !general ? null : action;
}

function dialogIsOpen(): boolean {
  return DIALOGS.some((name) => [...document.getElementsByTagName(name)].some((dialog) => dialog.hasAttribute('opened')));
}

function typing(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(
      (t) =>
        t instanceof HTMLElement &&
        (t.isContentEditable ||
          t.matches('input:not([type=checkbox]):not([type=radio]), textarea, select, [role=menu], [role=listbox], vaadin-popover')),
    );
}
