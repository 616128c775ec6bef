import type { Condition, Indicator, MeasureDefinition, Quantity } from '../indicator/definition.js';
import type { Share } from '../indicator/measure-definition.js';
import { resourcesOf } from '../indicator/resources-of.js';
import type { Problem } from '../problem.js';
import { computeSeries } from '../series/compute-series.js';
import { indicatorProblem } from './indicator-problem.js';
import { relatedOf } from './indicator-resources.js';
import type { Monitor } from './monitor.js';

/**
 * Cells of a share in which more is counted than the base holds, one warning an indicator and breakdown that names the
 * first: the table or the definition is wrong there, and nothing is shown. Computed only where the count is not by
 * definition a part of the base.
 */
export function shareProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const doubtful = sharesIn(indicator.measure).find(({ part, whole }) => !isPart(part, whole));
  if (doubtful === undefined || !isCounted(indicator, monitor)) return [];
  const expected = doubtful.names.join(' ⊆ ');
  return computeSeries(indicator, monitor.datasets, relatedOf(monitor)).tables.flatMap(
    ({ breakdown, observations }) => {
      const first = observations.find((cell) => cell.kind === 'missing' && cell.reason === 'inconsistent');
      if (first === undefined) return [];
      const found = [first.period, ...(breakdown ? [`${breakdown.field} ${first.category}`] : [])].join(', ');
      return [indicatorProblem(indicator, { code: 'share-error', severity: 'warning', found, expected }, 'measure')];
    },
  );
}

/** Rows that lie elsewhere are counted before, unless something else is wrong with them. */
function isCounted(indicator: Indicator, { counts, datasets }: Monitor): boolean {
  return counts !== undefined || resourcesOf(indicator).every((name) => datasets.get(name)?.stored !== true);
}

/** What must be a part of what, and what the definition calls them. */
interface PartOfWhole {
  readonly names: readonly [part: string, whole: string];
  readonly part: Quantity;
  readonly whole: Quantity;
}

/** The shares in a measure; a ratio or a rate may well be above one and is none. */
function sharesIn(measure: MeasureDefinition): readonly PartOfWhole[] {
  switch (measure.type) {
    case 'proportion':
    case 'distinctShare':
    case 'standardisedShare':
      return [shareOf(measure)];
    case 'relativeLikelihood':
      return [shareOf(measure.group, 'group › '), shareOf(measure.others, 'others › ')];
    case 'completion':
      return [{ names: ['completed', 'started'], part: measure.completed, whole: measure.started }];
    default:
      return [];
  }
}

function shareOf({ count, base }: Share, within = ''): PartOfWhole {
  return { names: [`${within}count`, `${within}base`], part: count, whole: base };
}

/** Whether the count can only be a part of the base: rows of the same table under the same conditions and more. */
function isPart(count: Quantity, base: Quantity): boolean {
  const added = [count, base].some(({ sum, average }) => sum !== undefined || average !== undefined);
  if (count.resource !== base.resource || added || base.distinct !== undefined) return false;
  return (base.where ?? []).every((condition) => (count.where ?? []).some((narrower) => isWithin(narrower, condition)));
}

function isWithin(narrower: Condition, condition: Condition): boolean {
  if (narrower.field !== condition.field) return false;
  if ('present' in condition) return 'present' in narrower;
  if ('among' in condition) return JSON.stringify(narrower) === JSON.stringify(condition);
  return 'in' in narrower && narrower.in.every((value) => condition.in.map(String).includes(String(value)));
}
