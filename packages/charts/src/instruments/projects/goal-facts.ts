import type { ProjectGoal, ProjectItem } from '@teilhabe/core/publication';
import { formatBare } from '../../words/numbers.js';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { InstrumentContent } from '../content.js';
import type { Fact } from '../instrument.js';
import { hasIndicator, indicatorTitle } from '../indicator-title.js';
import { goalCell, goalFile } from './goal-cell.js';
import { goalWords } from './goal-words.js';

/**
 * The goals of a project: of each the indicator with a link to its card, the year, and baseline, target and actual value
 * where they are published, which they are for things only; then the number that the indicator's protected dataset has, or
 * why it has none. Records alone have no such number.
 */
export function goalFacts(
  { id, goals = [] }: ProjectItem,
  content: InstrumentContent,
  language: Language,
): readonly Fact[] {
  return goals.flatMap((goal) => [
    goalFact(goal, content, language),
    ...(content.indicators === undefined ? [] : [numberFact(id, goal, content, language)]),
  ]);
}

function goalFact(goal: ProjectGoal, content: InstrumentContent, language: Language): Fact {
  const name = indicatorTitle(content, goal.indicator, language);
  const breakdown = goalFile(content, goal)?.extension.breakdown ?? '';
  const numbers = (['baseline', 'target', 'actual'] as const).flatMap((kind) => {
    const value = goal[kind];
    return value === undefined ? [] : [say(language, 'projects.number', { kind, value: formatBare(language, value) })];
  });
  return {
    label: say(language, 'projects.goal'),
    text: { text: listed([name.text, String(goal.year), ...numbers], language), tag: name.tag },
    line: 'own',
    ...(hasIndicator(content, goal.indicator, breakdown)
      ? { to: { kind: 'indicator', id: goal.indicator, breakdown } }
      : {}),
  };
}

function numberFact(project: string, goal: ProjectGoal, content: InstrumentContent, language: Language): Fact {
  const cell = goalCell(content, project, goal, language);
  const words =
    typeof cell === 'string' ? say(language, 'projects.noNumber', { why: cell }) : goalWords(cell, language);
  return { label: say(language, 'projects.published'), text: { text: words, tag: language.tag }, line: 'below' };
}
