import type { Indicator } from '../indicator/definition.js';
import type { Measure, Texts } from '../publication.js';
import { WORDS } from './words.js';

/** What stands behind a measure's numbers, and with how many decimal places they are published. */
export interface MeasureUnit {
  readonly labels: Texts;
  readonly decimals: number;
}

type UnitOf = (indicator: Indicator) => MeasureUnit;

const PERCENT: Texts = { de: '%', en: '%' };
const PERCENTAGE_POINTS: Texts = { de: 'Prozentpunkte', en: 'percentage points' };
/** Of a scale, or of nothing: standard deviations have no unit. */
const POINTS: Texts = { de: 'Punkte', en: 'points' };

const own: UnitOf = ({ unit, decimals }) => ({ labels: unit, decimals });
const counted: UnitOf = ({ countUnit = WORDS.people }) => ({ labels: countUnit, decimals: 0 });
const percent: UnitOf = () => ({ labels: PERCENT, decimals: 1 });
const points: UnitOf = () => ({ labels: PERCENTAGE_POINTS, decimals: 1 });
const ofScale: UnitOf = () => ({ labels: POINTS, decimals: 2 });
/** What was reached and aimed at may be money, hours or people. */
const amount: UnitOf = ({ countUnit, unit }) => ({ labels: countUnit ?? unit, decimals: 2 });

/** Percentages and percentage points are different units, and different words. */
const UNITS: Readonly<Record<Measure, UnitOf>> = {
  value: own,
  lower: own,
  upper: own,
  count: counted,
  base: counted,
  frame: counted,
  responses: counted,
  nonresponse: counted,
  boundLower: own,
  boundUpper: own,
  share: percent,
  reference: percent,
  gap: points,
  gapLower: points,
  gapUpper: points,
  crude: own,
  actual: amount,
  target: amount,
  baseline: amount,
  running: counted,
  before: own,
  after: own,
  dAv: ofScale,
  dZ: ofScale,
  firstQuartile: own,
  median: ofScale,
  interpolatedMedian: ofScale,
  thirdQuartile: own,
  net: points,
  mean: ofScale,
};

/** The unit of a measure of an indicator. */
export function measureUnit(indicator: Indicator, measure: Measure): MeasureUnit {
  return isAmount(indicator, measure) ? AMOUNT : UNITS[measure](indicator);
}

/** Numerator and denominator of a ratio are different amounts, euros and hours, which their labels name. */
const AMOUNT: MeasureUnit = { labels: { de: '', en: '' }, decimals: 2 };

function isAmount({ measure }: Indicator, name: Measure): boolean {
  return measure.type === 'ratio' && (name === 'count' || name === 'base');
}
