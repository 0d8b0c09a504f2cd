/*
 * Finds elements of the table by where they stand. A selector would look at every word of thousands of rows, which takes tens
 * of milliseconds a time.
 */

/** A part of the element beside the table. */
export function part<T extends HTMLElement = HTMLElement>(host: HTMLElement, name: string): T {
  return [...host.children].find((child) => child.classList.contains(name)) as T;
}

/** The lines of all rows, those that are not shown among them. */
export function allLineElements(host: HTMLElement): HTMLElement[] {
  const body = host.querySelector('table')?.tBodies[0];
  return body ? ([...body.children] as HTMLElement[]).filter((line) => line.hasAttribute('data-row')) : [];
}

/** The lines of a row; none where it is not in the table. */
export function lineElements(host: HTMLElement, row: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  let line = host.querySelector('table')?.tBodies[0]?.firstElementChild as HTMLElement | null | undefined;
  for (; line; line = line.nextElementSibling as HTMLElement | null) {
    if (line.dataset.row === row) found.push(line);
    else if (found.length > 0) break;
  }
  return found;
}
