import type { Dataset, Status } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { Score } from './scores.js';

/** A department or a dimension with its name. */
export interface Named<Code extends string = string> {
  readonly code: Code;
  readonly name: string;
}

/** Departments × dimensions as a dataset, so that a heat map can show them. */
export function scoreData(
  departments: readonly Named[],
  dimensions: readonly Named[],
  score: (department: Named, dimension: Named) => Score,
  title: string,
  language: Language,
): Dataset {
  const scores = departments.flatMap((department) => dimensions.map((dimension) => score(department, dimension)));
  const category = (all: readonly Named[]) => ({
    index: all.map(({ code }) => code),
    label: Object.fromEntries(all.map(({ code, name }) => [code, name])),
  });
  return {
    version: '2.0',
    class: 'dataset',
    label: title,
    id: ['department', 'dimension', 'measure'],
    size: [departments.length, dimensions.length, 1],
    role: { metric: ['measure'] },
    dimension: {
      department: { label: say(language, 'checklist.department'), category: category(departments) },
      dimension: { label: say(language, 'checklist.dimension'), category: category(dimensions) },
      measure: {
        label: title,
        category: { index: ['value'], label: { value: title }, unit: { value: POINTS } },
      },
    },
    value: scores.map((one) => (typeof one === 'number' ? one : null)),
    status: Object.fromEntries(
      scores.flatMap((one, i): readonly (readonly [string, Status])[] =>
        typeof one === 'number' ? [] : [[String(i), one === 'notApplicable' ? 'X' : 'M']],
      ),
    ),
    extension: {},
  };
}

/** Scores are points from 0 to 4. */
export const POINTS = { label: 'Punkte', decimals: 1 };
