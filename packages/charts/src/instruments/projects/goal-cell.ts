import type { IndexItem, ProjectGoal } from '@teilhabe/core/publication';
import { openCube, type Category, type Cube } from '../../data/cube.js';
import { own } from '../../data/own.js';
import type { PeriodPoint } from '../../data/periods.js';
import type { Language } from '../../words/language.js';
import type { InstrumentContent } from '../content.js';

/** How indicators are broken down by project where a goal says nothing else; the code is then the project's id. */
const BY_PROJECT = 'project';

/** The cell of a protected dataset that a goal names. */
export interface GoalCell {
  readonly cube: Cube;
  readonly period: PeriodPoint;
  readonly row: Category;
}

/** The published file in which a goal's number stands; undefined where the publication has none. */
export function goalFile(
  { indicators = [] }: InstrumentContent,
  { indicator, dimension = BY_PROJECT }: ProjectGoal,
): IndexItem | undefined {
  return indicators.find(({ extension }) => extension.id === indicator && extension.breakdown === dimension);
}

/**
 * The cell that a goal of a project names. `unread` where its file could not be loaded, `absent` where the publication has
 * no such file, category or period: the number of the whole city or of another year never stands in for it.
 */
export function goalCell(
  content: InstrumentContent,
  project: string,
  goal: ProjectGoal,
  language: Language,
): GoalCell | 'absent' | 'unread' {
  const { dimension = BY_PROJECT, code = project, year } = goal;
  const file = goalFile(content, goal);
  if (file === undefined) return 'absent';
  const dataset = content.datasets?.get(file.href) ?? null;
  if (dataset === null) return 'unread';
  const cube = openCube(dataset, language);
  const period = cube.periods.find((point) => point.code === String(year));
  const row = cube.rows.find(({ at }) => own(at, dimension) === code);
  return period === undefined || row === undefined ? 'absent' : { cube, period, row };
}
