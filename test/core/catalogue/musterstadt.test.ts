import { readFileSync } from 'node:fs';
import JSONstat from 'jsonstat-toolkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../packages/core/src/catalogue/catalogue.js';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import { readMonitor } from '../../../packages/core/src/monitor/read-monitor.js';
import { validate } from '../../../packages/core/src/monitor/validate.js';
import { observations, parseDataset, parseIndex } from '../../../packages/core/src/publication.js';
import { buildPublication, type Publication } from '../../../packages/core/src/publish/build-publication.js';
import { MUSTERSTADT } from '../wetzlar.js';
import { filesOfMusterstadt } from '../../../scripts/lib/musterstadt.mjs';

const { indicators } = catalogue();

let monitor: Monitor;
let publication: Publication;

beforeAll(async () => {
  const read = await readMonitor(MUSTERSTADT);
  if (read.monitor === null) throw new Error(JSON.stringify(read.problems[0]));
  expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  monitor = read.monitor;
  publication = buildPublication(monitor);
});

function json(path: string): unknown {
  return JSON.parse(publication.files.get(path) ?? 'null');
}

describe('catalogue()', () => {
  it('catalogue() has all 105 indicators of METHODOLOGY.md section 2, at most 20 of them by default', () => {
    const families = { HR: 19, FB: 12, PR: 14, MS: 6, AM: 12, SB: 14, SE: 9, NW: 7, KO: 7, OE: 5 };
    for (const [family, count] of Object.entries(families)) {
      const numbers = indicators.flatMap(
        ({ code = '' }) => new RegExp(`^${family}(\\d+)[a-z]?$`).exec(code)?.[1] ?? [],
      );
      const wanted = Array.from({ length: count }, (_, i) => String(i + 1));
      expect([family, [...new Set(numbers)]]).toEqual([family, wanted]);
    }
    const defaults = indicators.filter((indicator) => indicator.default);
    expect(defaults.length).toBeGreaterThan(10);
    expect(defaults.length).toBeLessThanOrEqual(20);
  });

  it('catalogue() has each id and each code once', () => {
    for (const name of ['id', 'code'] as const) {
      const names = indicators.map((indicator) => indicator[name]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('buildPublication(every indicator of the catalogue)', () => {
  it('validate(Musterstadt) finds no fault, and nothing is unprotectable', () => {
    expect(validate(monitor).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(publication.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(indicators.map(({ id }) => id))(
    'buildPublication publishes a number of %s, which jsonstat-toolkit reads',
    (id) => {
      const items = parseIndex(json('index.json')).link.item.filter((item) => item.extension.id === id);
      expect(items.length).toBeGreaterThan(0);
      const values = items.flatMap((item) => {
        const raw = json(item.href) as object;
        expect(schemaProblems(raw, 'publication', item.href)).toEqual([]);
        const dataset = parseDataset(raw);
        const theirs = JSONstat(raw);
        expect(theirs.n).toBe(dataset.value.length);
        return observations(dataset).flatMap(({ at, measures, status }) => {
          const cell = theirs.Data({ ...at, measure: 'value' }) as { value: number | null; status: string | null };
          expect(cell.value).toBe(measures.value ?? null);
          expect(cell.status ?? null).toBe(status);
          return measures.value ?? [];
        });
      });
      expect(values.length).toBeGreaterThan(0);
    },
  );
});

describe('scripts/build-musterstadt', () => {
  it('filesOfMusterstadt() is what lies in data/musterstadt', async () => {
    for (const [name, text] of Object.entries(await filesOfMusterstadt())) {
      expect(readFileSync(`${MUSTERSTADT}${name}`, 'utf8')).toBe(text);
    }
  });
});
