/** Light or dark, the size of reading text and whether the panel beside the table shows: applied as soon as the page loads, remembered in this browser. */

const KEY = 'parallax.display';
const SIZES = [0.85, 0.92, 1, 1.1, 1.22, 1.36];
const USUAL = 2;
const CHOICES = '[data-display-scheme], [data-display-size], [data-display-panel]';

interface Display {
  scheme: string;
  size: number;
  panel: boolean;
}

const display: Display = read();
apply();

document.addEventListener('click', (event) => {
  const choice = (event.composedPath()[0] as Element | undefined)?.closest?.<HTMLElement>(CHOICES);
  if (!choice) return;
  const { displayScheme, displaySize, displayPanel } = choice.dataset;
  if (displayScheme) choose({ scheme: displayScheme });
  if (displaySize) resize(displaySize);
  if (displayPanel) choose({ panel: !display.panel });
});

document.addEventListener('parallax-display', (event) => {
  const wish = (event as CustomEvent<string>).detail;
  if (wish === 'panel') choose({ panel: !display.panel });
  else if (wish === 'panel-open') choose({ panel: true });
  else resize(wish);
});

// the choices are drawn when their popover opens; a long table, which has none, is left alone, as it takes long to look through
new MutationObserver((changes) => {
  const outside = changes.filter(({ target }) => !(target as Element).closest('parallax-collation'));
  const added = outside.flatMap((change) => [...change.addedNodes]).filter((node) => node instanceof Element);
  if (added.some((element) => element.matches(CHOICES) || element.querySelector(CHOICES))) press();
}).observe(document.documentElement, { childList: true, subtree: true });

function resize(step: string): void {
  const steps: Record<string, number> = { smaller: display.size - 1, usual: USUAL, larger: display.size + 1 };
  choose({ size: Math.min(Math.max(steps[step], 0), SIZES.length - 1) });
}

function choose(change: Partial<Display>): void {
  Object.assign(display, change);
  try {
    localStorage.setItem(KEY, JSON.stringify(display));
  } catch {
    // without storage the choice lasts as long as the page
  }
  apply();
}

function apply(): void {
  const root = document.documentElement;
  if (display.scheme === 'system') root.removeAttribute('data-scheme');
  else root.setAttribute('data-scheme', display.scheme);
  if (display.panel) root.removeAttribute('data-panel');
  else root.setAttribute('data-panel', 'closed');
  root.style.setProperty('--reading-scale', String(SIZES[display.size]));
  press();
  document.dispatchEvent(new CustomEvent('parallax-scheme'));
}

function press(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-display-scheme]')) {
    const pressed = String(button.dataset.displayScheme === display.scheme);
    if (button.getAttribute('aria-pressed') !== pressed) button.setAttribute('aria-pressed', pressed);
  }
  for (const button of document.querySelectorAll('[data-display-panel]')) {
    const expanded = String(display.panel);
    if (button.getAttribute('aria-expanded') !== expanded) button.setAttribute('aria-expanded', expanded);
  }
}

function read(): Display {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Display>;
    const scheme = ['system', 'light', 'dark'].includes(stored.scheme ?? '') ? stored.scheme! : 'system';
    const size = Number.isInteger(stored.size) && SIZES[stored.size!] ? stored.size! : USUAL;
    return { scheme, size, panel: stored.panel !== false };
  } catch {
    return { scheme: 'system', size: USUAL, panel: true };
  }
}
