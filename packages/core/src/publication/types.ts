/** The version of the contract. A reader accepts every minor version of its own major version. */
export const CONTRACT_VERSION = '1.5';

/** One text in several languages, by BCP 47 tag: `{ de: 'Anteil', en: 'Share' }`. The first is the default. */
export type Texts = Readonly<Record<string, string>>;

/**
 * A sentence with gaps: the syntax tree of an ICU MessageFormat text as `@formatjs/icu-messageformat-parser`
 * gives it, parsed when publishing so that no page carries a parser or needs `eval`.
 */
export type Message = readonly MessageNode[];

/** One part of a `Message`; the numbers of `type` are those of the ICU parser. */
export type MessageNode =
  | { readonly type: 0; readonly value: string }
  | { readonly type: 1; readonly value: string }
  | { readonly type: 2; readonly value: string }
  | { readonly type: 5; readonly value: string; readonly options: MessageOptions }
  | { readonly type: 6; readonly value: string; readonly options: MessageOptions; readonly offset: number }
  | { readonly type: 7 };

/** What a `select` or `plural` of a sentence says, by its option. */
export type MessageOptions = Readonly<Record<string, { readonly value: Message }>>;

/** A sentence in several languages. */
export type Messages = Readonly<Record<string, Message>>;

/**
 * Why an observation is not an ordinary number (JSON-stat `status`, after SDMX OBS_STATUS and CONF_STATUS):
 * C confidential · X not applicable · M not available · B break · E estimated · P provisional · U low reliability.
 * An observation without a status is normal.
 */
export type Status = 'C' | 'X' | 'M' | 'B' | 'E' | 'P' | 'U';

/** What kind of number the indicator is. */
export type MeasureType =
  | 'count'
  | 'sum'
  | 'proportion'
  | 'distinctShare'
  | 'ratio'
  | 'rate'
  | 'mean'
  | 'median'
  | 'distribution'
  | 'rating'
  | 'relativeLikelihood'
  | 'disparityRatio'
  | 'completion'
  | 'effect'
  | 'medianDuration'
  | 'standardisedShare'
  | 'attainment'
  | 'parity'
  | 'shortfall'
  | 'progress'
  | 'implementation'
  | 'network'
  | 'readability'
  | 'languageCoverage';

/** The categories of the dimension `measure`, in this order; a dataset has the ones that apply to it. */
export const MEASURES = [
  'value',
  'lower',
  'upper',
  'count',
  'base',
  'frame',
  'responses',
  'nonresponse',
  'boundLower',
  'boundUpper',
  /** A share that a ratio compares, and the one it is compared with, in per cent. */
  'share',
  'reference',
  /** Their difference in percentage points, with its interval. */
  'gap',
  'gapLower',
  'gapUpper',
  /** The share before it was standardised or weighted. */
  'crude',
  'actual',
  'target',
  'baseline',
  /** Started, neither completed nor given up yet. */
  'running',
  'before',
  'after',
  /** Standardised mean differences: over the average spread, and over that of the differences. */
  'dAv',
  'dZ',
  'firstQuartile',
  'median',
  'interpolatedMedian',
  'thirdQuartile',
  /** Most positive less most negative answers, in percentage points. */
  'net',
  'mean',
] as const;

/** A category of the dimension `measure`, by the names of `MEASURES`. */
export type Measure = (typeof MEASURES)[number];

/** A point or span of time. `latest` is null when the end is open, `earliest` when the start is. */
export interface Period {
  readonly edtf: string;
  /** First day, ISO 8601. */
  readonly earliest: string | null;
  /** Last day, ISO 8601. */
  readonly latest: string | null;
  readonly precision: 'day' | 'month' | 'season' | 'half-year' | 'year' | 'interval';
  readonly approximate?: boolean;
  /** The period in words, e.g. `{ de: '2. Halbjahr 2013' }`. */
  readonly text: Texts;
}

/** Where numbers come from, as their publisher asks to be named. */
export interface Source {
  readonly title: string;
  readonly path?: string;
  readonly licence?: string;
  /** As of which day the source stands, ISO 8601. */
  readonly date?: string;
}

/** A field of action (Handlungsfeld) of the concept. */
export interface Area {
  readonly id: string;
  readonly title: Texts;
  readonly level: 'city' | 'administration';
  readonly kind: 'structural' | 'substantive';
  /** How many items of each records file are of this field: `{ recommendations: 6 }`; names without any are absent. */
  readonly records?: Readonly<Record<string, number>>;
}

