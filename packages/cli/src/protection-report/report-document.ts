/** A report as its parts, before it is written as Markdown or HTML. All texts are plain. */
export interface ReportDocument {
  readonly language: 'de' | 'en';
  /** What kind of report it is. */
  readonly kind: string;
  readonly title: string;
  /** Facts under the title, one a line. */
  readonly facts: readonly string[];
  /** Who may read it. */
  readonly warning: string;
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  /** For links and labels, unique: `rules`. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | ReportTable
  /** Lines to sign on paper, each with who signs. */
  | { readonly kind: 'signatures'; readonly lines: readonly string[]; readonly place: string; readonly name: string };

export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
  /** A last row that sums up. */
  readonly total?: readonly string[];
}

export interface ReportColumn {
  readonly header: string;
  readonly numeric?: boolean;
}

export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
