import type { Dataset, Period } from '@teilhabe/core/publication';
import { textIn } from '../words/text-in.js';
import { categoryLabel } from './labels.js';
import { own } from './own.js';

/** A period of a dataset on the line of time. */
export interface PeriodPoint {
  readonly code: string;
  readonly text: string;
  readonly precision: Period['precision'];
  /** First and last moment in days since 1970-01-01; equal for an instant, a period's end is the day after its last. */
  readonly start: number;
  readonly end: number;
  /** Whether `start` is a place in time; without it, periods stand at equal distances. */
  readonly dated: boolean;
}

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d\d-\d\d/;
const TIME_NAME = /^(period|time|year|jahr|zeit)/i;

/** The dimension of time: by role, else by its name; undefined when the dataset has none. */
export function timeDimension(dataset: Dataset): string | undefined {
  return dataset.role.time?.[0] ?? dataset.id.find((id) => TIME_NAME.test(id));
}

/** Days since 1970-01-01 of an ISO date of the years 0 to 9999; NaN when it is none. */
export function epochDay(iso: string): number {
  return ISO_DAY.test(iso) ? Date.parse(iso.slice(0, 10)) / MILLISECONDS_A_DAY : NaN;
}

/** The day in the middle of a period: where its value stands. */
export function middleOf({ start, end }: PeriodPoint): number {
  return (start + end) / 2;
}

/**
 * The periods in the order of time; empty without a dimension of time.
 * Bounds come from the publication, else from a year at the beginning of the code; when one code has
 * neither, all stand at equal distances in the dataset's order.
 */
export function periodPoints(dataset: Dataset, tag: string): readonly PeriodPoint[] {
  const id = timeDimension(dataset);
  if (id === undefined) return [];
  const known = dataset.dimension[id]!.extension?.teilhabe?.periods ?? {};
  const points = dataset.dimension[id]!.category.index.map((code) => {
    const label = categoryLabel(dataset, id, code, tag);
    return pointOf(code, label, own(known, code) ?? yearPeriod(code), tag);
  });
  if (points.every((point) => point.dated)) return [...points].sort((a, b) => a.start - b.start || a.end - b.end);
  return points.map((point, i) => ({ ...point, start: i, end: i, dated: false }));
}

function pointOf(code: string, label: string, period: Period | undefined, tag: string): PeriodPoint {
  const start = epochDay(period?.earliest ?? period?.latest ?? '');
  const end = epochDay(period?.latest ?? period?.earliest ?? '') + 1;
  return {
    code,
    text: (period && textIn(period.text, tag)) || label,
    precision: period?.precision ?? 'year',
    start,
    end,
    dated: !Number.isNaN(start + end),
  };
}

function yearPeriod(code: string): Period | undefined {
  const year = /^\d{4}/.exec(code)?.[0];
  if (year === undefined) return undefined;
  return { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year', text: {} };
}
