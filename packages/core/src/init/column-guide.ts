import { categoriesOf, type Field } from '../dataset/schema.js';
import type { Indicator } from '../indicator/definition.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import { recordField, wordOf } from './example-row.js';

/** What a table's guide tells besides its columns. */
export interface GuideContext {
  /** The example's cells; null where the template has no example. */
  readonly example: readonly string[] | null;
  /** The chosen indicators that read the table. */
  readonly indicators: readonly Indicator[];
}

/**
 * The guide that lies beside a CSV template, in German and as Markdown: what a row is, and of every column what it means, what
 * may stand in it, and an example.
 */
export function columnGuide(table: ResourceDescriptor, { example, indicators }: GuideContext): string {
  const uses = indicators.map(({ code = '', title }) => `${code} ${title.de ?? ''}`.trim());
  const personal = table['teilhabe:personal'] === true ? [PERSONAL, ''] : [];
  const rows = table.schema.fields.map((field, i) => columnLine(field, table, example?.[i] ?? ''));
  return [
    `# ${table.path}: ${table.title ?? table.name}`,
    '',
    ...(table.description === undefined ? [] : [table.description, '']),
    ...personal,
    ...(uses.length > 0 ? [`Gebraucht für: ${uses.join(', ')}.`, ''] : []),
    ...(example === null ? [NO_EXAMPLE, ''] : []),
    '| Spalte | Bedeutung | Pflicht | Was in der Zelle steht | Beispiel |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const PERSONAL =
  'Jede Zeile ist eine Person oder ein Bogen: Keine Namen, Anschriften oder Personalnummern. Die Zeilen bleiben auf Ihrem Rechner.';
const NO_EXAMPLE =
  'Ohne Beispielzeile: Jede Zeile nennt etwas aus einer anderen Tabelle oder eine Kennzahl, die noch fehlt.';

function columnLine(field: Field, table: ResourceDescriptor, example: string): string {
  const cells = [
    field.title ?? field.name,
    field['teilhabe:titles']?.['de'] ?? field.title ?? field.name,
    field.constraints?.required === true ? 'ja' : 'nein',
    contentWords(field, table),
    example,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function contentWords(field: Field, table: ResourceDescriptor): string {
  const record = recordField(table, field);
  const codes = categoriesOf(field).map(({ value, label }) => codeWords(wordOf(field, value), label));
  const listed = codes.length > 0 ? codes : (record?.codes ?? []).map(({ labels }) => `„${labels.de}“`);
  const kind =
    listed.length > 0
      ? `${field.type === 'list' ? 'davon mehrere' : 'eines davon'}: ${listed.join(', ')}`
      : kindWords(field);
  const refersTo = record?.refersTo === undefined ? [] : [`Kennung aus ${record.refersTo}`];
  return [kind, ...refersTo, ...limitWords(field), ...missingWords(field)].join('; ');
}

function codeWords(word: string, label: string | undefined): string {
  return label === undefined || label === word ? `„${word}“` : `„${word}“ (${label})`;
}

function kindWords(field: Field): string {
  if (field['teilhabe:type'] === 'edtf') return 'Zeitraum: 2025, 1. Halbjahr 2025, 03/2025, Schuljahr 2024/25';
  if (field.type === 'date')
    return `Tag: ${(field.format ?? '%Y-%m-%d').replace('%d', 'TT').replace('%m', 'MM').replace('%Y', 'JJJJ')}`;
  if (field.type === 'boolean')
    return `„${field.trueValues?.[0] ?? 'true'}“ oder „${field.falseValues?.[0] ?? 'false'}“`;
  return KINDS[field.type ?? 'string'] ?? 'Text';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'Text',
  integer: 'ganze Zahl',
  number: 'Zahl, mit Komma',
  year: 'Jahr, vierstellig',
  list: 'mehrere, mit Komma getrennt',
};

function limitWords({ constraints: { minimum, maximum, pattern, unique } = {} }: Field): readonly string[] {
  return [
    ...(minimum === undefined ? [] : [`mindestens ${minimum}`]),
    ...(maximum === undefined ? [] : [`höchstens ${maximum}`]),
    ...(pattern === undefined ? [] : [`in der Form \`${pattern}\``]),
    ...(unique === true ? ['jede nur einmal'] : []),
  ];
}

/** What may stand in place of a value: `„k. A.“ = keine Angabe`. */
function missingWords({ missingValues = [] }: Field): readonly string[] {
  return missingValues.flatMap((missing) => {
    const { value, label = 'missing' } = typeof missing === 'string' ? { value: missing } : missing;
    if (value === '' && label === 'missing') return [];
    return [`${value === '' ? 'leer' : `„${value}“`} = ${REASONS[label] ?? label}`];
  });
}

const REASONS: Readonly<Record<string, string>> = {
  nonresponse: 'keine Angabe',
  confidential: 'geheim gehalten',
  missing: 'nicht vorhanden',
  notDelivered: 'nicht geliefert',
  notApplicable: 'trifft nicht zu',
};
