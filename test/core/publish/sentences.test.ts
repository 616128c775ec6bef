import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { messageArguments, parseMessage } from '../../../packages/core/src/indicator/parse-message.js';
import type { RoleText } from '../../../packages/core/src/indicator/sentence-texts.js';
import { sentencesFileProblems } from '../../../packages/core/src/monitor/check-sentences.js';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { SENTENCES, type MeasureType } from '../../../packages/core/src/publication.js';
import { REFERENCE_MEASURES } from '../../../packages/core/src/measures/references/reference-kinds.js';
import { catalogue } from '../../../packages/core/src/catalogue/catalogue.js';
import { isRowMeasure, kindOf } from '../../../packages/core/src/measures/kinds.js';
import { isRecordMeasure, recordMeasures } from '../../../packages/core/src/record-measures/record-measures.js';
import { sentenceArguments } from '../../../packages/core/src/publish/sentence-arguments.js';
import type { SeriesObservation } from '../../../packages/core/src/series/series.js';
import { defaultSentences } from '../../../packages/core/src/publish/default-sentences.js';
import { sentencesOf, type SentenceOptions } from '../../../packages/core/src/publish/sentences.js';
import { withHiddenTotals } from '../protect/hidden.js';

const INDICATOR: Indicator = {
  id: 'hr1',
  area: '9.2.1',
  title: { de: 'Anteil' },
  definition: { de: 'Anteil' },
  direction: 1,
  unit: { de: '%' },
  decimals: 1,
  period: { field: 'year' },
  measure: { type: 'distinctShare', count: { resource: 'r' }, base: { resource: 'r' } },
};
const OPTIONS: SentenceOptions = { languages: ['de', 'en'], measures: ['value', 'count', 'base'], changed: false };
const TARGETS = [{ period: '2030', value: 25, label: { de: 'Ziel' } }];
const SURVEY = [...OPTIONS.measures, 'lower', 'upper', 'frame', 'responses'] as const;

const PARTS = { values: [100], whole: 100, people: 100, counted: true };

const breakdown = { id: 'department', field: 'department', title: { de: 'Amt' } };

function sentences(
  indicator: Partial<Indicator> = {},
  options: Partial<SentenceOptions> = {},
  table = 0,
  observations: readonly SeriesObservation[] = [],
) {
  const tables = [null, breakdown].map((of) => ({
    breakdown: of,
    categories: [{ code: '', labels: {} }],
    observations,
  }));
  const whole = { indicator: { ...INDICATOR, ...indicator }, periods: [], tables, atoms: [] };
  const safe = withHiddenTotals(whole);
  return sentencesOf(safe, safe.tables[table]!, { ...OPTIONS, ...options });
}

describe('sentencesOf(series, table, options)', () => {
  it('of a plain total has a finding, in every language and in plain German', () => {
    const said = sentences();
    expect(Object.keys(said)).toEqual(['finding']);
    expect(Object.keys(said.finding!)).toEqual(['de', 'de-simple', 'en']);
  });

  it('has a sentence for what the dataset publishes, in the order in which they are read', () => {
    const said = sentences({ targets: TARGETS }, { measures: SURVEY, changed: true });
    expect(Object.keys(said)).toEqual([...SENTENCES]);
  });

  it('says what is not known where a period has no number', () => {
    const gap = { period: '2025', category: '', kind: 'missing', reason: 'notDelivered' } as const;
    const number = { period: '2025', category: '', kind: 'numbers', measures: [{ value: 1 }], parts: PARTS } as const;
    expect(Object.keys(sentences({}, {}, 0, [gap]))).toEqual(['finding', 'unknown']);
    expect(Object.keys(sentences({}, {}, 0, [number]))).toEqual(['finding']);
  });

  it('takes the indicator’s finding before the city’s, and the city’s before the built-in one', () => {
    const own = { de: { finding: { distinctShare: 'STADT', other: 'REST' }, unknown: 'UNBEKANNT' } };
    const text = (text: string) => parseMessage(text);
    expect(sentences({ finding: { de: 'KENNZAHL' } }, { own }).finding!['de']).toEqual(text('KENNZAHL'));
    expect(sentences({}, { own }).finding!['de']).toEqual(text('STADT'));
    expect(sentences({ measure: { type: 'count', count: { resource: 'r' } } }, { own }).finding!['de']).toEqual(
      text('REST'),
    );
    expect(sentences({}, { own, measures: SURVEY }).unknown!['de']).toEqual(text('UNBEKANNT'));
    expect(sentences({}, { own }).finding!['en']).toEqual(sentences().finding!['en']);
  });

  it('takes a language that only the city speaks', () => {
    const said = sentences({}, { languages: ['tr'], own: { tr: { finding: '{value}' } } });
    expect(said).toEqual({ finding: { tr: parseMessage('{value}') } });
  });

  it('of a breakdown is empty; of a distribution only what the indicator says itself', () => {
    const distribution = { measure: { type: 'distribution', of: { resource: 'r', field: 'f' } } } as const;
    expect(sentences({ finding: { de: 'X' } }, {}, 1)).toEqual({});
    expect(sentences(distribution)).toEqual({});
    expect(sentences({ ...distribution, finding: { de: 'X' } })).toEqual({ finding: { de: parseMessage('X') } });
  });
});

describe('defaultSentences()', () => {
  const languages = Object.entries(defaultSentences());

  it('speaks German, plain German and English', () => {
    expect(languages.map(([tag]) => tag).sort()).toEqual(['de', 'de-simple', 'en']);
  });

  it.each(languages)('in %s are as their schema and their roles ask', (tag, roles) => {
    const file = { sentences: { [tag]: roles } };
    expect(schemaProblems(file, 'sentences', 'sentences.json')).toEqual([]);
    expect(sentencesFileProblems(file, 'sentences.json')).toEqual([]);
    expect(Object.keys(roles)).toEqual([...SENTENCES]);
  });

  it.each(languages)('in %s say both the gap and the ratio of a comparison', (_tag, roles) => {
    const finding = roles.finding as Exclude<RoleText, string>;
    for (const type of ['parity', 'relativeLikelihood', 'disparityRatio'] as const) {
      const used = messageArguments(parseMessage(finding[type]!));
      expect(used).toEqual(expect.arrayContaining(['value', 'gap', 'share', 'reference']));
    }
  });
});

const ofRecords = catalogue().indicators.flatMap(({ measure }) =>
  isRecordMeasure(measure) ? [[measure.type, recordMeasures(measure)] as const] : [],
);
const ofRows = catalogue().indicators.flatMap(({ measure }) =>
  isRowMeasure(measure) ? [[measure.type, kindOf(measure).measures(measure)] as const] : [],
);

it.each([...Object.entries(REFERENCE_MEASURES), ...ofRecords, ...ofRows])(
  'sentenceArguments(finding, %s) hold every measure that is published',
  (type, measures) => {
    expect(sentenceArguments('finding', type as MeasureType)).toEqual(expect.arrayContaining([...measures]));
  },
);
