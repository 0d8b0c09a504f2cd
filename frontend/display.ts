/** Light or dark and the size of reading text: applied as soon as the page loads, remembered in this browser. */

const KEY = 'parallax.display';
const SIZES = [0.85, 0.92, 1, 1.1, 1.22, 1.36];
const USUAL = 2;

interface Display {
  scheme: string;
  size: number;
}

const display: Display = read();
apply();

document.addEventListener('click', (event) => {
  const choice = (event.composedPath()[0] as Element | undefined)?.closest?.<HTMLElement>('[data-display-scheme], [data-display-size]');
  if (!choice) return;
  const { displayScheme, displaySize } = choice.dataset;
  if (displayScheme) display.scheme = displayScheme;
  const steps: Record<string, number> = { smaller: display.size - 1, usual: USUAL, larger: display.size + 1 };
  if (displaySize) display.size = Math.min(Math.max(steps[displaySize], 0), SIZES.length - 1);
  try {
    localStorage.setItem(KEY, JSON.stringify(display));
  } catch {
    // without storage the choice lasts as long as the page
  }
  apply();
});

// the choices are drawn when their popover opens
new MutationObserver(press).observe(document.documentElement, { childList: true, subtree: true });

function apply(): void {
  const root = document.documentElement;
  if (display.scheme === 'system') root.removeAttribute('data-scheme');
  else root.setAttribute('data-scheme', display.scheme);
  root.style.setProperty('--reading-scale', String(SIZES[display.size]));
  press();
  document.dispatchEvent(new CustomEvent('parallax-scheme'));
}

function press(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-display-scheme]')) {
    const pressed = String(button.dataset.displayScheme === display.scheme);
    if (button.getAttribute('aria-pressed') !== pressed) button.setAttribute('aria-pressed', pressed);
  }
}

function read(): Display {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Display>;
    const scheme = ['system', 'light', 'dark'].includes(stored.scheme ?? '') ? stored.scheme! : 'system';
    return { scheme, size: Number.isInteger(stored.size) && SIZES[stored.size!] ? stored.size! : USUAL };
  } catch {
    return { scheme: 'system', size: USUAL };
  }
}
