import type { Indicator, MeasureType } from '../indicator/definition.js';
import type { Problem } from '../problem.js';
import { indicatorProblem } from './indicator-problem.js';
import type { Monitor } from './monitor.js';
import { referencesOf } from '../indicator/references-of.js';
import { circleOf, referenced } from './references.js';
import { expectedNames } from './slip.js';

/**
 * What is wrong with the other indicators that an indicator is computed from: unknown or circular, not comparable, or
 * without the breakdown. Empty where it is computed from rows or records.
 */
export function referenceProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const unknown = unknownProblems(indicator, monitor);
  if (unknown.length > 0) return unknown;
  return [
    ...circleProblems(indicator, monitor),
    ...shareTypeProblems(indicator, monitor),
    ...comparisonProblems(indicator, monitor),
    ...breakdownProblems(indicator, monitor),
  ];
}

function unknownProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const known = monitor.indicators.map(({ id }) => id);
  return referencesOf(indicator)
    .filter(({ id }) => !known.includes(id))
    .map(({ property, id: found }) => {
      const others = known.filter((id) => id !== indicator.id);
      return indicatorProblem(
        indicator,
        { code: 'unknown-indicator', found, expected: expectedNames(found, others) },
        'measure',
        property,
      );
    });
}

/** A circle is one fault, told where it is met first in the file. */
function circleProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const circle = circleOf(indicator, monitor);
  const first = monitor.indicators.find(({ id }) => circle?.includes(id));
  if (circle === null || first !== indicator) return [];
  return [indicatorProblem(indicator, { code: 'circular-reference', found: circle.join(' → ') }, 'measure')];
}

/** The types whose value is a share in per cent. */
export const SHARES: ReadonlySet<MeasureType> = new Set([
  'proportion',
  'distinctShare',
  'completion',
  'standardisedShare',
  'rating',
] as const);

/** Parity, and what there would have to be for it, are computed from shares only. */
function shareTypeProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  if (!comparesShares(indicator)) return [];
  return referenced(indicator, monitor)
    .filter(({ other }) => !SHARES.has(other.measure.type))
    .map(({ property, id, other }) => {
      const fault = { code: 'unit-mismatch', found: `${id}: ${other.measure.type}`, expected: 'share' } as const;
      return indicatorProblem(indicator, fault, 'measure', property);
    });
}

function comparesShares({ measure }: Indicator): boolean {
  return measure.type === 'parity' || measure.type === 'shortfall';
}

/** Two shares are comparable in the same unit and for people who are defined the same way. */
function comparisonProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const [of, reference] = referenced(indicator, monitor).map(({ other }) => other);
  if (of === undefined || reference === undefined) return [];
  const problem = (code: 'unit-mismatch' | 'mixed-definitions', found: string, expected: string) => {
    const fault = { code, found: `${of.id}: ${found}`, expected: `${reference.id}: ${expected}` };
    return indicatorProblem(indicator, fault, 'measure', 'reference');
  };
  const mixed = of.population !== reference.population && !('allowMixed' in indicator.measure);
  const shares = [of, reference].every(({ measure }) => SHARES.has(measure.type));
  return [
    ...(!shares || sameUnit(of, reference) ? [] : [problem('unit-mismatch', unitOf(of), unitOf(reference))]),
    ...(mixed ? [problem('mixed-definitions', of.population ?? 'none', reference.population ?? 'none')] : []),
  ];
}

/** Units are compared in the languages that both have; `%` in German and `per cent` in English cannot be. */
function sameUnit(a: Indicator, b: Indicator): boolean {
  return Object.entries(a.unit).every(([language, unit]) => (b.unit[language] ?? unit) === unit);
}

function unitOf({ unit }: Indicator): string {
  return unit['de'] ?? Object.values(unit)[0] ?? '';
}

/** What is not broken down cannot be compared or followed by group. */
function breakdownProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const of = referenced(indicator, monitor).find(({ property }) => property === 'of');
  if (of === undefined) return [];
  const known = of.other.breakdowns ?? [];
  return (indicator.breakdowns ?? [])
    .filter(({ id, field }) => !known.some((breakdown) => breakdown.id === id && breakdown.field === field))
    .map(({ id }) => {
      const ids = known.map((breakdown) => breakdown.id);
      const fault = { code: 'unknown-breakdown', found: `${of.id}: ${id}`, expected: expectedNames(id, ids) } as const;
      return indicatorProblem(indicator, fault, 'breakdowns', id);
    });
}