/** The publication's table of contents: a JSON-stat collection. */
export interface PublicationIndex {
  readonly version: '2.0';
  readonly class: 'collection';
  readonly label: string;
  readonly updated: string;
  readonly link: { readonly item: readonly IndexItem[] };
  readonly extension: { readonly teilhabe: IndexExtension };
}

/** What a publication's index says beyond JSON-stat: who publishes what, when, under which licence. */
export interface IndexExtension {
  readonly version: string;
  /** The day of this edition, ISO 8601. */
  readonly edition: string;
  readonly title: Texts;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly path?: string };
  readonly updated: string;
  readonly languages: readonly string[];
  readonly areas: readonly Area[];
  /** Records by name, e.g. `{ timeline: 'records/timeline.1f3a….json' }`. */
  readonly records: Readonly<Record<string, string>>;
  /** Where districts lie, by the dimension whose categories they are: `{ district: 'geo/district.1f3a….json' }`; see `Geo`. */
  readonly geo: Readonly<Record<string, string>>;
  /** Where the publication is found, an absolute address that ends with `/`; since 1.5. */
  readonly homepage?: string;
  /** How the publication is cited, in one line; since 1.5. */
  readonly citation?: Texts;
  /** What every page and download must say, e.g. that data are fictitious. */
  readonly note?: Texts;
}

/** One dataset of the publication: an indicator's total or one of its breakdowns. */
export interface IndexItem {
  readonly class: 'dataset';
  readonly href: string;
  readonly label: string;
  readonly extension: {
    readonly id: string;
    readonly area: string;
    readonly title: Texts;
    /** The breakdown's id, e.g. `department`; absent for the total. */
    readonly breakdown?: string;
    readonly breakdownTitle?: Texts;
    /** The newest period, as its code. */
    readonly latest: string;
  };
}

/** A JSON-stat 2.0 dataset. Ours carry `extension.teilhabe`; those of a statistics office do not. */
export interface Dataset {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source?: string;
  readonly updated?: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: {
    readonly time?: readonly string[];
    readonly geo?: readonly string[];
    readonly metric?: readonly string[];
  };
  readonly dimension: Readonly<Record<string, Dimension>>;
  readonly value: readonly (number | null)[];
  /** Sparse: position in `value` to status. */
  readonly status: Readonly<Record<string, Status>>;
  readonly extension: { readonly teilhabe?: DatasetExtension };
}

/** A dimension of a JSON-stat dataset: its categories in order, with labels and, for measures, units. */
export interface Dimension {
  readonly label: string;
  readonly category: {
    readonly index: readonly string[];
    readonly label: Readonly<Record<string, string>>;
    readonly unit?: Readonly<Record<string, Unit>>;
  };
  /** Resolved bounds of the period codes. */
  readonly extension?: { readonly teilhabe?: { readonly periods?: Readonly<Record<string, Period>> } };
}

/** `label` is what stands behind the number: `%`, `Personen`. */
export interface Unit {
  readonly label: string;
  readonly decimals: number;
}

/** What a dataset of ours says beyond JSON-stat: its definition, words, sources and protection. */
export interface DatasetExtension {
  readonly version: string;
  readonly id: string;
  readonly area: string;
  readonly measureType: MeasureType;
  /** The breakdown's dimension ids, in order; empty for a total. */
  readonly breakdown: readonly string[];
  /** For distributions: the dimension that holds the answers, from the most negative to the most positive. */
  readonly answers?: string;
  /** What is counted, out of what. */
  readonly definition: Texts;
  /** The indicator's code in the catalogue, e.g. `HR1`. */
  readonly code?: string;
  /** How the number is to be read, in one sentence (Lesehilfe). */
  readonly readingAid?: Texts;
  readonly numerator?: Texts;
  readonly denominator?: Texts;
  /** What the value is to be compared with. */
  readonly reference?: Texts;
  /** Whether more is better (1), worse (-1) or neither (0). */
  readonly direction: -1 | 0 | 1;
  /** Which definition of the population: mz, mighev, eg, register, nat, zugeschrieben. */
  readonly population?: string;
  /** The level of the intervals, e.g. 0.95; absent where there are none. */
  readonly level?: number;
  /** Sentences with gaps, by what they say; a reader joins them in the order of `SENTENCES`. */
  readonly sentences: Readonly<Partial<Record<SentenceRole, Messages>>>;
  /** What changed from the first to the newest period; absent where that cannot be said. */
  readonly facts?: Facts;
  readonly targets: readonly Target[];
  readonly breaks: readonly Break[];
  /** Ranges of values to read the numbers against; since 1.3. */
  readonly bands?: readonly ReferenceBand[];
  /** What happened meanwhile, without a claim that it had an effect; since 1.3. */
  readonly events?: readonly DatedEvent[];
  readonly sources: readonly Source[];
  readonly methodNotes: readonly Texts[];
  /** What every page and download must say, e.g. that data are fictitious. */
  readonly note?: Texts;
  /** Position in `value` to reason, sparse; never for a confidential observation. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Position in `value` to decimal places, sparse: where a small base allows fewer than the unit's. */
  readonly decimals?: Readonly<Record<string, number>>;
  /** For distributions: the answers in one number each, one entry an observation (cells without their answers). */
  readonly summaries?: readonly (AnswerSummary | null)[];
  /** How the numbers were protected; absent where somebody else had published them already, or they are about things. */
  readonly protection?: Protection;
  /** Which people are counted, so that anybody can check which numbers hang together. */
  readonly counts?: CountedPeople;
  /** Which categories of this breakdown make up which of a coarser one: `{ division: { d1: ['10', '20'] } }`. */
  readonly within?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Labels in every language; `label` itself is the default language. */
  readonly labels: Readonly<Record<string, DatasetLabels>>;
  /** Paths of the downloads, relative to the index: `{ de: 'csv/hr1.csv', en: 'csv/hr1.en.csv' }`. */
  readonly csv: Readonly<Record<string, string>>;
}

