import { categoriesOf, type Field } from '../dataset/schema.js';
import type { Indicator } from '../indicator/definition.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import { recordField, wordOf } from './example-row.js';
import { GUIDE_WORDS, type GuideLanguage, type GuideWords } from './guide-words.js';

/** What a table's guide tells besides its columns. */
export interface GuideContext {
  /** The example's cells; null where the template has no example. */
  readonly example: readonly string[] | null;
  /** The chosen indicators that read the table. */
  readonly indicators: readonly Indicator[];
  readonly language: GuideLanguage;
}

/**
 * The guide that lies beside a CSV template, as Markdown: what a row is, and of every column what it means, what may stand in
 * it, and an example. What a table is about stands in its description, which is German.
 */
export function columnGuide(table: ResourceDescriptor, { example, indicators, language }: GuideContext): string {
  const words = GUIDE_WORDS[language];
  const uses = indicators.map(({ code = '', title }) => `${code} ${title[language] ?? title.de ?? ''}`.trim());
  const personal = table['teilhabe:personal'] === true ? [words.personal, ''] : [];
  const rows = table.schema.fields.map((field, i) =>
    columnLine(field, { table, example: example?.[i] ?? '', language }),
  );
  return [
    `# ${table.path}: ${table.title ?? table.name}`,
    '',
    ...(table.description === undefined ? [] : [table.description, '']),
    ...personal,
    ...(uses.length > 0 ? [words.uses(uses.join(', ')), ''] : []),
    ...(example === null ? [words.noExample, ''] : []),
    line(words.heads),
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

interface ColumnContext {
  readonly table: ResourceDescriptor;
  readonly example: string;
  readonly language: GuideLanguage;
}

function columnLine(field: Field, { table, example, language }: ColumnContext): string {
  const words = GUIDE_WORDS[language];
  return line([
    field.title ?? field.name,
    field['teilhabe:titles']?.[language] ?? field.title ?? field.name,
    field.constraints?.required === true ? words.yes : words.no,
    contentWords(field, table, language),
    example,
  ]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function contentWords(field: Field, table: ResourceDescriptor, language: GuideLanguage): string {
  const words = GUIDE_WORDS[language];
  const record = recordField(table, field);
  const categories = categoriesOf(field).map(({ value, label, 'teilhabe:labels': labels }) =>
    codeWords(wordOf(field, value), labels?.[language] ?? label, words),
  );
  const codes = (record?.codes ?? []).map(({ labels }) => codeWords(labels.de, labels[language], words));
  const listed = categories.length > 0 ? categories : codes;
  const kind =
    listed.length > 0
      ? `${field.type === 'list' ? words.someOf : words.oneOf}: ${listed.join(', ')}`
      : kindWords(field, words);
  const refersTo = record?.refersTo === undefined ? [] : [words.idOf(record.refersTo)];
  return [kind, ...refersTo, ...limitWords(field, words), ...missingWords(field, words)].join('; ');
}

/** A word of the table, and what it means where that is another. */
function codeWords(word: string, label: string | undefined, { quoted }: GuideWords): string {
  return label === undefined || label === word ? quoted(word) : `${quoted(word)} (${label})`;
}

function kindWords(field: Field, words: GuideWords): string {
  if (field['teilhabe:type'] === 'edtf') return words.period;
  if (field.type === 'date') {
    const [day, month, year] = words.dayLetters;
    return words.day((field.format ?? '%Y-%m-%d').replace('%d', day).replace('%m', month).replace('%Y', year));
  }
  if (field.type === 'boolean')
    return [field.trueValues?.[0] ?? 'true', field.falseValues?.[0] ?? 'false'].map(words.quoted).join(` ${words.or} `);
  return words.kinds[field.type ?? 'string'] ?? words.kinds['string']!;
}

function limitWords(
  { constraints: { minimum, maximum, pattern, unique } = {} }: Field,
  words: GuideWords,
): readonly string[] {
  return [
    ...(minimum === undefined ? [] : [words.atLeast(String(minimum))]),
    ...(maximum === undefined ? [] : [words.atMost(String(maximum))]),
    ...(pattern === undefined ? [] : [words.inForm(pattern)]),
    ...(unique === true ? [words.unique] : []),
  ];
}

/** What may stand in place of a value: `„k. A.“ = keine Angabe`. */
function missingWords({ missingValues = [] }: Field, { quoted, empty, reasons }: GuideWords): readonly string[] {
  return missingValues.flatMap((missing) => {
    const { value, label = 'missing' } = typeof missing === 'string' ? { value: missing } : missing;
    if (value === '' && label === 'missing') return [];
    return [`${value === '' ? empty : quoted(value)} = ${reasons[label] ?? label}`];
  });
}
