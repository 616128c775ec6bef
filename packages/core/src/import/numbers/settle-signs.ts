import type { TextColumn } from '../../csv/table.js';
import type { Decision } from '../imported.js';
import { Dictionary } from '../columns/map-column.js';

/** The columns of a tidy table that tell what a sign means. */
export interface SignContext {
  readonly values: TextColumn;
  readonly statuses: TextColumn;
  /** The regions with their labels; absent where the table has none. */
  readonly region?: { readonly codes: TextColumn; readonly labels?: TextColumn };
  readonly period: TextColumn;
  readonly measure: TextColumn;
  /** Whether `0` means "less than half of the last digit" where the table uses `-` for "nothing". */
  readonly roundedZero: boolean;
}

export interface SettledSigns {
  readonly statuses: TextColumn;
  readonly decisions: readonly Decision[];
}

/**
 * Two signs that only the whole table explains: a `-` in all cells of a region's period is no zero but a number that was
 * not delivered, e.g. of a district that was dissolved; and a `0` beside a `-` that means "nothing" was rounded to zero.
 */
export function settleSigns(context: SignContext): SettledSigns {
  const words = new Dictionary(context.statuses.dictionary);
  const nothing = words.find('nothing');
  if (nothing === undefined) return { statuses: context.statuses, decisions: [] };
  const codes = context.statuses.codes.slice();
  const silent = markNotDelivered(context, codes, { nothing, notDelivered: words.codeOf('notDelivered') });
  const rounded = context.roundedZero && codes.includes(nothing) ? markRounded(context, codes, words) : 0;
  return {
    statuses: { ...context.statuses, dictionary: words.texts, codes },
    decisions: [
      ...(silent === 0 ? [] : [decision('notDelivered', `region-without-numbers: ${silent}`, '--sign -=nothing')]),
      ...(rounded === 0 ? [] : [decision('zeroByRounding', `nothing-and-zero: ${rounded}`)]),
    ],
  };
}

function decision(found: string, because: string, option?: string): Decision {
  return { about: 'signs', found, because, ...(option === undefined ? {} : { option }) };
}

/** What is known about the cells of a group. */
interface Tally {
  cells: number;
  nothing: number;
  /** The smallest number; infinite where there is none. */
  least: number;
}

function markNotDelivered(
  { region, period, measure, values, statuses }: SignContext,
  codes: Uint32Array,
  { nothing, notDelivered }: { nothing: number; notDelivered: number },
): number {
  if (region === undefined) return 0;
  const numbers = values.dictionary.map((value) => (value === '' ? Infinity : Number(value)));
  const regions = new Map<number, Tally>();
  const moments = new Map<number, Tally>();
  const momentOf = (row: number) => momentNumber({ region: region.codes, period, measure }, row);
  for (let row = 0; row < codes.length; row += 1) {
    const found = { isNothing: statuses.codes[row] === nothing, number: numbers[values.codes[row]!]! };
    count(regions, regionNumber({ region: region.codes, measure }, row), found);
    count(moments, momentOf(row), found);
  }
  let marked = 0;
  for (let row = 0; row < codes.length; row += 1) {
    if (codes[row] !== nothing) continue;
    const label = region.labels === undefined ? '' : region.labels.dictionary[region.labels.codes[row]!]!;
    const all = regions.get(regionNumber({ region: region.codes, measure }, row))!;
    if (!isSilent(moments.get(momentOf(row))!, all, label)) continue;
    codes[row] = notDelivered;
    marked += 1;
  }
  return marked;
}

interface Moment {
  readonly region: TextColumn;
  readonly period: TextColumn;
  readonly measure: TextColumn;
}

function regionNumber({ region, measure }: Omit<Moment, 'period'>, row: number): number {
  return region.codes[row]! * measure.dictionary.length + measure.codes[row]!;
}

function momentNumber({ region, period, measure }: Moment, row: number): number {
  return regionNumber({ region, measure }, row) * period.dictionary.length + period.codes[row]!;
}

function count(
  tallies: Map<number, Tally>,
  key: number,
  { isNothing, number }: { isNothing: boolean; number: number },
): void {
  const tally = tallies.get(key) ?? { cells: 0, nothing: 0, least: Infinity };
  tally.cells += 1;
  if (isNothing) tally.nothing += 1;
  if (number < tally.least) tally.least = number;
  tallies.set(key, tally);
}

/** No region whose smallest number is larger falls to nothing from one period to the next. */
const NEVER_NOTHING = 100;

/** `(bis 31.10.2016)`: the region did not exist all the time. */
const PART_TIME = /\((?:bis|ab|seit|until|from|since)\b[^()]*\d/i;

/** Whether a region has no number at all at a moment. One cell alone may truly be nothing; then more must speak for it. */
function isSilent(moment: Tally, region: Tally, label: string): boolean {
  if (moment.nothing < moment.cells) return false;
  if (moment.cells > 1) return true;
  if (region.nothing === region.cells) return region.cells > 1 || PART_TIME.test(label);
  return PART_TIME.test(label) || (region.least >= NEVER_NOTHING && region.least < Infinity);
}

const ZERO = /^-?0(?:\.0+)?$/;

function markRounded({ values }: SignContext, codes: Uint32Array, words: Dictionary): number {
  const zeros = new Set([...values.dictionary.keys()].filter((code) => ZERO.test(values.dictionary[code]!)));
  const rounded = words.codeOf('zeroByRounding');
  const silent = words.find('');
  let marked = 0;
  for (let row = 0; row < codes.length; row += 1) {
    if (codes[row] !== silent || !zeros.has(values.codes[row]!)) continue;
    codes[row] = rounded;
    marked += 1;
  }
  return marked;
}
