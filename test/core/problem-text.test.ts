import { describe, expect, it } from 'vitest';
import { publishable, shortened, type Problem } from '../../packages/core/src/problem.js';
import { describeProblem } from '../../packages/core/src/problems/describe-problem.js';
import { ENGLISH } from '../../packages/core/src/problems/english.js';
import { problemTitle } from '../../packages/core/src/problems/problem-title.js';
import { GERMAN } from '../../packages/core/src/problems/german.js';

const csv = (problem: Partial<Problem> & Pick<Problem, 'code'>): Problem => ({
  severity: 'error',
  file: 'staff.csv',
  ...problem,
});
const json = (problem: Partial<Problem> & Pick<Problem, 'code'>): Problem => ({
  severity: 'error',
  file: 'indicators.json',
  ...problem,
});
const ledger = (problem: Partial<Problem> & Pick<Problem, 'code'>): Problem => ({
  severity: 'error',
  file: 'ledger.json',
  ...problem,
});
const map = (problem: Partial<Problem>): Problem => ({
  ...{ code: 'geo-error', severity: 'error', file: 'districts.geojson' },
  ...problem,
});
const PLACE = 'hr1 › measure › count › where › orign';
const POPULATIONS = 'mz, mighev, eg, register, nat, zugeschrieben';
const cell = { row: 12, line: 12, field: 'Stunden' };

