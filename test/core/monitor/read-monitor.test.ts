import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMonitor } from '../../../packages/core/src/monitor/read-monitor.js';
import {
  dataPackage,
  fieldsWith,
  inShort,
  indicators,
  POLICY,
  problemsWith,
  SURVEY,
  withTinyMonitor,
  type Files,
} from './tiny-monitor.js';

const latin1 = Uint8Array.from(SURVEY.replace('Bauamt', 'B\xfcro'), (character) => character.charCodeAt(0));

/** What a clerk does to a folder, and the problems that follow, in short. */
const BROKEN: readonly (readonly [what: string, files: Files, problems: readonly string[]])[] = [
  ['nothing', {}, []],
  ['datapackage.json removed', { 'datapackage.json': null }, ['source-error | datapackage.json | missing']],
  ['indicators.json removed', { 'indicators.json': null }, ['source-error | indicators.json | missing']],
  ['policy.json removed', { 'policy.json': null }, ['source-error | policy.json | missing']],
  [
    'the CSV removed',
    { 'survey.csv': null },
    ['source-error | survey.csv | missing', 'unknown-resource | indicators.json | hr1 | survey'],
  ],
  [
    'a folder in place of policy.json',
    { 'policy.json': null, 'policy.json/x': '' },
    ['source-error | policy.json | unreadable'],
  ],
  [
    'a comma too many in policy.json',
    { 'policy.json': '{ "profile": "internal", }' },
    ['json-error | policy.json | }'],
  ],
  ['policy.json cut off', { 'policy.json': '{ "profile": "int' }, ['json-error | policy.json | "int']],
  ['policy.json empty', { 'policy.json': '' }, ['json-error | policy.json | ']],
  [
    'policy.json saved in Windows-1252',
    { 'policy.json': Uint8Array.from('{ "profile": "\xf6" }', (c) => c.charCodeAt(0)) },
    ['encoding-error | policy.json | windows-1252 | utf-8'],
  ],
  ['another thing in policy.json', { 'policy.json': [] }, ['schema-error | policy.json | [] | type object']],
  [
    'a column renamed',
    { 'survey.csv': SURVEY.replace('Note', 'Zensur') },
    [
      'missing-label | survey.csv | row 1 | Note | Jahr, Person, Amt, Herkunft, Zensur, Stunden | grade | Note',
      'extra-label | survey.csv | row 1 | Zensur | Note',
      'unknown-resource | indicators.json | hr1 | survey',
    ],
  ],
  [
    'a column added',
    {
      'survey.csv': SURVEY.replace('Note', 'Note;Ort')
        .replace('1;1,5', '1;X;1,5')
        .replace('2;2', '2;X;2')
        .replace(';;', ';;X;'),
    },
    ['extra-label | survey.csv | row 1 | Ort'],
  ],
  [
    'a heading twice',
    {
      'survey.csv': SURVEY.replace('Note', 'Note;note')
        .replace('1;1,5', '1;1;1,5')
        .replace('2;2', '2;2;2')
        .replace(';;', ';;;'),
    },
    ['duplicate-label | survey.csv | row 1 | note | 6'],
  ],
  [
    'a word where a number belongs',
    { 'survey.csv': SURVEY.replace('2;2\n', 'gut;2\n') },
    ['type-error | survey.csv | row 3 | Note | gut | integer'],
  ],
  [
    'a number outside its limits',
    { 'survey.csv': SURVEY.replace('2;2\n', '6;2\n') },
    ['constraint-error | survey.csv | row 3 | Note | 6 | ≤ 5'],
  ],
  [
    'a department that nobody knows',
    { 'survey.csv': SURVEY.replace('Schulamt', 'Schulampt') },
    ['constraint-error | survey.csv | row 3 | Amt | Schulampt | Bauamt, Schulamt'],
  ],
  [
    'a row twice',
    { 'survey.csv': SURVEY + '2024;P1;Bauamt;yes;1;1,5\n' },
    ['primary-key | survey.csv | row 5 | Jahr + Person | ••• | 2'],
  ],
  [
    'a cell too many',
    { 'survey.csv': SURVEY.replace('2;2\n', '2;2;3\n') },
    ['extra-cell | survey.csv | row 3 | 7 | 6'],
  ],
  [
    'a cell too few',
    { 'survey.csv': SURVEY.replace(';2;2\n', ';2\n') },
    ['missing-cell | survey.csv | row 3 | Stunden | 5 | 6'],
  ],
  [
    'an empty file',
    { 'survey.csv': '' },
    ['source-error | survey.csv | empty', 'unknown-resource | indicators.json | hr1 | survey'],
  ],
  ['headings only', { 'survey.csv': SURVEY.split('\n')[0]! }, ['source-error | survey.csv | no rows']],
  [
    'no headings',
    { 'survey.csv': SURVEY.split('\n').slice(1).join('\n') },
    [
      'missing-label | survey.csv | row 1 | ••• | Jahr, Person, Amt, Herkunft, Note, Stunden',
      'unknown-resource | indicators.json | hr1 | survey',
    ],
  ],
  [
    'commas where semicolons are declared',
    { 'survey.csv': SURVEY.replaceAll(',', '.').replaceAll(';', ',') },
    ['delimiter-error | survey.csv | row 1 | , | ;', 'unknown-resource | indicators.json | hr1 | survey'],
  ],
  [
    'the CSV in Latin-1, declared as UTF-8',
    { 'survey.csv': latin1 },
    ['encoding-error | survey.csv | windows-1252 | utf-8', 'unknown-resource | indicators.json | hr1 | survey'],
  ],
  [
    'the CSV in UTF-8, declared as Windows-1252',
    { 'datapackage.json': dataPackage({ encoding: 'windows-1252' }), 'survey.csv': SURVEY.replace('Bauamt', 'Büro') },
    ['encoding-error | survey.csv | utf-8 | windows-1252', 'unknown-resource | indicators.json | hr1 | survey'],
  ],
  [
    'an encoding that nobody knows',
    { 'datapackage.json': dataPackage({ encoding: 'latein' }) },
    ['encoding-error | survey.csv | utf-8 | latein', 'unknown-resource | indicators.json | hr1 | survey'],
  ],
  [
    'an invisible character',
    { 'survey.csv': SURVEY.replace('Bauamt', 'Bau\0amt') },
    ['control-character | survey.csv | row 2 | Amt | U+0000', 'unknown-resource | indicators.json | hr1 | survey'],
  ],
  [
    'a direction character, which only warns',
    { 'survey.csv': SURVEY.replace('P2', 'P\u202E2') },
    ['control-character | survey.csv | row 3 | Person | U+202E'],
  ],
  [
    'a workbook that is called CSV',
    { 'survey.csv': 'PK\u0003\u0004workbook' },
    ['format-error | survey.csv | workbook', 'unknown-resource | indicators.json | hr1 | survey'],
  ],
  [
    'a title above the table and a source below it, which only warn',
    { 'survey.csv': `Befragung 2024\n\n${SURVEY}\nQuelle: Personalamt\n` },
    ['layout-error | survey.csv | row 1 | above: 1', 'layout-error | survey.csv | row 8 | below: 8'],
  ],
  [
    'a title and a source that are declared to be no rows',
    {
      'survey.csv': `Befragung 2024\n\n${SURVEY}\nQuelle: Personalamt\n`,
      'datapackage.json': dataPackage({ dialect: { delimiter: ';', headerRows: [3], commentRows: [1, 8] } }),
    },
    [],
  ],
  [
    'a pattern that is none',
    { 'datapackage.json': dataPackage({ fields: fieldsWith('person', { constraints: { pattern: 'P[' } }) }) },
    [
      'schema-error | datapackage.json | resources › survey › schema › person › constraints › pattern | P[ | pattern',
      'unknown-resource | indicators.json | hr1 | survey',
    ],
  ],
  [
    'a pattern that would hang',
    {
      'datapackage.json': dataPackage({ fields: fieldsWith('person', { constraints: { pattern: '(P+)+' } }) }),
      'survey.csv': SURVEY.replaceAll('P1', 'P'.repeat(5000)).replaceAll('P2', `${'P'.repeat(5000)}!`),
    },
    ['constraint-error | survey.csv | row 3 | Person | ••• | pattern (P+)+'],
  ],
  [
    'a delimiter of two characters that the file does not use',
    { 'datapackage.json': dataPackage({ dialect: { delimiter: ';;' } }) },
    ['delimiter-error | survey.csv | row 1 | ; | ;;', 'unknown-resource | indicators.json | hr1 | survey'],
  ],
  [
    'a file that uses a delimiter of two characters',
    {
      'datapackage.json': dataPackage({ dialect: { delimiter: '; ' } }),
      'survey.csv': SURVEY.replaceAll(';', '; '),
    },
    [],
  ],
  [
    'a dialect of the wrong types',
    { 'datapackage.json': dataPackage({ dialect: { headerRows: '1', commentChar: 5 } as never }) },
    [
      'schema-error | datapackage.json | resources › survey › dialect › headerRows | 1 | type array',
      'schema-error | datapackage.json | resources › survey › dialect › commentChar | 5 | type string',
    ],
  ],
  [
    'more than 10 MB in policy.json',
    { 'policy.json': `{}${' '.repeat(10 * 2 ** 20)}` },
    ['limit-error | policy.json | bytes | ≤ 10485760'],
  ],
  [
    'a CSV of more columns than are read',
    { 'survey.csv': `${'a;'.repeat(2000)}\n` },
    ['limit-error | survey.csv | row 1 | columns | ≤ 1000', 'unknown-resource | indicators.json | hr1 | survey'],
  ],
  [
    'lines above and below the table, declared',
    {
      'datapackage.json': dataPackage({ dialect: { headerRows: [3], commentRows: [4] } }),
      'survey.csv': `Befragung;\n\n${SURVEY.replace('\n', '\nfiktiv\n')}`,
    },
    [],
  ],
  [
    'two tables of the same name',
    { 'datapackage.json': { ...dataPackage(), resources: [...dataPackage().resources, dataPackage().resources[0]] } },
    ['duplicate-id | datapackage.json | resources › survey'],
  ],
  [
    'a day that does not exist',
    { 'datapackage.json': { ...dataPackage(), created: '2026-02-30' } },
    ['schema-error | datapackage.json | created | 2026-02-30 | day'],
  ],
  [
    'a property of the data package forgotten',
    { 'datapackage.json': { ...dataPackage(), title: undefined } },
    ['schema-error | datapackage.json | title'],
  ],
];

