import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  observations,
  parseDataset,
  parseIndex,
  type Dataset,
  type PublicationIndex,
} from '../../../packages/core/src/publication.js';
import { rows } from '../../data/monitor.js';
import { teilhabe } from '../command.js';
import { publishedFolder } from './publication.js';
import { differences, tableNumbers } from './due-numbers.js';
import { numbersIn, reportSections, type ReportSection } from './report-numbers.js';

const REAL = ['am-unemployed', 'am-employed'];
const MADE_UP = ['am5', 'am3b', 'am3c', 'am4'];
/** What an office would warn of: phrases of the report by language. */
const CAVEATS = {
  de: [
    'Statistik der Bundesagentur für Arbeit',
    'eigene Berechnung',
    'nicht zurückgerechnet',
    'Wer eingebürgert wird, zählt nicht mehr',
    'allein erklärt',
    'nur freiwillig',
    'verschiedene Grundlagen',
    'Je kleiner eine Stadt ist',
    'kann der Abstand kleiner und das Verhältnis größer werden',
  ],
  en: [
    'Federal Employment Agency',
    'own calculation',
    'not calculated back',
    'people who are naturalised no longer count',
    'alone does not explain',
    'voluntary basis only',
    'different bases',
    'The smaller a town is',
    'the gap may shrink and the ratio grow',
  ],
} as const;

let folder: string;
let index: PublicationIndex;

beforeAll(async () => {
  folder = await publishedFolder();
  index = parseIndex(json('index.json'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const json = (path: string) => JSON.parse(readFileSync(join(folder, 'site', path), 'utf8')) as unknown;

function dataset(id: string): Dataset {
  const item = index.link.item.find(({ extension }) => extension.id === id && extension.breakdown === undefined);
  return parseDataset(json(item!.href));
}

function reportText(tag: string): string {
  const out = join(folder, `report.${tag}.md`);
  teilhabe('report', join(folder, 'site'), '--template', 'arbeitsmarktbericht', '--lang', tag, '--out', out);
  return readFileSync(out, 'utf8');
}

const label = ({ label: own, extension }: Dataset, tag: string) => extension.teilhabe?.labels[tag]?.label ?? own;

describe.each(['de', 'en'] as const)(
  'teilhabe report --template arbeitsmarktbericht --lang %s of data/wetzlar',
  (tag) => {
    let text: string;
    let sections: readonly ReportSection[];

    beforeAll(() => {
      text = reportText(tag);
      sections = reportSections(text);
    }, 60_000);

    const section = (id: string) => sections.find(({ heading }) => heading === label(dataset(id), tag))!;

    it.each([...REAL, ...MADE_UP])('teilhabe report says every number of %s as the publication does', (id) => {
      expect(differences(section(id), dataset(id), id, tag)).toEqual([]);
    });

    it('teilhabe report would be found out where the publication had another number', () => {
      const published = dataset('am5');
      const changed = { ...published, value: published.value.map((value, i) => (i === 0 ? 9.99 : value)) };
      expect(differences(section('am5'), changed, 'am5', tag)).toEqual([expect.stringContaining('9.99')]);
    });

    it('teilhabe report has no other number than those, and texts that the publication gives', () => {
      const texts = [...REAL, ...MADE_UP].flatMap((id) => {
        const { source, extension } = dataset(id);
        const { definition, readingAid, methodNotes, sources } = extension.teilhabe!;
        const own = [definition, readingAid, ...methodNotes].flatMap((words) => words?.[tag] ?? []);
        return section(id)
          .texts.slice(1)
          .filter(
            (line) =>
              !own.includes(line) &&
              ![source, ...sources.map(({ title }) => title)].some((title) => line.includes(title!)),
          );
      });
      const figures = [...REAL, ...MADE_UP].map((id) => section(id).heading);
      const others = sections.filter(({ heading }) => !figures.includes(heading));
      const about = others.at(-1)!;
      const written = [...texts, ...others.slice(1, -1).flatMap((other) => other.texts)];
      expect(written.flatMap((line) => numbersIn(line, tag))).toEqual([]);
      expect(about.texts[0]).toBe(index.extension.teilhabe.note![tag]);
      expect(sections.flatMap(({ table }) => table).length).toBe(
        [...REAL, ...MADE_UP].reduce((lines, id) => lines + observations(dataset(id)).length + 1, 0),
      );
    });

    it('teilhabe report marks what is made up, in title and note, and nothing that is real', () => {
      const word = tag === 'de' ? /fiktiv/i : /fictitious/i;
      for (const id of MADE_UP) {
        expect(section(id).heading, id).toMatch(word);
        expect(section(id).texts, id).toContain(dataset(id).extension.teilhabe!.note![tag]);
      }
      for (const id of REAL) {
        expect([section(id).heading, ...section(id).texts].join(' '), id).not.toMatch(word);
        expect(section(id).texts.at(-1), id).toContain('Statistik der Bundesagentur für Arbeit, Datenstand April 2025');
      }
    });

    it.each(CAVEATS[tag])('teilhabe report warns: %s', (caveat) => {
      expect(text.replaceAll('\u00a0', ' ')).toContain(caveat);
    });

    it('teilhabe report names nothing as missing', () => {
      expect(text).not.toMatch(/ist nicht in dieser Veröffentlichung|is not in this publication/);
    });
  },
);

describe('the made-up bases of data/wetzlar', () => {
  const towns = rows('town-labour-market');
  const years = [...new Set(towns.map(({ year }) => year!))];
  const sum = (year: string, field: string, nationality?: string) =>
    towns
      .filter((row) => row['year'] === year && (nationality === undefined || row['nationality'] === nationality))
      .reduce((total, row) => total + Number(row[field]), 0);
  const rate = (year: string, nationality: string) =>
    (100 * sum(year, 'unemployed', nationality)) / sum(year, 'dependent_labour_force', nationality);
  const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

  it('buildPublication gives rates, gap and ratio as counted by hand from town-labour-market.csv', () => {
    const byHand = years.map((year) => {
      const [foreign, german] = [rate(year, 'foreign'), rate(year, 'german')];
      const rates = [rounded(foreign, 1), rounded(german, 1)];
      return [Number(year), rounded(foreign / german, 2), ...rates, rounded(foreign - german, 1)];
    });
    expect(tableNumbers(dataset('am5'))).toEqual(byHand);
    const population = years.map((year) => [
      Number(year),
      rounded((100 * sum(year, 'unemployed')) / sum(year, 'population_15_64'), 1),
      sum(year, 'unemployed'),
      sum(year, 'population_15_64'),
    ]);
    expect(tableNumbers(dataset('am4'))).toEqual(population);
  });
});
