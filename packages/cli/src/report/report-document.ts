import type { Language, SvgNode, TableModel } from '@teilhabe/charts';
import type { Span } from '../html/phrase.js';

/** A report as its parts, before it is written as HTML, PDF, Markdown or DOCX. All words are plain: none is markup. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** Who publishes the numbers. */
  readonly publisher: string;
  /** The day of the publication's edition, ISO 8601: the only date that a report has, so that equal inputs give equal bytes. */
  readonly edition: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | ReportHeading
  | ReportParagraph
  | ReportList
  | ReportFigure
  /** Rows and columns of a publication, with caption and notes. */
  | { readonly kind: 'table'; readonly table: TableModel }
  /** Numbers that count, side by side where there is room. */
  | { readonly kind: 'counts'; readonly counts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'page-break' };

/** A heading; levels never skip one. The title is the only one of level 1. */
export interface ReportHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly words: readonly Span[];
}

export interface ReportParagraph {
  readonly kind: 'paragraph';
  readonly words: readonly Span[];
  /** A finding stands out, a note is small: sources, methods, licences. */
  readonly tone: ReportTone;
}

export type ReportTone = 'text' | 'finding' | 'note';

export interface ReportList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Span[])[];
  readonly tone: ReportTone;
}

export interface ReportFigure {
  readonly kind: 'figure';
  /** The text in the drawing's place. */
  readonly alt: string;
  /** The drawing at a width in px. */
  readonly draw: (width: number) => SvgNode;
  /** Whether a drawing of 320 px can be read. */
  readonly fitsNarrow: boolean;
}

/** A paragraph of plain words. */
export function paragraph(text: string, tone: ReportTone = 'text'): ReportParagraph {
  return { kind: 'paragraph', words: [{ text }], tone };
}
