import { datasetJson } from '../../../packages/core/src/publish/dataset-json.js';
import { factsOf } from '../../../packages/core/src/publish/facts.js';
import { sentencesOf } from '../../../packages/core/src/publish/sentences.js';
import { dataset } from '../datasets.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { withHiddenTotals } from '../../core/protect/hidden.js';
import type { SafeSeries } from '../../../packages/core/src/protect/safe-series.js';
import { MEASURES, parseDataset, type Dataset, type Measure } from '../../../packages/core/src/publication.js';
import type { SentenceTexts } from '../../../packages/core/src/indicator/sentence-texts.js';

/** The numbers of a year; 'C' for a confidential one, 'M' for one that was not delivered. */
export type YearCell = Readonly<Partial<Record<Measure, number>>> | 'C' | 'M';

const DEFAULTS: Indicator = {
  id: 'example',
  area: '9.2.1',
  title: { de: 'Beschäftigte mit Migrationshintergrund', en: 'Staff with a migration background' },
  definition: { de: 'Ein Beispiel.', en: 'An example.' },
  direction: 1,
  unit: { de: '%', en: '%' },
  decimals: 1,
  period: { field: 'year' },
  measure: {
    type: 'proportion',
    count: { resource: 'r' },
    base: { resource: 'r' },
    survey: { frame: { resource: 'r' } },
  },
};

/** The total of an invented indicator as it is published, with the built-in sentences or the city's own. */
export function publishedTotal(years: Years, indicator: Partial<Indicator> = {}, sentences?: SentenceTexts): Dataset {
  const safe = safeTotal(years, indicator);
  const context = {
    updated: '2026-03-01T00:00:00Z',
    languages: ['de', 'en'],
    sources: [],
    geo: [],
    profile: 'staffPublic',
    sentences,
  };
  return parseDataset(JSON.parse(JSON.stringify(datasetJson(safe, safe.tables[0]!, context))));
}

/** The same of any type of measure, with exactly the measures of its cells. */
export function totalOfType(years: Years, indicator: Partial<Indicator>): Dataset {
  const safe = safeTotal(years, indicator);
  const measures = MEASURES.filter((name) =>
    Object.values(years).some((cell) => typeof cell === 'object' && name in cell),
  );
  const facts = factsOf(safe);
  const { unit, decimals, measure, direction, targets = [] } = safe.indicator;
  return dataset({
    label: safe.indicator.title['de']!,
    dimensions: { period: Object.keys(years) },
    measures,
    unit: unit['de']!,
    decimals,
    cells: Object.values(years).map((cell) => (typeof cell === 'string' ? cell : measures.map((name) => cell[name]!))),
    extension: {
      measureType: measure.type,
      direction,
      targets,
      sentences: sentencesOf(safe, safe.tables[0]!, {
        languages: ['de', 'en'],
        measures,
        changed: facts !== undefined,
      }),
      ...(facts ? { facts } : {}),
    },
  });
}

type Years = Readonly<Record<string, YearCell>>;

function safeTotal(years: Years, indicator: Partial<Indicator>): SafeSeries {
  const names = Object.keys(years);
  const observations = Object.entries(years).map(([period, cell]) => ({
    period,
    category: '',
    ...(cell === 'M'
      ? ({ kind: 'missing', reason: 'notDelivered' } as const)
      : ({ kind: 'numbers', measures: [cell === 'C' ? {} : cell], parts: PARTS } as const)),
  }));
  const series = {
    indicator: { ...DEFAULTS, ...indicator },
    periods: names.map((edtf) => ({
      edtf,
      earliest: `${edtf}-01-01`,
      latest: `${edtf}-12-31`,
      precision: 'year' as const,
      text: { de: edtf, en: edtf },
    })),
    tables: [{ breakdown: null, categories: [{ code: '', labels: {} }], observations }],
    atoms: [],
  };
  const hidden = names.filter((name) => years[name] === 'C');
  return withHiddenTotals(series, hidden);
}

const PARTS = { values: [100], whole: 100, people: 100, counted: true };
