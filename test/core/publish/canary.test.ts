import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlFiles } from '../../../packages/cli/src/html/html-files.js';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { decodeText } from '../../../packages/core/src/csv/decode-text.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import { applyPattern, decidePattern, type Pattern } from '../../../packages/core/src/protect/protect.js';
import { cellId } from '../../../packages/core/src/protect/cell-system.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import type { Gate } from '../../../packages/core/src/publish/protect-all.js';
import type { MeasureValues, Series } from '../../../packages/core/src/series/series.js';
import { wetzlar, WETZLAR } from '../wetzlar.js';

/** Puts nine-digit numbers that occur nowhere else in place of every hidden true value. */
class Canaries {
  next = 700_000_001;
  readonly planted: number[] = [];

  gate: Gate = (series, rules, reasons) => {
    const pattern = decidePattern(series, rules);
    return applyPattern(this.plant(series, pattern), pattern, rules, reasons);
  };

  private plant(series: Series, pattern: Pattern): Series {
    const tables = series.tables.map((table, t) => ({
      ...table,
      observations: table.observations.map((observation) =>
        observation.kind === 'numbers' && pattern.get(observation.period)?.has(cellId(t, observation.category))
          ? { ...observation, measures: observation.measures.map((measures) => this.replace(measures)) }
          : observation,
      ),
    }));
    return { ...series, tables };
  }

  private replace(measures: MeasureValues): MeasureValues {
    return Object.fromEntries(Object.keys(measures).map((name) => [name, this.canary()]));
  }

  private canary(): number {
    this.planted.push(this.next);
    return this.next++;
  }
}

describe('publish', () => {
  let monitor: Monitor;
  let bytes: string;
  const canaries = new Canaries();

  beforeAll(async () => {
    monitor = await wetzlar();
    const { files } = buildPublication(monitor, canaries.gate);
    bytes = [...files, ...htmlFiles(files)].map(([path, content]) => `${path}\n${content}`).join('\n');
  });

  it('publish(data/wetzlar) hides something, or this test would prove nothing', () => {
    expect(canaries.planted.length).toBeGreaterThan(100);
  });

  it('publish(data/wetzlar) lets no hidden value through in any published byte', () => {
    // German and English write nine digits with dots, commas or spaces between them; all are taken away first.
    const digits = bytes.replace(/(?<=\d)[.,\u00A0\u202F ](?=\d{3})/g, '');
    expect(
      canaries.planted.filter((canary) => bytes.includes(String(canary)) || digits.includes(String(canary))),
    ).toEqual([]);
  });

  it('a planted value would be found if it were published', () => {
    const open: Gate = (series, rules, reasons) => applyPattern(series, new Map(), rules, reasons);
    const { files } = buildPublication(monitor, (series, rules, reasons) => {
      const tables = series.tables.map((table) => ({
        ...table,
        observations: table.observations.map((o) =>
          o.kind === 'numbers' ? { ...o, measures: [{ value: 712_345_678 }] } : o,
        ),
      }));
      return open({ ...series, tables }, rules, reasons);
    });
    expect([...files.values()].join('')).toContain('712345678');
  });

  it('publish(data/wetzlar) holds no personal row and no pseudonym', () => {
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