/** Disclosure control in a word. Never which rule hid what, and no parameter that would help to undo it. */
export interface Protection {
  readonly profile: string;
  /** Counts and bases were rounded, and everything else computed from the rounded ones. */
  readonly rounding?: { readonly method: 'nearest' | 'midpoint' | 'controlled'; readonly base: number };
  /** So many periods were put together because single ones would have said too much. */
  readonly pooled?: number;
}

/** Two numbers with equal texts, categories and periods are the same number. */
export interface CountedPeople {
  /** Table and conditions in canonical order: `headcount[migration-background=yes]`. */
  readonly count?: string;
  readonly base?: string;
  /** The field behind the breakdown. */
  readonly by?: string;
  /** `stock`: the same people from period to period but for those who come and go; others change altogether. */
  readonly time: 'stock' | 'flow' | 'sample';
}

/** The labels of a dataset in one language. */
export interface DatasetLabels {
  readonly label: string;
  readonly dimension: Readonly<
    Record<string, { readonly label: string; readonly category: Readonly<Record<string, string>> }>
  >;
}

/** What a sentence says, in the order in which they are joined to a paragraph. */
export const SENTENCES = ['finding', 'change', 'uncertainty', 'response', 'target', 'unknown'] as const;

/** What a sentence is about, by the names of `SENTENCES`. */
export type SentenceRole = (typeof SENTENCES)[number];

/** Facts that a sentence may state beyond one observation. */
export interface Facts {
  readonly first: string;
  readonly latest: string;
  /** Newest minus first value, in the displayed unit: percentage points for shares. */
  readonly difference: number;
  readonly differenceLower: number | null;
  readonly differenceUpper: number | null;
  /** The difference in per cent of the first value; null where that is zero or means nothing. */
  readonly relative: number | null;
  /** `none` when the interval includes zero or the difference is too small to matter. */
  readonly change: 'rise' | 'fall' | 'none';
}

/** The answers to an ordered question in one number each; null where it is not defined. */
export interface AnswerSummary {
  /** The share of the two most positive answers with its interval, in per cent. */
  readonly topTwoBox: number;
  readonly topTwoBoxLower: number;
  readonly topTwoBoxUpper: number;
  /** Positive less negative answers, in percentage points. */
  readonly net: number;
  readonly median: number | null;
  readonly interpolatedMedian: number | null;
  readonly mean: number;
}

/** A value that is aimed at, in the displayed unit, and the period it is aimed at for. */
export interface Target {
  readonly period: string;
  readonly value: number;
  readonly label: Texts;
}

/** A range of values in the displayed unit, e.g. a corridor that was agreed on; open at an end that is missing. */
export interface ReferenceBand {
  readonly lower?: number;
  readonly upper?: number;
  readonly label: Texts;
}

/** Something that happened while the numbers were collected: coincidence in time, not effect. */
export interface DatedEvent {
  /** A year, a month or a day: `2023`, `2023-05`, `2023-05-12` (EDTF level 0). */
  readonly date: string;
  readonly label: Texts;
}

/** A dated change of definition or method; values before and after are not comparable. */
export interface Break {
  readonly date: string;
  readonly label: Texts;
}
