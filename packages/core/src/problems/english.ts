import { MASK } from '../problem.js';
import { cellWords } from './cell-words.js';
import { countSentences } from './count-words.js';
import { DEFINITION_ENGLISH } from './definition-english.js';
import { ledgerSentences, smallChangeSentences } from './edition-words.js';
import { formatSentences } from './format-words.js';
import { engineSentences } from './engine-words.js';
import { geoSentences } from './geo-words.js';
import { layoutSentences, numberFormatSentences } from './layout-words.js';
import { limitSentences } from './limit-words.js';
import { partWords } from './part-words.js';
import { policySentences } from './policy-words.js';
import { allPopulations } from './population-words.js';
import { consentSentences, historySentences, personSentences } from './record-words.js';
import { totalSentences } from './total-words.js';
import { unknownSentences } from './unknown-words.js';
import {
  expectedWords,
  isJson,
  type ExpectedWords,
  type ProblemWords,
  type Sentences,
  type ShownProblem,
} from './words.js';

const quote = (text: string) => `"${text}"`;

const cell = (found: string) => cellWords(found, 'en');

const expectedEnglish = (expected: string) => expectedWords(expected, EXPECTED);

/** Problems in English, for the person who can mend them. */
export const ENGLISH: ProblemWords = {
  quote,
  row: 'row',
  column: 'column',
  line: 'line of text',
  byte: 'byte',
  sentences: {
    'source-error': sourceSentences,
    'encoding-error': (problem) => {
      const { found, expected } = problem;
      if (found === '\uFFFD')
        return [
          'The text holds destroyed characters (�), mostly in place of letters such as ä or é.',
          'Save the file again from the original program; in this file the characters are lost.',
        ];
      const message = `The file is not written in ${quote(expected)}; it looks like ${quote(found)}.`;
      return isJson(problem)
        ? [message, 'Save the file as UTF-8 in the editor.']
        : [message, `Write for this file in datapackage.json: "encoding": "${found}".`];
    },
    'control-character': ({ found }) => [
      `The text holds an invisible character (${found}).`,
      'Delete it in this line, or save the file again from the original program.',
    ],
    'quote-error': ({ found }) => [
      found === 'MissingQuotes'
        ? 'A quotation mark (") is opened and not closed.'
        : found === 'SpacesBehindQuotes'
          ? 'There are spaces behind a closing quotation mark (").'
          : 'There is more text behind a closing quotation mark (").',
      'Check the quotation marks of this row; one that belongs to the text is written twice ("").',
    ],
    'delimiter-error': ({ found, expected }) => [
      `The columns are separated by ${delimiter(found)}, not by ${delimiter(expected)}.`,
      `Write for this file in datapackage.json: "delimiter": "${found === '\t' ? '\\t' : found}".`,
    ],
    'blank-label': ({ found }) => [
      `Column ${found} has no heading; it is not read.`,
      'Give the column a heading or delete it.',
    ],
    'duplicate-label': () => ['The heading occurs twice.', 'Rename one of the two columns.'],
    'missing-label': ({ field, found, expected }) =>
      field === undefined
        ? [
            `No heading is known. ${found === MASK ? 'What stands there is not shown, because it may be personal.' : `Found: ${found}.`}`,
            `The table needs a row of headings: ${expected}.`,
          ]
        : [`The column is missing. Found: ${found}.`, `Add a column with one of these headings: ${expected}.`],
    'extra-label': ({ expected, hasExpected }) => [
      'The column is not described and not read.',
      hasExpected
        ? `Is this a column that is missing (${expected}) under a new name? Then give it that heading. If it is new, delete it or describe it in datapackage.json.`
        : 'Delete it if it is not needed; otherwise describe it in datapackage.json, or allow further columns there with "fieldsMatch": "subset".',
    ],
    'missing-cell': ({ found, expected }) => [
      `The row has ${found} cells instead of ${expected}.`,
      'Add the missing cells; empty cells need their delimiter too.',
    ],
    'extra-cell': ({ found, expected }) => [
      `The row has ${found} cells instead of ${expected}.`,
      'Does a text hold the delimiter? Then put the text between quotation marks.',
    ],
    'type-error': ({ found, expected }) => [
      found === '' ? 'The cell is empty.' : `${cell(found)} does not fit.`,
      `Expected: ${expectedEnglish(expected)}.`,
    ],
    'constraint-error': ({ found, expected }) =>
      expected === 'required'
        ? ['The cell is empty.', 'Enter a value.']
        : [`${cell(found)} is not allowed.`, `Allowed: ${expectedEnglish(expected)}.`],
    'unique-error': ({ found }) => [
      `${cell(found)} occurs more than once.`,
      'Every value may stand in this column only once. Delete or correct one of the rows.',
    ],
    'primary-key': ({ found, expected, hasExpected }) =>
      expected === 'once'
        ? [`${cell(found)} occurs more than once.`, 'Delete or correct one of the rows.']
        : hasExpected
          ? [`${cell(found)} stands in row ${expected} already.`, 'Delete or correct one of the two rows.']
          : ['A part of the key is empty.', 'Fill the key columns of this row.'],
    'foreign-key': ({ found }) => [
      `${cell(found)} is not in the linked table.`,
      'Correct the value or complete the linked table.',
    ],
    'json-error': ({ found, line = 1 }) => [
      `The file is not valid JSON (line ${line}${found === '' ? '' : `, at ${quote(found)}`}).`,
      found === ''
        ? 'The file ends too early: a bracket or a quotation mark is not closed.'
        : 'Check commas, brackets and quotation marks at this place and just before it.',
    ],
    'schema-error': (problem) => {
      const { found, expected, hasFound } = problem;
      if (!hasFound) return [`${quote(expected)} is missing.`, `Add ${quote(expected)}${partWords(problem, 'en')}.`];
      if (expected === 'no such property')
        return [`There is no property ${quote(found)} here.`, 'Check its spelling or delete it.'];
      if (expected.startsWith('property '))
        return [
          `There is no property ${quote(found)} here.`,
          `It is probably meant to be ${quote(expected.slice('property '.length))}; write it so. A property of your own needs another name.`,
        ];
      return [`${quote(found)} does not fit.`, `Expected: ${expectedEnglish(expected)}.`];
    },
    'duplicate-id': () => ['The id occurs twice.', 'Give every entry an id of its own.'],
    ...unknownSentences('en'),
    ...DEFINITION_ENGLISH,
    'sentence-error': ({ found, expected }) =>
      expected === 'syntax'
        ? [
            `The sentence cannot be read: ${quote(found)}.`,
            'Check the curly brackets: each is opened and closed and holds a placeholder such as {value}.',
          ]
        : [`There is no placeholder ${quote(found)}.`, `Allowed are: ${expected}.`],
    'definition-error': ({ found, expected }) => [
      `The field ${quote(found)} does not suit this indicator.`,
      `Needed is ${expectedEnglish(expected)}.`,
    ],
    'policy-error': (problem) => policySentences(problem, 'en'),
    'protection-error': ({ found }) => [
      `The indicator cannot be protected for ${found} such that nobody can compute hidden values.`,
      'Publish it without this breakdown or with coarser groups.',
    ],
    'ledger-error': (problem) => ledgerSentences(problem, 'en'),
    'small-change': (problem) => smallChangeSentences(problem, 'en'),
    'limit-error': (problem) => limitSentences(problem, 'en'),
    'blank-row': ({ found }) => [
      found === '1' || found === ''
        ? 'One row between the others is blank.'
        : `${found} rows between the others are blank.`,
      'Is something missing there? Then add it; else delete what is blank.',
    ],
    'incorrect-label': ({ expected }) => [
      'Another column stands here than the one that is described.',
      `Expected is a column with one of these headings: ${expected}. Move the columns, or write "fieldsMatch": ["equal"] in datapackage.json; their order then does not matter.`,
    ],
    'format-error': (problem) => formatSentences(problem, 'en'),
    'hash-count': (problem) => countSentences('hash-count', problem, 'en'),
    'byte-count': (problem) => countSentences('byte-count', problem, 'en'),
    'row-count': (problem) => countSentences('row-count', problem, 'en'),
    'field-count': (problem) => countSentences('field-count', problem, 'en'),
    'layout-error': (problem) => layoutSentences(problem, 'en'),
    'number-format': (problem) => numberFormatSentences(problem, 'en'),
    'total-error': (problem) => totalSentences(problem, 'en'),
    'history-error': (problem) => historySentences(problem, 'en'),
    'consent-error': () => consentSentences('en'),
    'personal-field': (problem) => personSentences(problem, 'en'),
    'geo-error': (problem) => geoSentences(problem, 'en'),
    'engine-error': (problem) => engineSentences(problem, 'en'),
  },
};

