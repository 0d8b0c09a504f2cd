import type { Column, Place } from './model';

/** A content made comparable: case, accents and full-width forms folded, with the way back to the original positions. */
interface Folded {
  letters: string;
  /** For each folded unit the position of the character that it comes from. */
  origin: number[];
}

const cache = new WeakMap<Column, Folded>();

/** Where the words stand in the columns, in reading order; case, accents and width do not count. */
export function search(columns: Column[], words: string): Place[] {
  const needle = fold(words.trim()).letters;
  if (!needle) return [];
  return columns.flatMap((column) => hits(column, needle));
}

function hits(column: Column, needle: string): Place[] {
  let folded = cache.get(column);
  if (!folded) cache.set(column, (folded = fold(column.content)));
  const places: Place[] = [];
  for (let at = folded.letters.indexOf(needle); at >= 0; at = folded.letters.indexOf(needle, at + needle.length)) {
    const end = folded.origin[at + needle.length] ?? column.content.length;
    places.push({ column: column.id, start: folded.origin[at], end: Math.max(end, folded.origin[at] + 1) });
  }
  return places;
}

function fold(content: string): Folded {
  let letters = '';
  const origin: number[] = [];
  let position = 0;
  for (const character of content) {
    const plain = character
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\u2018\u2019\u201b]/g, "'")
      .replace(/[\u201c\u201d\u201f]/g, '"')
      .replace(/[\u2010-\u2015]/g, '-');
    letters += plain;
    for (let i = 0; i < plain.length; i++) origin.push(position);
    position += character.length;
  }
  return { letters, origin };
}
