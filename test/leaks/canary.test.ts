import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../packages/core/src/csv/decode-text.js';
import { parseCsv } from '../../packages/core/src/csv/parse-csv.js';
import { referencesOf } from '../../packages/core/src/indicator/references-of.js';
import type { Monitor } from '../../packages/core/src/monitor/monitor.js';
import { readMonitor } from '../../packages/core/src/monitor/read-monitor.js';
import { applyPattern } from '../../packages/core/src/protect/apply-pattern.js';
import { buildPublication } from '../../packages/core/src/publish/build-publication.js';
import type { Gate } from '../../packages/core/src/publish/protect-all.js';
import { MUSTERSTADT, wetzlar, WETZLAR } from '../core/wetzlar.js';
import { allBytes, withPages } from './all-bytes.js';
import { plantedGate } from './planted.js';

/** Builds, each with other numbers behind what is hidden (RELIABILITY.md, goal D8). */
const BUILDS = 50;
/** A guard against hanging, in ms: machines are shared. */
const LONG = 400_000;

describe('publish', () => {
  let monitor: Monitor;
  let everything: ReadonlyMap<string, string>;

  beforeAll(async () => {
    monitor = await wetzlar();
    everything = allBytes(buildPublication(monitor).files);
  });

  const published = (gate: Gate) => withPages(buildPublication(monitor, gate).files);

  it('publish(data/wetzlar) hides something, or this test would prove nothing', () => {
    const hidden = buildPublication(monitor).protection.reduce((sum, { confidential }) => sum + confidential, 0);
    expect(hidden).toBeGreaterThan(20);
    const { gate, planted: numbers } = plantedGate(0);
    published(gate);
    expect(numbers.length).toBeGreaterThan(hidden);
  });

  it(
    `publish(data/wetzlar) gives the same bytes, names and hashes in ${BUILDS} builds that differ in what is hidden`,
    () => {
      const { files: honest } = buildPublication(monitor);
      for (let seed = 1; seed <= BUILDS; seed += 1) {
        const build = plantedGate(seed);
        const { files } = buildPublication(monitor, build.gate);
        const found = nineDigitNumbers(files);
        expect(build.planted.filter((number) => found.has(number))).toEqual([]);
        expect(differences(honest, files)).toEqual([]);
      }
    },
    LONG,
  );

  it(
    'the pages of publish(data/wetzlar), draw(chart(dataset)), models, tables and sentences are the same whatever the hidden numbers are',
    () => {
      for (const seed of [1, 2]) {
        const build = plantedGate(seed);
        const drawn = allBytes(buildPublication(monitor, build.gate).files);
        const found = nineDigitNumbers(drawn);
        expect(build.planted.filter((number) => found.has(number))).toEqual([]);
        expect(differences(everything, drawn)).toEqual([]);
      }
    },
    LONG,
  );

  it(
    'publish(data/musterstadt) of every type of measure gives the same bytes whatever the hidden numbers are',
    async () => {
      const { monitor: every } = await readMonitor(MUSTERSTADT);
      const honest = withPages(buildPublication(every!).files);
      const build = plantedGate(1);
      const bytes = withPages(buildPublication(every!, build.gate).files);
      const found = nineDigitNumbers(bytes);
      expect(build.planted.length).toBeGreaterThan(100);
      expect(build.planted.filter((number) => found.has(number))).toEqual([]);
      expect(differences(honest, bytes)).toEqual([]);
    },
    LONG,
  );

  it('buildPublication(monitor).protection and .problems are the same whatever the hidden numbers are', () => {
    const { protection, problems } = buildPublication(monitor);
    const other = buildPublication(monitor, plantedGate(3).gate);
    expect(other.protection).toEqual(protection);
    expect(other.problems).toEqual(problems);
  });

  it(
    'a planted number would be found if it were published',
    () => {
      // A share that others are computed from must stay one. One indicator is enough: the audit that each publication
      // brings along searches long where numbers contradict one another, as those of many planted ones would.
      const basis = new Set(monitor.indicators.flatMap((indicator) => referencesOf(indicator).map(({ id }) => id)));
      const opened = monitor.indicators.find(({ id }) => !basis.has(id))!;
      const open: Gate = (series, pattern, published) => {
        if (series.indicator.id !== opened.id) return applyPattern(series, pattern, published);
        const tables = series.tables.map((table) => ({
          ...table,
          observations: table.observations.map((o) =>
            o.kind === 'numbers' ? { ...o, measures: [{ value: 712_345_678 }] } : o,
          ),
        }));
        return applyPattern({ ...series, tables }, new Map(), published);
      };
      const files = buildPublication(monitor, open).files;
      expect(nineDigitNumbers(files)).toContain(712_345_678);
      expect(nineDigitNumbers(withPages(new Map(files)))).toContain(712_345_678);
    },
    LONG,
  );

  it('publish(data/wetzlar) holds no personal row and no pseudonym', () => {
    const bytes = textOf(everything);
    const personal = monitor.dataPackage.resources.filter((resource) => resource['teilhabe:personal'] === true);
    expect(personal.length).toBeGreaterThan(1);
    for (const resource of personal) {
      const { text } = decodeText(readFileSync(`${WETZLAR}${resource.path}`), resource.path, resource.encoding);
      const rows = text
        .split(/\r?\n/)
        .slice(1)
        .filter((row) => row.length > 12);
      expect(rows.filter((row) => bytes.includes(row.trim()))).toEqual([]);
      const masked = resource.schema.fields.filter((field) => field['teilhabe:personal'] === true);
      const table = parseCsv(text, resource.path, resource.dialect ?? {});
      for (const field of masked) {
        const names = [field.name, ...(field['teilhabe:aliases'] ?? [])].map((name) => name.toLowerCase());
        const column = table.columns.find(({ header }) => names.includes(header.toLowerCase()))!;
        // Running numbers such as 17 are numbers like others; pseudonyms are not.
        const pseudonyms = column.dictionary.map((cell) => cell.trim()).filter((cell) => cell.length > 4);
        expect(pseudonyms.filter((pseudonym) => bytes.includes(pseudonym))).toEqual([]);
      }
    }
  });
});

function textOf(bytes: ReadonlyMap<string, string>): string {
  return [...bytes].map(([path, content]) => `${path}\n${content}`).join('\n');
}

/** All nine-digit numbers that stand anywhere, in longer ones too; German and English put dots, commas or spaces between. */
function nineDigitNumbers(bytes: ReadonlyMap<string, string>): ReadonlySet<number> {
  const text = textOf(bytes);
  const plain = text.replace(/(?<=\d)[.,\u00A0\u202F ](?=\d{3})/g, '');
  return new Set(
    [text, plain].flatMap((digits) => [...digits.matchAll(/(?=(\d{9}))/g)].map((match) => Number(match[1]))),
  );
}

/** The files that only one of two publications has, or that differ. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}