/** At least one problem of every code, and every form of words that a code can take. */
const EXAMPLES: readonly Problem[] = [
  csv({ code: 'source-error', found: 'missing' }),
  csv({ code: 'source-error', found: 'empty' }),
  csv({ code: 'source-error', found: 'no rows', severity: 'warning' }),
  csv({ code: 'source-error', found: 'outside' }),
  csv({ code: 'source-error', found: 'unreadable' }),
  csv({ code: 'encoding-error', found: 'windows-1252', expected: 'utf-8' }),
  csv({ code: 'encoding-error', found: '\uFFFD', expected: 'utf-8', line: 7 }),
  json({ code: 'encoding-error', found: 'windows-1252', expected: 'utf-8' }),
  csv({ code: 'control-character', found: 'U+0000', line: 7, byteOffset: 4711 }),
  csv({ code: 'quote-error', found: 'MissingQuotes', row: 3, line: 4, byteOffset: 81 }),
  csv({ code: 'quote-error', found: 'InvalidQuotes', row: 3, line: 3 }),
  csv({ code: 'quote-error', found: 'SpacesBehindQuotes', row: 3, line: 3 }),
  csv({ code: 'delimiter-error', found: ';', expected: ',', row: 1 }),
  csv({ code: 'delimiter-error', found: '\t', expected: '§', row: 1 }),
  csv({ code: 'blank-label', found: '3', row: 1, severity: 'warning' }),
  csv({ code: 'duplicate-label', row: 1, field: 'Amt' }),
  csv({ code: 'missing-label', row: 1, field: 'year', found: 'Amt, Zahl', expected: 'year | Jahr' }),
  csv({ code: 'missing-label', row: 1, found: '•••', expected: 'Jahr, Person' }),
  csv({ code: 'extra-label', row: 1, field: 'Notiz', severity: 'warning' }),
  csv({ code: 'extra-label', row: 1, field: 'Zensur', expected: 'Note' }),
  csv({ code: 'missing-cell', row: 3, line: 4, field: 'Note', found: '5', expected: '6' }),
  csv({ code: 'extra-cell', row: 3, line: 3, found: '7', expected: '6' }),
  csv({ code: 'type-error', ...cell, found: 'viel', expected: 'number' }),
  csv({ code: 'type-error', ...cell, found: '1.5', expected: 'number 1234,5' }),
  csv({ code: 'type-error', ...cell, found: '', expected: 'integer' }),
  csv({ code: 'type-error', ...cell, found: '2024.0', expected: 'year' }),
  csv({ code: 'type-error', ...cell, found: '31.2.2024', expected: 'date 31.12.2024' }),
  csv({ code: 'type-error', ...cell, found: '2. Halbjahr', expected: 'edtf' }),
  csv({ code: 'type-error', ...cell, found: 'vielleicht', expected: 'ja, nein' }),
  csv({ code: 'type-error', ...cell, found: 'x', expected: 'format email' }),
  csv({ code: 'constraint-error', ...cell, found: '', expected: 'required' }),
  csv({ code: 'constraint-error', ...cell, found: '-1', expected: '≥ 0' }),
  csv({ code: 'constraint-error', ...cell, found: '9', expected: '< 9' }),
  csv({ code: 'constraint-error', ...cell, found: '•••', expected: 'pattern P-\\d+' }),
  csv({ code: 'constraint-error', ...cell, found: 'abc', expected: 'length ≤ 2' }),
  csv({ code: 'constraint-error', ...cell, found: 'Bauampt', expected: 'Bauamt, Schulamt' }),
  csv({ code: 'unique-error', ...cell, found: '17', expected: 'unique' }),
  csv({ code: 'primary-key', row: 12, line: 14, field: 'Jahr + Person', found: '•••', expected: '3' }),
  csv({ code: 'primary-key', row: 12, line: 12, field: 'Jahr + Person', found: '2024 + ' }),
  csv({ code: 'primary-key', field: 'Jahr + Person', found: '2024 + 7', expected: 'once', more: 3 }),
  csv({ code: 'foreign-key', ...cell, found: 'x' }),
  json({ code: 'json-error', line: 5, found: '"unit": {' }),
  json({ code: 'json-error', line: 90, found: '' }),
  json({ code: 'schema-error', field: 'indicators › hr1', expected: 'unit' }),
  json({ code: 'schema-error', field: 'indicators › hr1', found: 'colour', expected: 'no such property' }),
  json({ code: 'schema-error', field: 'resources › a › schema', found: 'primarykey', expected: 'property primaryKey' }),
  json({ code: 'schema-error', field: 'indicators › hr1 › decimals', found: 'eins', expected: 'type integer' }),
  json({ code: 'schema-error', field: 'indicators › HR1 › id', found: 'HR1', expected: 'identifier' }),
  csv({ code: 'schema-error', field: 'schema › person › constraints › pattern', found: 'P[', expected: 'pattern' }),
  json({ code: 'schema-error', field: 'exceptions › #1 › resources', found: '[]', expected: 'entries ≥ 1' }),
  json({ code: 'schema-error', field: 'resources › a', found: '{…}', expected: 'only one of a, b' }),
  json({ code: 'duplicate-id', field: 'hr1' }),
  json({ code: 'unknown-resource', field: 'hr1', found: 'staff', expected: 'survey, areas' }),
  json({ code: 'unknown-resource', field: 'hr1, hr2', found: 'survey' }),
  json({ code: 'unknown-field', field: 'hr1', found: 'survey: sex', expected: 'year, gender' }),
  json({ code: 'unknown-area', field: 'hr1', found: '1.2.3', expected: '' }),
  json({ code: 'unknown-field', field: PLACE, found: 'survey: orign', expected: 'probably origin: year, origin' }),
  json({ code: 'unknown-resource', field: PLACE, found: 'servey', expected: 'probably survey: survey, areas' }),
  json({ code: 'unknown-indicator', field: 'hr3 › measure › of', found: 'hr9', expected: 'hr1, hr2' }),
  json({
    code: 'unknown-indicator',
    field: 'hr3 › measure › of',
    found: 'anteil',
    expected: 'probably anteile: anteile',
  }),
  json({ code: 'unknown-breakdown', field: 'hr3 › breakdowns › sex', found: 'hr1: sex', expected: 'department' }),
  json({ code: 'unknown-breakdown', field: 'hr3 › breakdowns › sex', found: 'hr1: sex', expected: '' }),
  json({ code: 'circular-reference', field: 'hr3 › measure', found: 'hr3 → hr5 → hr3' }),
  json({ code: 'circular-reference', field: 'hr3 › measure', found: 'hr3 → hr3' }),
  json({ code: 'schema-error', field: 'indicators › hr1 › measure', expected: 'base' }),
  json({ code: 'schema-error', field: 'hr1 › measure › count › where › #1', found: '{…}', expected: 'condition' }),
  json({ code: 'mixed-definitions', field: 'hr3 › measure › reference', found: 'hr1: mz', expected: 'pop: eg' }),
  json({ code: 'mixed-definitions', field: 'hr3 › measure › reference', found: 'hr1: mz', expected: 'pop: none' }),
  json({ code: 'unit-mismatch', field: 'hr3 › measure › reference', found: 'hr2: count', expected: 'share' }),
  json({ code: 'unit-mismatch', field: 'hr3 › measure › reference', found: 'hr1: %', expected: 'pop: ‰' }),
  json({ code: 'unit-mismatch', field: 'hr1 › targets › #1 › value', found: '250', expected: 'per cent: hr1' }),
  json({ code: 'period-error', field: 'hr1 › targets › #1 › period', found: 'Sommer', expected: 'period' }),
  json({ code: 'period-error', field: 'hr4 › measure › target › period', found: '2020', expected: '> 2024' }),
  json({ code: 'period-error', field: 'hr4 › measure › baseline', found: '2013', expected: '2024, 2025' }),
  json({ code: 'period-error', severity: 'warning', field: 'hr1 › period › pool', found: 'pool 3', expected: '≤ 2' }),
  json({ code: 'schema-error', field: 'indicators › hr1 › population', found: 'MZ', expected: POPULATIONS }),
  json({ code: 'schema-error', field: 'indicators › hr1 › code', found: 'hr1', expected: 'catalogue code' }),
  json({ code: 'definition-error', field: 'fb1 › measure › of › after', found: 'survey: time', expected: 'two times' }),
  json({
    code: 'share-error',
    severity: 'warning',
    field: 'sp1 › measure',
    found: '2024',
    expected: 'completed ⊆ started',
  }),
  json({ code: 'sentence-error', field: 'hr1 › finding › de', found: '{valeu}', expected: '{period}, {value}' }),
  json({ code: 'sentence-error', field: 'hr1 › finding › de', found: '{value', expected: 'syntax' }),
  json({ code: 'definition-error', field: 'hr1', found: 'survey: hours', expected: 'scale' }),
  json({ code: 'definition-error', field: 'hr1', found: 'survey: hours', expected: 'answers' }),
  json({ code: 'definition-error', field: 'hr1', found: 'survey: name', expected: 'numeric field' }),
  json({ code: 'definition-error', field: 'hr1', found: 'survey: name', expected: 'period' }),
  json({ code: 'definition-error', field: 'hr1', found: 'survey: name', expected: 'not personal' }),
  json({ code: 'share-error', field: 'fb1', found: '2024, department a', severity: 'warning' }),
  { code: 'policy-error', severity: 'error', file: 'policy.json', field: 'threshold', found: '1', expected: '≥ 3' },
  {
    code: 'policy-error',
    severity: 'error',
    file: 'policy.json',
    field: 'complement',
    found: 'false',
    expected: 'true',
  },
  {
    code: 'policy-error',
    severity: 'error',
    file: 'policy.json',
    field: 'dominance',
    found: 'null',
    expected: 'n ≥ 2, k ≤ 0.8',
  },
  {
    code: 'policy-error',
    severity: 'error',
    file: 'policy.json',
    field: 'pPercent',
    found: '0',
    expected: 'possible > 0, < 1',
  },
  json({ code: 'protection-error', field: 'hr1', found: '2024' }),
  ledger({ code: 'ledger-error', expected: 'json', line: 4, found: '{"id":"hr1","indi' }),
  ledger({ code: 'ledger-error', expected: 'json', line: 9, found: '' }),
  ledger({ code: 'ledger-error', expected: 'utf-8' }),
  ledger({ code: 'ledger-error', expected: 'readable', found: 'unreadable' }),
  ledger({ code: 'ledger-error', expected: 'readable', found: 'too large' }),
  ledger({ code: 'ledger-error', field: 'version', found: '2', expected: 'entry: 1' }),
  ledger({ code: 'ledger-error', field: 'releases › #1', expected: 'entry: tables' }),
  ...['pool', 'round5', 'coarser', ''].map((found) =>
    json({ code: 'small-change', field: 'hr1 › department', found, expected: '12', severity: 'warning' }),
  ),
  json({ code: 'small-change', field: 'hr1', found: 'correction', expected: '2024', severity: 'warning' }),
  csv({ code: 'limit-error', found: 'bytes', expected: '≤ 536870912' }),
  csv({ code: 'limit-error', found: 'bytes', expected: '≤ 2048' }),
  json({ code: 'limit-error', found: 'bytes', expected: '≤ 536870912' }),
  csv({ code: 'limit-error', found: 'columns', expected: '≤ 1000', row: 1, line: 1, byteOffset: 0 }),
  csv({ code: 'limit-error', found: 'columns', expected: '≤ 1000' }),
  csv({ code: 'limit-error', found: 'headingLength', expected: '≤ 1000', row: 1, line: 1, byteOffset: 0 }),
  csv({ code: 'limit-error', found: 'cellLength', expected: '≤ 100000', row: 7, line: 9, byteOffset: 12_345 }),
  csv({ code: 'limit-error', found: 'rowLength', expected: '≤ 1000000', row: 7, line: 9, byteOffset: 12_345 }),
  csv({ code: 'limit-error', found: 'rows', expected: '≤ 5000000', row: 5_000_001, line: 5_000_001 }),
  csv({ code: 'limit-error', found: 'seconds', expected: '≤ 300' }),
  csv({ code: 'blank-row', row: 7, line: 7, found: '1', severity: 'warning' }),
  csv({ code: 'blank-row', row: 7, line: 7, found: '12', severity: 'warning' }),
  csv({ code: 'limit-error', found: 'distinctCells', expected: '≤ 10000000', row: 2_000_000, line: 2_000_000 }),
  csv({ code: 'incorrect-label', row: 1, field: 'Amt', expected: 'year | Jahr' }),
  ...['xls', 'ods', 'office', 'pdf', 'html', 'xml', 'rtf', 'image', 'archive', 'encrypted', 'damaged', 'json'].map(
    (found) => csv({ code: 'format-error', found }),
  ),
  csv({ code: 'format-error', found: 'workbook' }),
  csv({ code: 'format-error', found: 'parquet' }),
  csv({ code: 'format-error', found: 'no parquet' }),
  csv({ code: 'format-error', found: 'nested', field: 'Anschrift', expected: 'STRUCT(ort VARCHAR)' }),
  json({ code: 'format-error', found: 'table', field: 'resources › headcount' }),
  json({ code: 'schema-error', field: 'resources › headcount › format', found: 'sql', expected: 'table in a file' }),
  csv({ code: 'format-error', found: 'zip', expected: 'a.csv, b.csv' }),
  csv({ code: 'format-error', found: 'zip', expected: '' }),
  csv({ code: 'format-error', found: 'links', expected: 'Einwohner, Beschäftigte' }),
  csv({ code: 'format-error', found: 'links', expected: '' }),
  csv({ code: 'format-error', found: 'sheet: Tabelle: 9', expected: 'Daten, Mehr' }),
  csv({ code: 'hash-count', found: 'md5:0a1b', expected: 'md5:ffff' }),
  csv({ code: 'byte-count', found: '1234567', expected: '1234568' }),
  csv({ code: 'row-count', found: '12', expected: '1400' }),
  csv({ code: 'field-count', found: '5', expected: '6' }),
  csv({ code: 'layout-error', found: 'no-numbers' }),
  csv({ code: 'layout-error', found: 'not: genesis-flat' }),
  csv({ code: 'layout-error', severity: 'warning', row: 1, line: 1, found: 'above: 1–4, 6' }),
  csv({ code: 'layout-error', severity: 'warning', row: 483, line: 490, found: 'below: 483' }),
  csv({ code: 'layout-error', severity: 'warning', ...cell, field: 'Bezirk', found: 'empty-keys: 3' }),
  csv({ code: 'layout-error', found: 'column: Zahl', expected: 'Jahr, Anzahl' }),
  csv({ code: 'number-format', row: 1, field: 'Anzahl', found: '568.242', expected: '568242 | 568.242' }),
  csv({ code: 'number-format', row: 1, field: 'Anzahl', found: '1,234', expected: '1234 | 1.234' }),
  csv({ code: 'number-format', row: 1, field: 'Anzahl', found: '. ,', expected: 'contradiction' }),
  csv({ code: 'number-format', row: 1, field: 'Anzahl', found: '•••', expected: '••• | •••' }),
  csv({ code: 'total-error', ...cell, found: '82719541', expected: 'rounding 82719540', severity: 'warning' }),
  csv({ code: 'total-error', ...cell, found: '0.3', expected: 'difference 1234.5', severity: 'warning' }),
  csv({ code: 'total-error', ...cell, found: '190', expected: 'overlap 100', severity: 'warning' }),
  csv({ code: 'total-error', ...cell, found: '•••', expected: 'rounding •••', severity: 'warning' }),
  csv({ code: 'type-error', ...cell, found: '6532', expected: 'geoid' }),
  csv({ code: 'type-error', ...cell, found: '2024-13', expected: 'yearmonth' }),
  csv({ code: 'type-error', ...cell, found: 'lange', expected: 'duration' }),
  csv({ code: 'type-error', ...cell, found: '1,x', expected: 'list of integer by ,' }),
  csv({ code: 'schema-error', field: 'schema › foreignKeys › #1', found: 'a', expected: 'as many as a, b' }),
  csv({ code: 'schema-error', field: 'schema › x › categories', found: 'a', expected: 'unique category' }),
  json({ code: 'schema-error', field: 'resources › a › hash', found: 'crc32:5', expected: 'checksum' }),
  json({ code: 'schema-error', field: 'value', found: '11', expected: '= 12' }),
  csv({ code: 'history-error', row: 4, field: 'status', found: 'done', expected: 'one status' }),
  csv({ code: 'history-error', row: 4, field: 'status', found: 'planned', expected: 'begun', severity: 'warning' }),
  ...['from 2013-07-01', 'until 2026-03-01', 'after 2024-06-30'].map((expected) =>
    csv({ code: 'history-error', row: 4, field: 'datum', found: '2013-06-30', expected }),
  ),
  csv({ code: 'consent-error', row: 2, field: 'einwilligung_am' }),
  json({ code: 'personal-field', field: 'resources › memberships › schema › fields', found: 'vorname' }),
  csv({ code: 'personal-field', row: 2, field: 'zuständig', found: '•••', expected: 'office', severity: 'warning' }),
  ...[
    'name',
    'birthDate',
    'email',
    'phone',
    'address',
    'staffNumber',
    'uniqueNumber',
    'iban',
    'socialSecurity',
    'taxId',
  ].map((kind) => csv({ code: 'personal-field', field: 'Spalte', expected: `no ${kind}` })),
  map({ found: '', expected: 'geojson' }),
  map({ found: 'EPSG:25832', expected: 'degrees' }),
  map({ found: 'unknown', expected: 'degrees' }),
  map({ field: 'features › #3', found: '', expected: 'code STB_NR' }),
  map({ found: 'dalheim', expected: 'once' }),
  map({ field: 'features › #3', found: 'dalheim', expected: 'area' }),
  map({ row: 3, found: 'dalheim', expected: 'tile' }),
  map({ found: 'dalheim, naunheim', expected: 'place' }),
  map({ found: 'dalheim', expected: 'all' }),
  map({ found: 'park', expected: 'known', severity: 'warning' }),
  map({ found: 'district', expected: 'dimension' }),
  map({ found: 'district', expected: 'single' }),
  map({ found: '1200', expected: 'small', severity: 'warning' }),
  ...[
    'not installed',
    'not configured',
    'connection',
    'credentials',
    'access',
    'missing table',
    'missing column',
    'column type',
    'spellings',
    'memory',
    'time',
    'failed',
  ].map((found): Problem => ({ code: 'engine-error', severity: 'error', file: 'clickhouse', found })),
  {
    ...{ code: 'engine-error', severity: 'error', file: 'clickhouse', found: 'column type' },
    ...{ field: 'warehouse.headcount', expected: 'hours: String → number' },
  },
  { code: 'engine-error', severity: 'error', file: 'duckdb', found: 'failed', expected: 'Parser Error' },
];

