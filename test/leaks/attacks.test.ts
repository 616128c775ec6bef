import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chart, draw, estimateText, toSvgString } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { beforeAll, expect, it } from 'vitest';
import { readMonitor } from '../../packages/core/src/monitor/read-monitor.js';
import { MEASURES, observations, type Dataset, type PublicationIndex } from '../../packages/core/src/publication.js';
import { buildPublication } from '../../packages/core/src/publish/build-publication.js';
import { round } from '../../packages/core/src/statistics/round.js';
import { MUSTERSTADT, wetzlar } from '../core/wetzlar.js';
import attacks from '../vectors/sdc/leak-attacks.json';
import { allBytes } from './all-bytes.js';
import { peopleOf, publishedOf, type Person } from './switched-monitors.js';

type Files = ReadonlyMap<string, string>;

const DRAWN = { language: de, measure: estimateText, width: 640 };

const LARGE = { b: [20, 30], c: [12, 30], d: [20, 40], e: [15, 15], f: [30, 30] } as const;

let cities: readonly Files[];

beforeAll(async () => {
  const { monitor } = await readMonitor(MUSTERSTADT);
  cities = [await wetzlar(), monitor!].map((city) => buildPublication(city).files);
});

const datasetIn = (files: Files, stem: string) => JSON.parse(files.get(`indicators/${stem}.json`)!) as Dataset;

const datasetsOf = (files: Files) =>
  [...files.keys()]
    .filter((path) => /^indicators\/[^.]+\.json$/.test(path))
    .map((path) => JSON.parse(files.get(path)!) as Dataset);

/** Every cell of a department; each must be confidential and without any number. */
function expectHidden(files: Files, stem: string, department: string): void {
  const cells = observations(datasetIn(files, stem)).filter(({ at }) => at['department'] === department);
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) expect(cell).toMatchObject({ status: 'C', measures: {} });
}

const withGroup = (yes: number, no: number) => publishedOf(peopleOf({ a: [yes, no], ...LARGE }));

/** All in department a give these marks; the others are many. */
function withGrades(grades: readonly number[]): Promise<Files> {
  const others = peopleOf({ a: [0, 0], ...LARGE });
  const own = grades.map((grade, i): Person => ({ department: 'a', origin: i % 2 === 0 ? 'yes' : 'no', grade }));
  return publishedOf([...own, ...others]);
}

