import { numberIn, total, type Row, type Rows } from './musterstadt-rows.js';
import type { Recount } from './project-recount.js';

/** The day of Musterstadt's edition: what goes on after it is not known. */
const EDITION = '2025-03-01';
const DAY = 86_400_000;

/** A recommendation with its statuses until the day, oldest first. */
interface Dated {
  readonly row: Row;
  readonly history: readonly (readonly [day: string, status: string, progress: number])[];
}

type Test = (dated: Dated, day: string) => boolean;

function asOf(rows: Rows, day: string): readonly Dated[] {
  const statuses = rows('recommendation-status').map(
    (row) => [row['empfehlung']!, row['datum']!.split('.').reverse().join('-'), row] as const,
  );
  return rows('recommendations').map((row) => ({
    row,
    history: statuses
      .filter(([id, changed]) => id === row['id'] && changed <= day)
      .sort(([, a], [, b]) => (a < b ? -1 : 1))
      .map(([, changed, { status, fortschritt }]) => [changed, status!, numberIn(fortschritt)]),
  }));
}

const statusOf = ({ history }: Dated) => history.at(-1)?.[1] ?? 'geplant';
const hasStatus =
  (...statuses: readonly string[]): Test =>
  (dated) =>
    statuses.includes(statusOf(dated));

const dropped = hasStatus('verworfen');
const isOpen = hasStatus('geplant', 'in Umsetzung', 'zurückgestellt');
const has =
  (heading: string): Test =>
  ({ row }) =>
    !['', '0'].includes(row[heading]!);

/** A month or year is over after its last day; texts compare as days do. */
const isOver: Test = ({ row }, day) => {
  const due = row['fällig']!;
  return (due.length === 4 ? `${due}-12-31` : `${due}-31`) < day;
};

function share(rows: Rows, day: string, { of, test }: { readonly of: Test; readonly test: Test }): number {
  const all = asOf(rows, day).filter((dated) => of(dated, day));
  return (100 * all.filter((dated) => test(dated, day)).length) / all.length;
}

const shareOfKept =
  (test: Test): DatedRecount =>
  (rows, day) =>
    share(rows, day, { of: (dated) => !dropped(dated, day), test });

type DatedRecount = (rows: Rows, day: string) => number | undefined;

function weightedProgress(rows: Rows, day: string): number {
  const kept = asOf(rows, day).filter((dated) => !dropped(dated, day));
  const weights = total(
    kept.map(({ row }) => row),
    'gewicht',
  );
  return (
    kept.reduce((sum, { row, history }) => sum + numberIn(row['gewicht']) * (history.at(-1)?.[2] ?? 0), 0) / weights
  );
}

/** How long each recommendation was in progress, and whether it was done then. */
function timesUntil(rows: Rows, day: string): readonly { readonly days: number; readonly done: boolean }[] {
  return asOf(rows, day).flatMap(({ history }) => {
    const begun = history.findIndex(([, status]) => status === 'in Umsetzung');
    if (begun < 0) return [];
    const end = history.slice(begun).find(([, status]) => ['umgesetzt', 'verstetigt', 'verworfen'].includes(status));
    const days = (Date.parse(end?.[0] ?? day) - Date.parse(history[begun]![0])) / DAY;
    return [{ days, done: end !== undefined && end[1] !== 'verworfen' }];
  });
}

/** Kaplan and Meier by hand: the day on which less than half are left, or the middle of the time with exactly half. */
function medianDays(rows: Rows, day: string): number | undefined {
  const times = timesUntil(rows, day);
  const ends = [...new Set(times.filter(({ done }) => done).map(({ days }) => days))].sort((a, b) => a - b);
  let left = 1;
  for (const [i, at] of ends.entries()) {
    const done = times.filter((time) => time.done && time.days === at).length;
    left *= 1 - done / times.filter(({ days }) => days >= at).length;
    if (Math.abs(left - 0.5) < 1e-9) return (at + (ends[i + 1] ?? at)) / 2;
    if (left < 0.5) return at;
  }
  return undefined;
}

const RECOUNTS: Readonly<Record<string, DatedRecount>> = {
  ms1: shareOfKept(hasStatus('umgesetzt', 'verstetigt')),
  ms2: shareOfKept(hasStatus('in Umsetzung', 'umgesetzt', 'verstetigt')),
  ms3: (rows, day) =>
    share(rows, day, { of: has('fällig'), test: (dated) => isOpen(dated, day) && isOver(dated, day) }),
  ms4: weightedProgress,
  ms5: medianDays,
  ms6a: shareOfKept(has('zuständig')),
  ms6b: shareOfKept(has('indikatoren')),
  ms6c: shareOfKept(has('budget')),
};

/** Every implementation indicator of the catalogue, recounted as of the end of a year or the day of the edition. */
export const RECOMMENDATION_RECOUNTS: Readonly<Record<string, Recount>> = Object.fromEntries(
  Object.entries(RECOUNTS).map(([id, recount]): [string, Recount] => [
    id,
    (rows, year) => recount(rows, `${year}-12-31` < EDITION ? `${year}-12-31` : EDITION),
  ]),
);
