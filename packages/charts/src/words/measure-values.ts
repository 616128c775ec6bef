import type { Unit } from '@teilhabe/core/publication';
import type { PublishedCell } from '../data/cell.js';
import { observationAt, type Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { limited } from './cell-number.js';
import type { MessageValues } from './format-message.js';
import type { Language } from './language.js';
import { isShare } from './numbers.js';
import { sentenceNumbers, type SentenceNumbers } from './sentence-numbers.js';

type Write = (value: number, unit: Unit | undefined, numbers: SentenceNumbers) => string | number;

const withUnit: Write = (value, unit, numbers) => numbers.number(value, unit);
/** People and meetings are whole: '283', not '283,00'. */
const amount: Write = (value, unit, numbers) =>
  numbers.bare(value, Number.isInteger(value) ? { label: '', decimals: 0 } : unit);
const percent: Write = (value, unit, numbers) => numbers.number(value, inPercent(unit));
const points: Write = (value, unit, numbers) => numbers.signed(value, inPercent(unit));
const distance: Write = (value, unit, numbers) => numbers.distance(value, inPercent(unit));
const middle: Write = (value, _unit, numbers) => numbers.bare(value, { label: '', decimals: 1 });
const effectSize: Write = (value, _unit, numbers) => numbers.bare(value, { label: '', decimals: 2 });

/** How a sentence quotes a measure; all others are whole numbers, which it may put in the plural. */
const WRITTEN: Readonly<Record<string, Write>> = {
  value: withUnit,
  lower: withUnit,
  upper: withUnit,
  boundLower: withUnit,
  boundUpper: withUnit,
  crude: withUnit,
  before: withUnit,
  after: withUnit,
  firstQuartile: withUnit,
  thirdQuartile: withUnit,
  actual: amount,
  target: amount,
  baseline: amount,
  share: percent,
  reference: percent,
  gap: distance,
  gapLower: points,
  gapUpper: points,
  net: points,
  median: middle,
  interpolatedMedian: middle,
  mean: middle,
  dAv: effectSize,
  dZ: effectSize,
};

/** What a finding may quote of an observation: every published measure, and what follows from them. */
export function measureValues(
  cube: Cube,
  period: PeriodPoint | undefined,
  cell: PublishedCell,
  language: Language,
): MessageValues {
  const { measures = {}, decimals = {} } = observationAt(cube, period) ?? {};
  const numbers = sentenceNumbers(language);
  const words = Object.entries(measures).map(([name, value]): [string, string | number] => {
    const unit = limited(cube.unitOf(name), (decimals as Readonly<Record<string, number>>)[name]);
    return [name, WRITTEN[name]?.(value, unit, numbers) ?? value];
  });
  return {
    ...Object.fromEntries(words),
    ...(isShare(cube.unit) ? { size: sizeOf(cell), ofHundred: Math.round(cell.value) } : {}),
    ...(measures.gap === undefined ? {} : { gapSide: sideOf(measures.gap) }),
  };
}

/** The unit of a share that stands beside a ratio. */
function inPercent(unit: Unit | undefined): Unit {
  return unit && isShare(unit) ? unit : { label: '%', decimals: Math.min(unit?.decimals ?? 1, 1) };
}

/** A share in the words of Leichte Sprache: no share that only rounds to none or to all is called so. */
function sizeOf({ value, count, base, reason }: PublishedCell): string {
  const none = value === 0 && !reason && (count ?? 0) === 0;
  const all = value === 100 && (count ?? 0) === (base ?? 0);
  if (none || all) return none ? 'zero' : 'all';
  const rounded = Math.round(value);
  return rounded <= 0 ? 'few' : rounded === 100 ? 'most' : 'some';
}

function sideOf(gap: number): string {
  return gap === 0 ? 'equal' : gap < 0 ? 'below' : 'above';
}