describe('readMonitor and validate', () => {
  it.each(BROKEN)('readMonitor(%s)', async (_, files, expected) => {
    expect((await problemsWith(files)).map(inShort)).toEqual(expected);
  });

  it.each([
    '../survey.csv',
    '/etc/passwd',
    'C:\\survey.csv',
    '\\\\server\\survey.csv',
    'file:survey.csv',
    'http://169.254.0.1/x',
    'a/../../x',
  ])('readMonitor refuses the path %s and reads nothing', async (path) => {
    const problems = await problemsWith({ 'datapackage.json': dataPackage({ path }) });
    expect(problems.map(inShort)).toEqual([
      `schema-error | datapackage.json | resources › survey › path | ${path} | file in folder`,
    ]);
  });

  it('readMonitor refuses a link that leads out of the folder', async () => {
    await withTinyMonitor({ 'survey.csv': null }, async (folder) => {
      symlinkSync('/etc/passwd', join(folder, 'survey.csv'));
      const { problems } = await readMonitor(folder);
      expect(problems.map(inShort)).toEqual(['source-error | survey.csv | outside']);
    });
  });

  it('readMonitor reads a file in a folder of the folder', async () => {
    const files = {
      'survey.csv': null,
      'csv/survey.csv': SURVEY,
      'datapackage.json': dataPackage({ path: 'csv/survey.csv' }),
    };
    expect(await problemsWith(files)).toEqual([]);
  });

  it('readMonitor places a wrong cell by row and physical line', async () => {
    const problems = await problemsWith({
      'survey.csv': SURVEY.replace('Bauamt;yes', '"Bauamt\n";yes').replace('2;2\n', 'gut;2\n'),
    });
    expect(problems).toEqual([
      {
        ...{ code: 'type-error', severity: 'error', file: 'survey.csv', row: 3, line: 4 },
        ...{ byteOffset: 66, field: 'Note', found: 'gut', expected: 'integer' },
      },
    ]);
  });

  it('readMonitor tells the line of broken JSON', async () => {
    const text = JSON.stringify(indicators(), null, 2).replace('"direction": 1,', '"direction": 1');
    const [problem] = await problemsWith({ 'indicators.json': text });
    expect(problem).toMatchObject({ code: 'json-error', found: '"unit": {' });
    expect(text.split('\n')[problem!.line! - 1]).toContain('"unit"');
  });

  it('readMonitor lists the problems of all three JSON files at once', async () => {
    const problems = await problemsWith({ 'datapackage.json': '{', 'indicators.json': null, 'policy.json': {} });
    expect(problems.map(inShort)).toEqual([
      'json-error | datapackage.json | ',
      'source-error | indicators.json | missing',
      'schema-error | policy.json | profile',
    ]);
  });

  it('readMonitor reads JSON with a byte order mark', async () => {
    expect(await problemsWith({ 'policy.json': `\uFEFF${JSON.stringify(POLICY)}` })).toEqual([]);
  });

  it('readMonitor of a folder that is not there has three missing files', async () => {
    const { monitor, problems } = await readMonitor('no-such-folder');
    expect(monitor).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['source-error', 'source-error', 'source-error']);
  });
});
