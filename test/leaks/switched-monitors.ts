import { readMonitor } from '../../packages/core/src/monitor/read-monitor.js';
import { buildPublication } from '../../packages/core/src/publish/build-publication.js';
import { dataPackage, fieldsWith, indicators, withTinyMonitor, type Files } from '../core/monitor/tiny-monitor.js';

/** One who answered: a department, an origin, a mark. */
export interface Person {
  readonly department: string;
  readonly origin: 'yes' | 'no';
  readonly grade: number;
}

export const DEPARTMENTS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const DEPARTMENT = [{ id: 'department', field: 'department', title: { de: 'Amt' } }];
const grade = { resource: 'survey', field: 'grade' };

/** A monitor of people by department: the share of an origin, the mean mark, the marks given. */
export function monitorOf(people: readonly Person[]): Files {
  const fields = fieldsWith('department', { categories: [...DEPARTMENTS], 'teilhabe:values': {} }).map((field) =>
    field.name === 'grade' ? { ...field, categories: [1, 2, 3, 4, 5] } : field,
  );
  const rows = people.map(
    ({ department, origin, grade: mark }, i) => `2025;P${i};${department};${origin};${mark};${mark},5`,
  );
  return {
    'datapackage.json': dataPackage({ fields }),
    'indicators.json': indicators(
      { id: 'hr1', breakdowns: DEPARTMENT },
      { id: 'hr2', finding: undefined, measure: { type: 'mean', of: grade }, breakdowns: DEPARTMENT },
      { id: 'hr3', finding: undefined, measure: { type: 'distribution', of: grade }, breakdowns: DEPARTMENT },
    ),
    'survey.csv': `${['Jahr;Person;Amt;Herkunft;Note;Stunden', ...rows].join('\n')}\n`,
  };
}

/** The published files of such a monitor; throws when it cannot be published. */
export function publishedOf(people: readonly Person[]): Promise<ReadonlyMap<string, string>> {
  return withTinyMonitor(monitorOf(people), async (folder) => {
    const { monitor, problems } = await readMonitor(folder);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (monitor === null || errors.length > 0) throw new Error(`not readable: ${JSON.stringify(errors[0])}`);
    return buildPublication(monitor).files;
  });
}
