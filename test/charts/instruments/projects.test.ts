import { describe, expect, it } from 'vitest';
import { projects, type InstrumentContent } from '@teilhabe/charts';
import {
  parseIndex,
  parseRecordsOf,
  type Dataset,
  type IndexItem,
  type ProjectGoal,
  type ProjectItem,
} from '@teilhabe/core/publication';
import { LANGUAGES } from '../../../packages/cli/src/languages.js';
import { publicationFiles } from '../../fixtures/publication-files.js';
import { dataset, type TestCell } from '../datasets.js';

const DE = LANGUAGES.find(({ tag }) => tag === 'de')!;
const EN = LANGUAGES.find(({ tag }) => tag === 'en')!;
const FILES = publicationFiles();
const { extension, link } = parseIndex(FILES['index.json']);
const HREF = 'indicators/pr0~project.json';
const ITEM: IndexItem = {
  ...link.item[0]!,
  href: HREF,
  extension: { ...link.item[0]!.extension, id: 'pr0', breakdown: 'project', title: { de: 'Etwas', en: 'Something' } },
};

/** A publication with one project that has one goal. */
function contentOf(goal: Partial<ProjectGoal>, found?: Dataset | null): InstrumentContent {
  const [first] = parseRecordsOf('projects', FILES['records/projects.json']).items;
  const items: readonly ProjectItem[] = [
    { ...first!, id: 'p1', recommendations: [], goals: [{ indicator: 'pr0', year: 2024, ...goal }] },
  ];
  return {
    records: { projects: { version: '1.4', items } },
    about: extension.teilhabe,
    indicators: [ITEM],
    ...(found === undefined ? {} : { datasets: new Map([[HREF, found]]) }),
  };
}

/** What the card of the project says under the goal's number; undefined where it has none. */
function number(content: InstrumentContent, language = DE): string | undefined {
  const [section] = projects.show(content, language).sections;
  const [entry] = section?.kind === 'list' ? section.entries : [];
  const label = language === DE ? 'Geschützte Zahl' : 'Protected number';
  return entry?.facts.find((fact) => fact.label === label)?.text.text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** Two years of two projects; the cell of p1 in 2024 is the third. */
const values = (cell: TestCell, measures?: readonly string[]) =>
  dataset({
    dimensions: { period: ['2023', '2024'], project: ['p1', 'p2'] },
    ...(measures ? { measures, unit: 'Punkte' } : {}),
    cells: [0, 1, 2, 3].map((at) => (at === 2 ? cell : (measures ?? [1, 2, 3, 4, 5]).map(() => 77))),
  });

describe('projects.datasets(content)', () => {
  it('names each protected dataset of the goals once, and none that the publication has not', () => {
    const content = contentOf({});
    const [item] = content.records.projects!.items;
    const goals = [...item!.goals!, ...item!.goals!, { indicator: 'unknown', year: 2024 }];
    const twice = { ...content, records: { projects: { version: '1.4', items: [{ ...item!, goals }] } } };
    expect(projects.datasets?.(twice).map(({ href }) => href)).toEqual([HREF]);
    expect(projects.datasets?.({ records: content.records })).toEqual([]);
  });
});

describe('projects.show(content): the number of a goal', () => {
  it('is that of the project and the year, with base and interval', () => {
    expect(number(contentOf({}, values([24, 21.5, 26.7, 96, 400])))).toBe(
      '24,0 %, 96 von 400, Bereich 21,5 % bis 26,7 %',
    );
  });

  it('is that of the category which the goal names', () => {
    const two = values([24, 21.5, 26.7, 96, 400]);
    expect(number(contentOf({ dimension: 'project', code: 'p1' }, two))).toMatch(/^24,0/);
    expect(number(contentOf({ code: 'p2' }, two))).toMatch(/^77/);
  });

  it.each([
    ['C', 'geheim gehalten'],
    ['notDelivered', 'nicht geliefert'],
    ['pending', 'noch nicht ausgewertet'],
  ])('a cell that is %s says why and holds no digit', (cell, words) => {
    expect(number(contentOf({}, values(cell)))).toBe(words);
  });

  it.each([
    ['another year', { year: 2030 }],
    ['an unknown project', { code: 'constructor' }],
    ['a breakdown that is not published', { dimension: 'district' }],
    ['an unknown indicator', { indicator: 'pr1' }],
  ])('%s is not shown, and nothing stands in for it', (_, goal) => {
    expect(number(contentOf(goal, values([24, 21.5, 26.7, 96, 400])))).toBe(
      'In dieser Veröffentlichung nicht ausgewiesen.',
    );
  });

  it('a dataset that could not be read says so, and the card stays', () => {
    for (const content of [contentOf({}, null), contentOf({})])
      expect(number(content)).toBe('Die Zahl konnte nicht geladen werden.');
  });

  it('records alone have no number', () => {
    const { records } = contentOf({});
    expect(number({ records })).toBeUndefined();
  });

  it('of answers is the share of the most positive, or that they are confidential', () => {
    const answers = (cells: readonly TestCell[]) =>
      dataset({
        dimensions: { period: ['2024'], project: ['p1', 'p2'], answer: ['no', 'partly', 'yes', 'very'] },
        measures: ['value', 'count', 'base'],
        cells: [...cells, ...['C', 'C', 'C', 'C']],
        extension: { answers: 'answer' },
      });
    const told = [10, 2, 20] as const;
    expect(number(contentOf({}, answers([told, told, [30, 6, 20], [50, 10, 20]])))).toBe(
      '16 von 20 Antworten für 2024 (80,0 %) lauten „yes“ oder „very“',
    );
    expect(number(contentOf({}, answers([told, told, 'C', 'C'])))).toMatch(/geheim gehalten/);
    expect(number(contentOf({ code: 'p2' }, answers([told, told, told, told])))).toMatch(/geheim gehalten/);
  });

  it.each([
    ['rise', [0.7, 0.3, 1.1, 40, 2.9, 3.6], 'vorher 2,9 Punkte, nachher 3,6 Punkte, gestiegen um 0,7 Punkte'],
    ['fall', [-0.7, -1.1, -0.3, 40, 3.6, 2.9], 'vorher 3,6 Punkte, nachher 2,9 Punkte, gesunken um 0,7 Punkte'],
    ['none', [0.2, -0.1, 0.5, 40, 2.9, 3.1], 'vorher 2,9 Punkte, nachher 3,1 Punkte, keine belastbare Veränderung'],
  ])('before and after: %s', (_, cell, words) => {
    const measures = ['value', 'lower', 'upper', 'base', 'before', 'after'];
    expect(number(contentOf({}, values(cell, measures)))).toContain(words);
    expect(number(contentOf({}, values(cell, measures)), EN)).toMatch(/^before .*, after .*40/);
    expect(number(contentOf({}, values('C', measures)))).toBe('geheim gehalten');
  });
});
