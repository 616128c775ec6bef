import { readMonitor } from '../../packages/core/src/monitor/read-monitor.js';
import { buildPublication } from '../../packages/core/src/publish/build-publication.js';
import { dataPackage, fieldsWith, indicators, withTinyMonitor, type Files } from '../core/monitor/tiny-monitor.js';

/** One who answered: a department, an origin, a mark. */
export interface Person {
  readonly department: string;
  readonly origin: 'yes' | 'no';
  readonly grade: number;
  /** Default the mark and a half. */
  readonly hours?: string;
}

export const DEPARTMENTS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const DEPARTMENT = [{ id: 'department', field: 'department', title: { de: 'Amt' } }];
const grade = { resource: 'survey', field: 'grade' };
const hours = { resource: 'survey', field: 'hours' };

/** Each answer stands for as many people as its hours say. */
const weighted = {
  type: 'proportion',
  count: { resource: 'survey', where: [{ field: 'origin', in: ['yes'] }] },
  base: { resource: 'survey', where: [{ field: 'origin', in: ['yes', 'no'] }] },
  survey: { frame: { resource: 'survey', sum: 'hours' }, strata: 'grade' },
};

/** People by department, so many with an origin and so many without; nobody in those left out. */
export function peopleOf(sizes: Readonly<Record<string, readonly [yes: number, no: number]>>): readonly Person[] {
  return DEPARTMENTS.flatMap((department) => {
    const [yes, no] = sizes[department] ?? [0, 0];
    const origins = [...Array<'yes'>(yes).fill('yes'), ...Array<'no'>(no).fill('no')];
    return origins.map((origin, i): Person => ({ department, origin, grade: 1 + (i % 5) }));
  });
}

export interface MonitorOptions {
  /** Whether the schema lists the departments; default true. */
  readonly declared?: boolean;
}

/** A monitor of people by department: the share of an origin, the mean mark, the marks given, the median of the hours. */
export function monitorOf(people: readonly Person[], { declared = true }: MonitorOptions = {}): Files {
  const department = { 'teilhabe:values': {}, categories: declared ? [...DEPARTMENTS] : undefined };
  const fields = fieldsWith('department', department).map((field) =>
    field.name === 'grade' ? { ...field, categories: [1, 2, 3, 4, 5] } : field,
  );
  const rows = people.map(
    ({ department: code, origin, grade: mark, hours = `${mark},5` }, i) =>
      `2025;P${i};${code};${origin};${mark};${hours}`,
  );
  return {
    'datapackage.json': dataPackage({ fields }),
    'indicators.json': indicators(
      { id: 'hr1', breakdowns: DEPARTMENT },
      { id: 'hr2', finding: undefined, measure: { type: 'mean', of: grade }, breakdowns: DEPARTMENT },
      { id: 'hr3', finding: undefined, measure: { type: 'distribution', of: grade }, breakdowns: DEPARTMENT },
      { id: 'hr5', finding: undefined, measure: weighted, breakdowns: DEPARTMENT },
      { id: 'hr4', finding: undefined, measure: { type: 'median', of: hours }, breakdowns: DEPARTMENT },
    ),
    'survey.csv': `${['Jahr;Person;Amt;Herkunft;Note;Stunden', ...rows].join('\n')}\n`,
  };
}

/** The published files of such a monitor; throws when it cannot be published. */
export function publishedOf(
  people: readonly Person[],
  options: MonitorOptions = {},
): Promise<ReadonlyMap<string, string>> {
  return withTinyMonitor(monitorOf(people, options), async (folder) => {
    const { monitor, problems } = await readMonitor(folder);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (monitor === null || errors.length > 0) throw new Error(`not readable: ${JSON.stringify(errors[0])}`);
    return buildPublication(monitor).files;
  });
}
