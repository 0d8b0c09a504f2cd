import type { Extent } from './model';

/** Spans of one content by position: each query costs the spans it returns and a binary search. */
export class SpanIndex<T extends Extent> {
  /** In order of their starts. */
  readonly spans: readonly T[];
  /** The furthest end among the spans up to here. */
  private readonly reach: number[] = [];

  constructor(spans: T[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
    let reach = -1;
    for (const span of this.spans) {
      reach = Math.max(reach, span.end);
      this.reach.push(reach);
    }
  }

  /** The spans that touch a stretch, in order of their starts. */
  within(start: number, end: number): T[] {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle].start <= end) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let i = low - 1; i >= 0 && this.reach[i] >= start; i--) {
      const span = this.spans[i];
      const empty = span.start === span.end;
      if (empty ? span.start >= start && span.start <= end : span.start < end && span.end > start) found.push(span);
    }
    return found.reverse();
  }
}
