import type { IndexItem, ProjectItem } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { formatBare } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import { textWithLanguage } from '../../words/text-in.js';
import { areaChoice, areaName, inArea } from '../area-names.js';
import { codeWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentDefinition } from '../definition.js';
import type { Chosen, Entry, Fact, Instrument } from '../instrument.js';
import { pictureOf } from '../picture-of.js';
import { recommendationFacts } from '../recommendation-facts.js';
import { signOf } from '../sign-of.js';
import { goalFile } from './goal-cell.js';
import { goalFacts } from './goal-facts.js';

/** Projects with their logic model, status, goals and the recommendations that they serve. */
export const projects: InstrumentDefinition = {
  name: 'projects',
  element: { tag: 'projects', attributes: { kind: 'project' } },
  beside: ['recommendations'],
  datasets,
  show,
};

/** The protected datasets in which the numbers of the goals stand. */
function datasets(content: InstrumentContent): readonly IndexItem[] {
  const goals = itemsOf(content, 'projects').flatMap((item) => item.goals ?? []);
  return [...new Set(goals.flatMap((goal) => goalFile(content, goal) ?? []))];
}

/** The steps of a logic model in their order (Phineo, Kursbuch Wirkung). */
const STEPS = ['input', 'activity', 'output', 'outcome', 'impact'] as const;

/** A sign beside the word of each status. */
const SIGNS: Readonly<Record<NonNullable<ProjectItem['status']>, string>> = {
  running: '▶',
  ended: '■',
  continued: '✓',
};

function show(content: InstrumentContent, language: Language, chosen: Chosen = {}): Instrument {
  const all = itemsOf(content, 'projects');
  const area = areaChoice(content, all, language, chosen);
  const items = inArea(all, area.chosen);
  const continued = items.filter(({ status }) => status === 'continued').length;
  const evaluated = items.filter((item) => item.evaluated === true).length;
  const complete = items.filter((item) => STEPS.every((step) => item[step] !== undefined)).length;
  const count = (label: 'continued' | 'evaluated' | 'complete', value: number) => ({
    label: say(language, `projects.${label}`),
    value: formatBare(language, value),
  });
  return {
    title: say(language, 'projects.title'),
    finding: say(language, 'projects.finding', { count: items.length, continued }),
    choices: [area],
    counts: [count('continued', continued), count('evaluated', evaluated), count('complete', complete)],
    sections: [
      {
        kind: 'list',
        id: 'projects',
        title: say(language, 'projects.list'),
        note: say(language, 'projects.note'),
        entries: items.map((item) => entryOf(item, content, language)),
        none: say(language, 'projects.none'),
      },
    ],
    notes: [],
  };
}

function entryOf(item: ProjectItem, content: InstrumentContent, language: Language): Entry {
  const { id, title, area, period, status, evaluated, recommendations = [] } = item;
  const facts: readonly (Fact | false)[] = [
    period !== undefined && {
      label: say(language, 'projects.period'),
      text: textWithLanguage(period.text, language.tag),
    },
    area !== undefined && { label: say(language, 'instrument.area'), text: areaName(content, area, language) },
    evaluated !== undefined && {
      label: say(language, 'projects.evaluated'),
      text: { text: say(language, 'projects.isEvaluated', { evaluated: evaluated ? 'yes' : 'no' }), tag: language.tag },
    },
    ...recommendationFacts(content, recommendations, language),
    ...goalFacts(item, content, language),
  ];
  const picture = pictureOf(item, language);
  const steps = STEPS.flatMap((step) => {
    const texts = item[step];
    if (texts === undefined) return [];
    return [{ label: say(language, 'projects.step', { step }), text: textWithLanguage(texts, language.tag) }];
  });
  return {
    id,
    title: textWithLanguage(title, language.tag),
    ...(status === undefined
      ? {}
      : {
          sign: {
            symbol: signOf(SIGNS, status),
            word: codeWord(content.records.projects, 'status', status, language).text,
          },
        }),
    ...(picture === undefined ? {} : { picture }),
    ...(steps.length > 0 ? { steps } : {}),
    facts: facts.filter((fact) => fact !== false),
  };
}
