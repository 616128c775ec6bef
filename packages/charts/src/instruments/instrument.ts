import type { SvgNode } from '../svg/svg-node.js';
import type { ChartModelBase, ChartOptions } from '../models/model.js';
import type { TableModel } from '../words/table.js';
import type { TextWithLanguage } from '../words/text-in.js';

/**
 * An instrument of the concept as words, tables and a drawing: what an element shows, a page without JavaScript bakes and a
 * report prints. Made from records in one place, so that these cannot differ.
 */
export interface Instrument {
  readonly title: string;
  /** Where it leads back to, when it shows one thing of many. */
  readonly back?: Link;
  /** What the records say, in one sentence. */
  readonly finding: string;
  /** What a reader may choose; empty where there is nothing to choose. */
  readonly choices: readonly ChoiceField[];
  /** The few numbers that count, side by side; may be empty. */
  readonly counts: readonly Count[];
  readonly chart?: InstrumentChart;
  readonly sections: readonly Section[];
  /** What must stand beside the records, e.g. their sources; a line each. */
  readonly notes: readonly string[];
}

/** A way to something else that the page may show. */
export interface Link {
  readonly text: string;
  readonly to: Target;
}

/** An indicator, in a breakdown where that is named, or one recommendation by its id; all recommendations when that is ''. */
export interface Target {
  readonly kind: 'indicator' | 'recommendation';
  readonly id: string;
  readonly breakdown?: string;
}

/** A drawing with the table of the same data. */
export interface InstrumentChart {
  readonly draw: (place: ChartPlace) => { readonly model: ChartModelBase; readonly drawing: SvgNode };
  readonly table: TableModel;
  /** Whether the table is what is read first: it stands open before the drawing. */
  readonly tableFirst?: boolean;
  /** Whether a drawing narrower than 600 px can be read; true by default. */
  readonly fitsNarrow?: boolean;
}

/** Where a drawing of an instrument stands; its language is the instrument's. */
export type ChartPlace = Omit<ChartOptions, 'language' | 'period'>;

/** One number with its name, e.g. 12 overdue. */
export interface Count {
  readonly label: string;
  readonly value: string;
}

/** One choice: the attribute of the element that holds it, and what may be chosen; '' is for all. */
export interface ChoiceField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** One of the options' values. */
  readonly chosen: string;
}

/** What a reader has chosen, by the name of the choice; what is absent, or none of the options, is for all. */
export type Chosen = Readonly<Record<string, string>>;

/** A part of an instrument with a heading of its own. */
export type Section = ListSection | TableSection | GroupSection;

/** A part of an instrument that is a list of entries. */
export interface ListSection {
  readonly kind: 'list';
  /** A name for styles and tests, unique in the instrument. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly entries: readonly Entry[];
  /** What is said when there is no entry. */
  readonly none: string;
}

/** A part of an instrument that is a table. */
export interface TableSection {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly table: TableModel;
}

/** Lists that belong side by side where there is room. */
export interface GroupSection {
  readonly kind: 'group';
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly lists: readonly ListSection[];
}

/** An entry of a list: a title and what is known of it. */
export interface Entry {
  /** The record's id. */
  readonly id: string;
  readonly title: TextWithLanguage;
  /** What says more. */
  readonly to?: Target;
  /** A sign and the word that it stands for; colour alone says nothing. */
  readonly sign?: { readonly symbol: string; readonly word: string };
  readonly text?: TextWithLanguage;
  readonly picture?: Picture;
  /** Steps that lead from one to the next, in their order; absent where there are none. */
  readonly steps?: readonly Fact[];
  readonly facts: readonly Fact[];
}

/** A picture and what it shows in words. */
export interface Picture {
  /** A path beside the publication's index, or an `http` or `https` address, which only its own server may have. */
  readonly address: string;
  readonly text: TextWithLanguage;
}

/** Something known of an entry: what it is, and what is known. */
export interface Fact {
  readonly label: string;
  readonly text: TextWithLanguage;
  /** The address of a page that says more, `http` or `https`. */
  readonly href?: string;
  /** What says more in the publication itself. */
  readonly to?: Target;
  /** Whether it stands on a line of its own, or below the fact before it, which it is about; side by side by default. */
  readonly line?: 'own' | 'below';
}
