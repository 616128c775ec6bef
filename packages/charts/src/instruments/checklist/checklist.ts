import type { ChecklistItem } from '@teilhabe/core/publication';
import { heatmap } from '../../models/heatmap.js';
import { drawHeatmap } from '../../svg/heatmap.js';
import { formatDate } from '../../words/dates.js';
import type { Language } from '../../words/language.js';
import { formatBare } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import { textWithLanguage } from '../../words/text-in.js';
import { choiceField } from '../choice-field.js';
import { codeWord, publishedWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentDefinition } from '../definition.js';
import { plainFact, plainText } from '../facts.js';
import { inKnownOrder } from '../in-known-order.js';
import type { ChoiceField, Chosen, Entry, Instrument, InstrumentChart, Section } from '../instrument.js';
import { needsTable } from './needs-table.js';
import { scoreData, type Named } from './score-data.js';
import { DIMENSIONS, dayOf, daysOf, latestUntil, type Dimension } from './scores.js';
import { scoreAt, scoreTable, trendTable } from './tables.js';

/**
 * The checklist of intercultural opening: departments × services, staff and organisation, what is missing, how it has
 * changed, and what the departments need.
 */
export const checklist: InstrumentDefinition = { name: 'checklist', beside: ['needs'], show };

/** What can be said of an item: from not begun to reached. */
const RANGE = [0, 4] as const;
/** Up to this value there is still a gap. */
const GAP = 1;

function show(content: InstrumentContent, language: Language, chosen: Chosen = {}): Instrument {
  const all = itemsOf(content, 'checklist');
  const days = daysOf(all);
  const choices = choicesOf(all, days, content, language, chosen);
  const value = (name: string) => choices.find((choice) => choice.name === name)?.chosen ?? '';
  const day = value('date') || days.at(-1)!;
  const of = (named: readonly Named[], code: string) =>
    code === '' ? named : named.filter((one) => one.code === code);
  const departments = of(departmentsOf(all, content, language), value('department'));
  const dimensions = of(dimensionsOf(all, content, language), value('dimension'));
  const until = latestUntil(all, day);
  const gaps = until.filter(
    (item) =>
      isGap(item) &&
      departments.some(({ code }) => code === item.department) &&
      dimensions.some(({ code }) => code === item.dimension),
  );
  const unjudged = gaps.filter((item) => item.value === undefined);
  const span = [days[0]!, day] as const;
  return {
    title: say(language, 'checklist.title'),
    finding: say(language, 'checklist.finding', {
      day: formatDate(language, day),
      departments: departments.length,
      gaps: gaps.length,
    }),
    choices,
    counts: [
      {
        label: say(language, 'checklist.count', { count: 'departments' }),
        value: formatBare(language, departments.length),
      },
      { label: say(language, 'checklist.count', { count: 'gaps' }), value: formatBare(language, gaps.length) },
      { label: say(language, 'checklist.count', { count: 'unjudged' }), value: formatBare(language, unjudged.length) },
    ],
    chart: chartOf(all, day, departments, dimensions, language),
    sections: [
      {
        kind: 'group',
        id: 'gaps',
        title: say(language, 'checklist.gaps'),
        note: say(language, 'checklist.gapsNote'),
        lists: departments.map(({ code, name }) => ({
          kind: 'list',
          id: `gaps-${code}`,
          title: name,
          entries: gaps.filter((item) => item.department === code).map((item) => gapEntry(item, content, language)),
          none: say(language, 'checklist.noGap'),
        })),
      },
      ...(span[0] < span[1] ? [trend(all, span, departments, dimensions, language)] : []),
      ...needsSection(content, value('department'), language),
    ],
    notes: [say(language, 'checklist.method')],
  };
}

function isGap({ value }: ChecklistItem): boolean {
  return value === undefined || (typeof value === 'number' && value <= GAP);
}