function sourceSentences({ found }: ShownProblem): Sentences {
  if (found === 'missing')
    return ['The file is missing.', 'Put the file into the folder or correct its name in datapackage.json.'];
  if (found === 'empty') return ['The file is empty.', 'Save the table with its headings as CSV into this file.'];
  if (found === 'no rows')
    return [
      'There is no row below the headings.',
      'Check that the right table was saved; without rows there are no numbers.',
    ];
  if (found === 'outside')
    return ['The file does not lie in the folder.', 'Put the file itself into the folder, not a link to it.'];
  return ['The file cannot be read.', 'Close it in other programs and check that you may open it.'];
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ';': 'semicolons (;)',
  ',': 'commas (,)',
  '\t': 'tabs',
  '|': 'vertical bars (|)',
};

function delimiter(text: string): string {
  return Object.hasOwn(DELIMITER_NAMES, text) ? DELIMITER_NAMES[text]! : quote(text);
}

const ITEMS: Readonly<Record<string, string>> = {
  string: 'texts',
  integer: 'whole numbers',
  number: 'numbers with a decimal point',
  boolean: 'true or false',
  date: 'days such as 2024-12-31',
};

/** `integer by ;` in words. */
function listEnglish(items: string): string {
  const [type = '', delimiter = ''] = items.split(' by ');
  return `a list of ${ITEMS[type] ?? type} with ${quote(delimiter)} between them and no empty entry`;
}

