import type { Difference, Finding, Note, Place } from './model';
import { text } from './texts';

/** A stretch of a column's content that is painted. */
export interface Mark {
  start: number;
  end: number;
  kind: 'replaced' | 'inserted' | 'deleted' | 'moved' | 'error' | 'notice' | 'evidence' | 'note' | 'resolved' | 'noting' | 'found' | 'current';
  /** Which finding, note or hit it belongs to. */
  ref: string;
  /** What a reader is told about it. */
  title: string;
  words: string;
  form: boolean;
}

/** A stretch with the same marks throughout. */
export interface Segment {
  start: number;
  end: number;
  marks: Mark[];
}

/** Cuts a stretch where a mark begins or ends, so that marks may overlap freely and yet nest in the page. */
export function segments(start: number, end: number, marks: Mark[]): Segment[] {
  const cuts = new Set([start, end]);
  for (const mark of marks) {
    cuts.add(Math.min(Math.max(mark.start, start), end));
    cuts.add(Math.min(Math.max(mark.end, start), end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const result: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, to] = [sorted[i], sorted[i + 1]];
    result.push({ start: from, end: to, marks: marks.filter((m) => m.start <= from && m.end >= to && m.start < m.end) });
  }
  return result;
}

export function differenceMark(d: Difference): Mark {
  const title = {
    replaced: text('instead', d.words),
    inserted: text('inserted'),
    deleted: text('deleted', d.words),
    moved: text('moved'),
  }[d.kind];
  return { ...d, title, ref: '' };
}

/** The marks of findings in one column. */
export function findingMarks(findings: Finding[], column: string): Mark[] {
  return findings.flatMap((f) =>
    inColumn(f.places, column).map((p) => ({
      start: p.start,
      end: p.end,
      kind: f.places[0] !== p ? ('evidence' as const) : f.error ? ('error' as const) : ('notice' as const),
      ref: f.key,
      title: `${f.label}: ${f.message}`,
      words: f.places[0] === p ? f.label : '',
      form: false,
    })),
  );
}

/** The marks of notes in one column. */
export function noteMarks(notes: Note[], column: string): Mark[] {
  return notes.flatMap((n) =>
    inColumn(n.places, column).map((p) => ({
      start: p.start,
      end: p.end,
      kind: n.resolved ? ('resolved' as const) : ('note' as const),
      ref: n.id,
      title: n.label,
      words: '',
      form: false,
    })),
  );
}

/** The mark of words that no finding and no note of the table is about. */
export function placeMark({ start, end }: Place, kind: 'noting' | 'found' | 'current'): Mark {
  return { start, end, kind, ref: '', title: '', words: '', form: false };
}

function inColumn(places: Place[], column: string): Place[] {
  return places.filter((p) => p.column === column);
}
