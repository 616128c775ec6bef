import type { Indicator } from '../indicator/definition.js';
import type { SafeNumbers, SafeObservation } from '../protect/safe-series.js';
import type { Measure, MeasureType, Period, Status } from '../publication.js';
import { displayRule } from '../statistics/display-rule.js';
import { measureUnit } from './measure-units.js';

/** Shares and rates: how exactly they can be known depends on how many there are in the base. */
const RATES: ReadonlySet<MeasureType> = new Set<MeasureType>([
  'proportion',
  'distinctShare',
  'rate',
  'distribution',
  'rating',
  'completion',
  'standardisedShare',
  'readability',
  'languageCoverage',
  'implementation',
]);

/** Comparisons of shares: a small base makes them unreliable as well, but they are no percentages. */
const COMPARISONS: ReadonlySet<MeasureType> = new Set<MeasureType>(['parity', 'relativeLikelihood', 'disparityRatio']);

/** Measures in per cent or percentage points, of comparisons and of shares. */
const COMPARED: ReadonlySet<Measure> = new Set<Measure>(['share', 'reference', 'gap', 'gapLower', 'gapUpper']);
const SHARES: ReadonlySet<Measure> = new Set<Measure>([
  ...COMPARED,
  ...(['value', 'lower', 'upper', 'boundLower', 'boundUpper', 'crude', 'net'] as const),
]);

/**
 * The decimal places of an observation's statistic: the indicator's, or fewer where a small base allows fewer (whole
 * numbers below a base of 100, never more than the base's digits less two). An amount or an average keeps its own, but
 * for those that would tell a rounded number of people.
 */
export function shownDecimals(
  observation: SafeNumbers,
  indicator: Indicator,
  measure: Measure = 'value',
  answer = 0,
): number {
  const usual = Math.min(measureUnit(indicator, measure).decimals, observation.averageDecimals ?? Infinity);
  const base = observation.measures[answer]?.base;
  const { type } = indicator.measure;
  const limited = (RATES.has(type) && SHARES.has(measure)) || (COMPARISONS.has(type) && COMPARED.has(measure));
  if (!limited || base === undefined) return usual;
  const rule = displayRule(base, { decimals: usual });
  return rule.shown ? Math.min(usual, rule.decimals) : 0;
}

/**
 * The status of an observation, the first that applies of C confidential, X no case, M missing, B first period after a
 * break, E and P as the indicator declares for the period, P for cohorts under way, U as declared, or because the base is below
 * 30 or fewer than 30 % of those asked answered; else null.
 */
export function statusOf(
  observation: SafeObservation,
  indicator: Indicator,
  periods: readonly Period[],
): Status | null {
  if (observation.kind === 'confidential') return 'C';
  if (observation.kind === 'missing') return observation.reason === 'noCases' ? 'X' : 'M';
  if (beginsAfterBreak(observation.period, indicator, periods)) return 'B';
  const declared = indicator.periodStatus?.[observation.period];
  if (declared !== undefined) return declared;
  if (isProvisional(observation)) return 'P';
  return isUnreliable(observation, indicator) ? 'U' : null;
}

/** Why a published number reads 0 although it is not quite 0; null for any other. */
export function reasonOf(value: number | undefined, rounded: number | null): 'zeroByRounding' | null {
  return rounded === 0 && value !== undefined && value !== 0 ? 'zeroByRounding' : null;
}

/** Below this part of the people asked, those who answered need not be like the others (METHODOLOGY.md 2.1, HR14). */
const MINIMUM_RESPONSE = 0.3;

/** On a small base, or from a survey that few answered. */
function isUnreliable({ measures }: SafeNumbers, { measure: { type } }: Indicator): boolean {
  const { base, frame, responses = base } = measures[0] ?? {};
  if (frame !== undefined && responses !== undefined && responses < MINIMUM_RESPONSE * frame) return true;
  if (base === undefined || !(RATES.has(type) || COMPARISONS.has(type))) return false;
  const rule = displayRule(base);
  return !rule.shown || rule.bracketed;
}

/** While some of a cohort are under way, its share can only grow. */
export function isProvisional({ measures }: SafeNumbers): boolean {
  return (measures[0]?.running ?? 0) > 0;
}

/** Whether a break lies between this period's beginning and that of the period before it. */
function beginsAfterBreak(code: string, { breaks = [] }: Indicator, periods: readonly Period[]): boolean {
  const i = periods.findIndex(({ edtf }) => edtf === code);
  const start = periods[i]?.earliest ?? '';
  const before = periods[i - 1]?.earliest ?? '';
  return i > 0 && breaks.some(({ date }) => before < date && date <= start);
}