const EXPECTED: ExpectedWords = {
  exact: {
    'mz, mighev, eg, register, nat, zugeschrieben': allPopulations('en'),
    condition:
      'a field and exactly one of these: "in" (values in square brackets), "present": true (any value) or "among" (values of another table)',
    'two times': 'one with two times: "before" and "after" must not be the same',
    integer: 'a whole number like 1234',
    number: 'a number written like 1234.5',
    string: 'a text',
    year: 'a year of four digits such as 2024',
    edtf: 'a date such as 2010-02-05, 2010, 2010/2013, 2010/.. (open end) or 2013-41 (second half of 2013)',
    period: 'one of years or periods such as 2024, 2024-06 or 2013-41 (second half of 2013)',
    scale: 'one of numbers (type "integer" or "number") whose least and greatest are known ("minimum", "maximum")',
    answers: 'one with at least two answers ("categories"), from negative to positive',
    'not personal': 'one without personal cells ("teilhabe:personal"), because its groups are published',
    'numeric field': 'one of numbers (type "integer" or "number")',
    pattern: 'a regular expression without look-around ("(?=") and back references ("\\1")',
    'date format': 'a format of day, month and year such as "%d.%m.%Y"',
    'other than decimalChar': 'another character than the decimal sign ("decimalChar")',
    'one character': 'a single character, but no quotation mark and no line break',
    'unique name': 'a name that occurs only once',
    'unique heading': 'a heading that belongs to no other field',
    'table in a file': 'a table in a file: an indicator, another table or what it holds needs its rows one by one',
    'file in folder': 'the name of a file in this folder, such as staff.csv',
    'picture address':
      'a path beside the publication such as pictures/project.jpg (avif, gif, jpg, png, webp), or an address with https:// on the same server',
    'alternative text': 'a text that says what the photo shows; without it the photo is not published',
    identifier: 'only small letters (a–z), digits and hyphens',
    'catalogue code': 'a code of the catalogue such as HR1 or BB12a',
    'web address': 'a web address such as https://www.example.org/monitor/',
    'e-mail address': 'an e-mail address',
    'official key': 'an official key (AGS or ARS) of 2, 5, 8 or 12 digits',
    'name of the list': 'a name as the list http://dcat-ap.de/def/contributors/ writes it',
    'language tag': 'a language tag such as de or en',
    day: 'a day that exists, such as 2026-03-01',
    'year, month or day': 'a year, a month or a day such as 2023, 2023-05 or 2023-05-12',
    'type string': 'a text between quotation marks',
    'type integer': 'a whole number without quotation marks',
    'type number': 'a number without quotation marks',
    'type boolean': 'true or false without quotation marks',
    'type array': 'a list in square brackets [ ]',
    'type object': 'an entry in curly brackets { }',
    'type string, array': 'a text or a list of texts',
    any: 'any value',
    boolean: 'a truth value (true or false)',
    yearmonth: 'a month such as 2024-06',
    duration: 'a duration such as P1Y6M (a year and six months), P3D (three days) or PT1H30M (one and a half hours)',
    geoid: "a region's key with all its digits, also a leading zero: 06, 065, 06532, 06532023 or 065320023023",
    checksum: 'a checksum (MD5), or another with its name before it, such as "sha256:073a…"',
    'unique category': 'a value that occurs only once in the list',
  },
  prefixes: {
    'number ': (sample) => `a number written like ${sample}`,
    'date ': (sample) => `a date that exists, written like ${sample}`,
    'pattern ': (pattern) => `a text of the pattern ${pattern}`,
    'format ': (format) => `a text of the form ${quote(format)}`,
    'length ≥ ': (length) => `at least ${length} characters`,
    'length ≤ ': (length) => `at most ${length} characters`,
    'entries ≥ ': (count) => `at least ${count} ${count === '1' ? 'entry' : 'entries'}`,
    'entries ≤ ': (count) => `at most ${count} ${count === '1' ? 'entry' : 'entries'}`,
    'only one of ': (names) => `only one of the two: ${names}`,
    'list of ': (items) => listEnglish(items),
    'as many as ': (names) => `as many fields as: ${names}`,
    '≥ ': (limit) => `at least ${limit}`,
    '≤ ': (limit) => `at most ${limit}`,
    '> ': (limit) => `more than ${limit}`,
    '< ': (limit) => `less than ${limit}`,
    '= ': (number) => `exactly ${number}`,
  },
};
