/** The table's texts in the language of the interface; the server sends them before it sends anything to show. */
let texts: Record<string, string> = {};

export function useTexts(sent: Record<string, string>): void {
  texts = sent;
}

/** A text with `{0}`, `{1}`… filled in. */
export function text(key: string, ...values: (string | number)[]): string {
  return (texts[`table.${key}`] ?? '').replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}
