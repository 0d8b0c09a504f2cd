/** What the server sends; the records of `dev.parallax.ui.TableModel` have the same names. All positions are UTF-16 units of a column's content. */

export interface TableModel {
  dossier: string;
  columns: Column[];
  rows: Row[];
  findings: Finding[];
  notes: Note[];
}

export interface Column {
  id: string;
  name: string;
  /** What is said of it below its name. */
  details: { kind: 'role' | 'language' | 'date' | 'extent'; words: string }[];
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Whether the others are compared with it. */
  base: boolean;
  /** Whether each passage says where it stands in its article. */
  numbered: boolean;
  content: string;
  paragraphs: number;
}

export interface Difference {
  kind: 'replaced' | 'inserted' | 'deleted' | 'moved';
  start: number;
  end: number;
  /** What the text compared with says instead; empty where it says nothing. */
  words: string;
  /** Only case, punctuation or spacing differ. */
  form: boolean;
}

export interface Row {
  id: string;
  /** From 1; the table counts. */
  number: number;
  confidence: number;
  confirmed: boolean;
  /** Whether words have changed since a person confirmed it. */
  recheck: boolean;
  /** Whether only one text has it. */
  only: boolean;
  cells: Cell[];
  lines: Cell[][];
  /** Where each sentence stands, by column. */
  sentences: Record<string, Extent[]>;
  /** Whether it is what a correction will make of it, and the server has not said so yet. */
  waiting?: boolean;
}

export interface Extent {
  start: number;
  end: number;
}

export interface Cell {
  passages: Passage[];
  /** What to say where there is no passage. */
  gap: string;
  /** Whether it shares too few words with the text compared with to paint differences. */
  reworded: boolean;
  /** The share of words, in percent, where it is reworded. */
  shared: number;
  /** Empty in the cells of lines, which show those of their row. */
  differences: Difference[];
}

export interface Passage {
  paragraph: number;
  kind: string;
  start: number;
  end: number;
  moved: '' | 'up' | 'down';
}

export interface Place {
  column: string;
  start: number;
  end: number;
}

/** What becomes of the corrections that were asked for here, by the numbers that they were given. */
export interface Answer {
  /** The last that is shown. */
  answered: number;
  /** The one that undo takes back next; 0 if that is a step of another kind or of another window, or none. */
  undoes: number;
  /** The one that redo makes again next; 0 likewise. */
  redoes: number;
}

/** A word of one text and a word of another that answers it. */
export interface Link {
  one: Place;
  other: Place;
}

export interface Finding {
  key: string;
  /** Name of the check. */
  kind: string;
  label: string;
  error: boolean;
  message: string;
  row: string;
  places: Place[];
}

export interface Note {
  id: string;
  category: string;
  label: string;
  resolved: boolean;
  row: string;
  places: Place[];
}

/** Which columns are shown, in which order. */
export interface View {
  order: string[];
  hidden: string[];
}

export interface Filter {
  differing: boolean;
  findings: boolean;
  notes: boolean;
  unconfirmed: boolean;
  /** The column that leaves the rows out; empty for none. */
  leftOutBy: string;
  /** The only kind of finding (`finding:name`) or note (`note:STYLE`); empty for any. */
  category: string;
}

export const NO_FILTER: Filter = {
  differing: false,
  findings: false,
  notes: false,
  unconfirmed: false,
  leftOutBy: '',
  category: '',
};