/** Words of the machine that no clerk should have to read. */
const JARGON = /undefined|null|NaN|\[object|must (?:be|have|match|NOT)|EXPECT_|instancePath|SyntaxError|\bstring\b/;

describe('describeProblem', () => {
  it.each(['de', 'en'] as const)(
    'describeProblem(problem, %s) in words: read every changed line as a clerk would',
    async (language) => {
      const lines = EXAMPLES.map((problem) => {
        const { message, remedy } = describeProblem(problem, language);
        return `${problemTitle(problem.code, language)} (${problem.code})\n  ${message}\n  → ${remedy}\n`;
      });
      await expect(lines.join('\n')).toMatchFileSnapshot(`problem-text.${language}.txt`);
    },
  );

  it('describeProblem has words and an example for every code, in both languages', () => {
    const codes = new Set(EXAMPLES.map(({ code }) => code));
    expect(new Set(Object.keys(GERMAN.sentences))).toEqual(codes);
    expect(new Set(Object.keys(ENGLISH.sentences))).toEqual(codes);
  });

  it.each(EXAMPLES.map((problem) => [problem.code, problem] as const))(
    'describeProblem(%s) is plain, with place and remedy',
    (_, problem) => {
      for (const language of ['de', 'en'] as const) {
        const { message, remedy } = describeProblem(problem, language);
        expect(message.startsWith(problem.file)).toBe(true);
        expect(message + remedy).not.toMatch(JARGON);
        expect(remedy).toMatch(/\.$/);
      }
    },
  );

  it('describeProblem shows what was found and what was expected', () => {
    const { message, remedy } = describeProblem(
      csv({ code: 'type-error', ...cell, found: 'viel', expected: 'integer' }),
      'de',
    );
    expect(message).toBe('staff.csv, Zeile 12, Spalte „Stunden“: „viel“ passt nicht.');
    expect(remedy).toBe('Erwartet: eine ganze Zahl wie 1234.');
  });

  it('describeProblem tells the physical line where it is another than the row', () => {
    const problem = csv({ code: 'type-error', row: 12, line: 15, field: 'Jahr', found: 'x', expected: 'year' });
    expect(describeProblem(problem, 'de').message).toMatch(/^staff\.csv, Zeile 12 \(Textzeile 15\), Spalte „Jahr“: /);
    expect(describeProblem(problem, 'en').message).toMatch(/^staff\.csv, row 12 \(line of text 15\), column "Jahr": /);
  });

  it('describeProblem quotes in English as English does', () => {
    for (const problem of EXAMPLES) {
      const { message, remedy } = describeProblem(problem, 'en');
      expect(message + remedy).not.toMatch(/[„“”]/);
    }
  });

  it.each([
    ['an escape sequence', '\x1B[2Jviel', '·[2Jviel'],
    ['a line break', 'a\r\nb\nc', 'a↵b↵c'],
    ['a turned direction', 'a\u202Eb', 'a·b'],
    ['a very long text', 'x'.repeat(500), `${'x'.repeat(120)}…`],
  ])('describeProblem shows %s without its effect', (_, found, shown) => {
    const { message } = describeProblem(csv({ code: 'type-error', ...cell, found, expected: 'number' }), 'de');
    expect(message).toContain(`„${shown}“`);
  });

  it.each(['__proto__', 'constructor', 'toString'])('describeProblem shows %s like any other text', (text) => {
    const problem = csv({ code: 'type-error', row: 1, field: text, found: text, expected: text });
    expect(describeProblem(problem, 'de').remedy).toBe(`Erwartet: ${text}.`);
    expect(describeProblem(csv({ code: 'delimiter-error', found: text, expected: text }), 'en').message).toContain(
      text,
    );
  });
});

describe('publishable', () => {
  it('publishable(problems) is true without errors', () => {
    const warning = csv({ code: 'extra-label', severity: 'warning' });
    expect(publishable([])).toBe(true);
    expect(publishable([warning])).toBe(true);
    expect(publishable([warning, csv({ code: 'source-error' })])).toBe(false);
  });
});

describe('shortened', () => {
  it('shortened(text) has at most 100 characters and a sign that there are more', () => {
    expect(shortened('x'.repeat(100))).toBe('x'.repeat(100));
    expect(shortened('x'.repeat(101))).toBe(`${'x'.repeat(100)}…`);
  });
});