/** What `publish` does about each attack of the vector file. */
const TESTS: Readonly<Record<string, () => Promise<void> | void>> = {
  'rate-reveals-count': async () => {
    const files = await withGroup(1, 6);
    expectHidden(files, 'hr1~department', 'a');
    expect(datasetIn(files, 'hr1~department').value).not.toContain(14.3);
  },
  'rate-with-rounded-parts': () => {
    const shares = cities
      .flatMap(datasetsOf)
      .filter(({ extension }) => extension.teilhabe?.measureType === 'proportion');
    const cells = shares
      .flatMap(observations)
      .filter(
        ({ measures: { value, count, base, crude } }) =>
          [value, count, base].every((number) => number !== undefined) && crude === undefined,
      );
    expect(cells.length).toBeGreaterThan(100);
    for (const {
      measures: { value = 0, count = 0, base = 0 },
    } of cells) {
      const shares = [0, 1, 2].map((decimals) => round((100 * count) / base, decimals));
      expect(shares).toContain(value);
    }
  },
  'mean-times-n': async () => expectHidden(await withGrades([1, 2, 5]), 'hr2~department', 'a'),
  'min-max': async () => {
    expect(MEASURES.filter((name) => /^(min|max|oldest|youngest)|decile|percentile/i.test(name))).toEqual([]);
    const files = await publishedOf([
      { ...peopleOf(LARGE)[0]!, hours: '987654' },
      ...peopleOf({ a: [20, 20], ...LARGE }),
    ]);
    expect(observations(datasetIn(files, 'hr4')).every(({ status }) => status !== 'C')).toBe(true);
    for (const [path, bytes] of allBytes(files))
      expect([path, /987[.,\u00A0\u202F]?654/.test(bytes)]).toEqual([path, false]);
  },
  'median-of-few': async () => expectHidden(await withGrades([1, 4, 5]), 'hr4~department', 'a'),
  complement: async () => {
    for (const [yes, no] of [
      [10, 0],
      [0, 10],
      [60, 0],
      [0, 60],
    ] as const) {
      expectHidden(await withGroup(yes, no), 'hr1~department', 'a');
    }
  },
  'percent-with-total': async () => {
    const grades = [...Array<number>(4).fill(1), ...Array<number>(12).fill(2), ...Array<number>(32).fill(3)];
    expectHidden(await withGrades(grades), 'hr3~department', 'a');
  },
  'weighted-vs-unweighted': async () => {
    const heavy = peopleOf({ a: [1, 24], ...LARGE }).map((person) => ({ ...person, hours: '60' }));
    const files = await publishedOf(heavy);
    // One respondent stands for sixty people, and is one respondent.
    expect(observations(datasetIn(files, 'hr5'))[0]!.measures).toMatchObject({
      base: heavy.length,
      frame: 60 * heavy.length,
    });
    expectHidden(files, 'hr5~department', 'a');
  },
  'sorted-order': async () => {
    const people = peopleOf({ a: [2, 20], ...LARGE, b: [3, 15] });
    const sorted = people.toSorted((x, y) => (x.department + x.origin < y.department + y.origin ? 1 : -1));
    const undeclared = { declared: false };
    expect([...(await publishedOf(sorted, undeclared))]).toEqual([...(await publishedOf(people, undeclared))]);
  },
  'geometry-leak': async () => {
    const drawn = async (a: readonly [number, number], b: readonly [number, number]) =>
      toSvgString(draw(chart(datasetIn(await publishedOf(peopleOf({ ...LARGE, a, b })), 'hr1~department'), DRAWN)));
    expect(await drawn([2, 20], [4, 15])).toBe(await drawn([4, 18], [2, 17]));
  },
  'payload-leak': () => {
    for (const dataset of cities.flatMap(datasetsOf)) {
      const marks = Object.entries(dataset.status).filter(([, mark]) => mark === 'C');
      for (const [position] of marks) {
        expect(dataset.value[Number(position)]).toBeNull();
        expect(Object.hasOwn(dataset.extension.teilhabe?.decimals ?? {}, position)).toBe(false);
        expect(Object.hasOwn(dataset.extension.teilhabe?.reasons ?? {}, position)).toBe(false);
      }
    }
    const files = builtFiles();
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  },
  'scale-domain-leak': async () => {
    const model = async (a: readonly [number, number], b: readonly [number, number]) => {
      const files = await publishedOf(peopleOf({ a, b, c: [10, 30], d: [10, 30], e: [10, 30], f: [10, 30] }));
      expectHidden(files, 'hr1~department', 'a');
      expectHidden(files, 'hr1~department', 'b');
      return chart(datasetIn(files, 'hr1~department'), DRAWN);
    };
    // Hidden shares of 87 % and of 13 % beside visible ones of 25 %.
    expect(await model([26, 4], [4, 26])).toEqual(await model([4, 26], [26, 4]));
  },
  'filter-differencing': () => {
    const sources = ['charts', 'elements'].flatMap((name) => sourcesOf(name));
    const asking = sources.filter((path) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/.test(readFileSync(path, 'utf8')),
    );
    expect(asking.map((path) => path.replace(/.*\/packages\//, ''))).toEqual(['elements/src/load/fetch-json.ts']);
    const imports = sources.flatMap((path) => [
      ...readFileSync(path, 'utf8').matchAll(/from '(@teilhabe\/core[^']*)'/g),
    ]);
    expect(new Set(imports.map(([, name]) => name))).toEqual(new Set(['@teilhabe/core/publication']));
    for (const files of cities) {
      const index = JSON.parse(files.get('index.json')!) as PublicationIndex;
      for (const { href } of index.link.item) {
        // One breakdown at a time: there is nothing from which other groups could be put together.
        expect((JSON.parse(files.get(href)!) as Dataset).extension.teilhabe!.breakdown.length).toBeLessThan(2);
      }
    }
  },
};

/** Attacks that other tests answer. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'error-report-leak': 'error-report.test.ts',
  'two-releases': 'the tests of the ledger of editions and of its auditor',
};

const cases = attacks.cases.map(({ id, expect: answer }) => ({ id, answer }));

it('every attack of leak-attacks.json has its test', () => {
  const known = [...Object.keys(TESTS), ...Object.keys(ELSEWHERE)];
  expect(cases.map(({ id }) => id).sort()).toEqual(known.sort());
});

it.each(cases.filter(({ id }) => Object.hasOwn(TESTS, id)))('publish(monitor) withstands $id: $answer', ({ id }) =>
  TESTS[id]!(),
);

const PACKAGES = fileURLToPath(new URL('../../packages/', import.meta.url));

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

function sourcesOf(name: string): readonly string[] {
  return filesBelow(`${PACKAGES}${name}/src`).filter((path) => path.endsWith('.ts'));
}

function builtFiles(): readonly string[] {
  return ['core', 'charts', 'elements', 'cli'].flatMap((name) => filesBelow(`${PACKAGES}${name}/dist`));
}