function chartOf(
  items: readonly ChecklistItem[],
  day: string,
  departments: readonly Named[],
  dimensions: readonly Named[],
  language: Language,
): InstrumentChart {
  const title = say(language, 'checklist.map', { day: formatDate(language, day) });
  const score = (department: Named, dimension: Named) => scoreAt(items, day, department, dimension);
  const data = scoreData(departments, dimensions, score, title, language);
  return {
    draw: (place) => {
      const model = { ...heatmap(data, { ...place, language }, RANGE), title, summary: title };
      return { model, drawing: drawHeatmap(model) };
    },
    table: scoreTable(departments, dimensions, score, title, language),
  };
}

function trend(
  items: readonly ChecklistItem[],
  span: readonly [string, string],
  departments: readonly Named[],
  dimensions: readonly Named[],
  language: Language,
): Section {
  return {
    kind: 'table',
    id: 'trend',
    title: say(language, 'checklist.trend'),
    table: trendTable(items, span, departments, dimensions, language),
  };
}

function needsSection(content: InstrumentContent, department: string, language: Language): readonly Section[] {
  const table = needsTable(content, department, language);
  if (table.rows.length === 0) return [];
  return [{ kind: 'table', id: 'needs', title: say(language, 'checklist.needs'), table }];
}

function gapEntry(item: ChecklistItem, content: InstrumentContent, language: Language): Entry {
  const { id, item: code, title, dimension, value, evidence } = item;
  return {
    id,
    title: title === undefined ? plainText(code) : textWithLanguage(title, language.tag),
    sign:
      typeof value === 'number'
        ? { symbol: value === 0 ? '○' : '◔', word: say(language, 'checklist.points', { value }) }
        : { symbol: '–', word: say(language, 'checklist.unjudged') },
    facts: [
      ...plainFact(say(language, 'checklist.dimension'), dimensionWord(dimension, content, language)),
      ...plainFact(say(language, 'checklist.evidence'), evidence),
      ...plainFact(say(language, 'checklist.date'), formatDate(language, dayOf(item))),
    ],
  };
}

function departmentsOf(items: readonly ChecklistItem[], content: InstrumentContent, language: Language) {
  return [...new Set(items.map(({ department }) => department))].map((code): Named => {
    return { code, name: codeWord(content.records.checklist, 'department', code, language).text };
  });
}

function dimensionsOf(items: readonly ChecklistItem[], content: InstrumentContent, language: Language) {
  const codes = inKnownOrder(
    DIMENSIONS,
    items.map(({ dimension }) => dimension),
  );
  return codes.map((code): Named => ({ code, name: dimensionWord(code, content, language) }));
}

function dimensionWord(dimension: Dimension, { records }: InstrumentContent, language: Language): string {
  const published = publishedWord(records.checklist, 'dimension', dimension, language);
  if (published !== undefined || !DIMENSIONS.includes(dimension)) return published ?? dimension;
  return say(language, 'checklist.dimensionName', { dimension });
}

/** The choices of dimension, department and day; the newest day is the default. */
function choicesOf(
  items: readonly ChecklistItem[],
  days: readonly string[],
  content: InstrumentContent,
  language: Language,
  { dimension = '', department = '', date = '' }: Chosen,
): readonly ChoiceField[] {
  const choice = (
    name: 'dimension' | 'department' | 'date',
    wished: string,
    options: ChoiceField['options'],
    all = say(language, 'checklist.all'),
  ) => choiceField({ name, label: say(language, `checklist.${name}`), all, options }, wished);
  const named = (all: readonly Named[]) => all.map(({ code, name }) => ({ value: code, text: name }));
  const day = (value: string) => ({ value, text: formatDate(language, value) });
  const past = days.slice(0, -1).reverse();
  return [
    choice('dimension', dimension, named(dimensionsOf(items, content, language))),
    choice('department', department, named(departmentsOf(items, content, language))),
    choice('date', date, past.map(day), day(days.at(-1)!).text),
  ];
}
