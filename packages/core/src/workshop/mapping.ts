import { catalogue } from '../catalogue/catalogue.js';
import { headingFor, headingsOf, normalHeading } from '../dataset/headings.js';
import type { Field } from '../dataset/schema.js';
import { resourcesOf } from '../indicator/resources-of.js';
import type { Indicator } from '../indicator/definition.js';
import type { PolicyFile } from '../protect/policy/policy-file.js';
import type { ReadingChoices } from './read-file.js';

/**
 * What a clerk decided about a kind of file, for this time and the next: which table of the catalogue it is, which
 * column is which field, and what becomes of it. Holds headings and codes, never a cell.
 */
export interface Mapping {
  readonly version: 1;
  /** The name of the catalogue's table. */
  readonly table: string;
  /** Field of the table → heading of the file. */
  readonly columns: Readonly<Record<string, string>>;
  /** Codes of the catalogue, e.g. `OE2b`. */
  readonly indicators: readonly string[];
  readonly reading: ReadingChoices;
  readonly policy: PolicyFile;
  /** What the publication is called, and who publishes it. */
  readonly title: string;
  readonly publisher: string;
}

/** One of the catalogue's tables, and what can be computed from it alone. */
export interface OfferedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly OfferedField[];
  readonly indicators: readonly OfferedIndicator[];
  /** How many of its fields a heading of the file names. */
  readonly found: number;
}

export interface OfferedField {
  readonly name: string;
  readonly title: string;
  readonly required: boolean;
  readonly type: string;
  /** The heading of the file that names it; '' where none does. */
  readonly heading: string;
}

export interface OfferedIndicator {
  readonly code: string;
  readonly title: string;
}

/** The catalogue's tables from which at least one indicator can be computed, the one that fits the headings best first. */
export function offeredTables(headings: readonly string[], language: 'de' | 'en'): readonly OfferedTable[] {
  const { tables } = catalogue();
  const offers = [...tables.values()].flatMap(({ name, title = name, description = '', schema }): OfferedTable[] => {
    const indicators = indicatorsOf(name).map((indicator) => offered(indicator, language));
    if (indicators.length === 0) return [];
    const fields = schema.fields.map((field) => offeredField(field, headings, language));
    const found = fields.filter(({ heading }) => heading !== '').length;
    return [{ name, title, description, fields, indicators, found }];
  });
  const share = ({ found, fields }: OfferedTable) => found / fields.length;
  return offers.sort((a, b) => share(b) - share(a) || b.found - a.found);
}

/** The catalogue's indicators that read this table and no other. */
export function indicatorsOf(table: string): readonly Indicator[] {
  const { indicators } = catalogue();
  return indicators.filter((indicator) => {
    const needed = resourcesOf(indicator, indicators);
    return indicator.measure.type !== 'network' && needed.length === 1 && needed[0] === table && !refers(indicator);
  });
}

/** Whether the indicator needs another one beside it, which would have to be chosen, too. */
function refers(indicator: Indicator): boolean {
  return JSON.stringify(indicator.measure).includes('"indicator"');
}

function offered({ code = '', title }: Indicator, language: string): OfferedIndicator {
  return { code, title: title[language] ?? title['de'] ?? code };
}

function offeredField(field: Field, headings: readonly string[], language: string): OfferedField {
  const spellings = headingsOf(field);
  const { name, type = 'string', constraints } = field;
  return {
    name,
    type,
    title: field['teilhabe:titles']?.[language] ?? headingFor(field),
    required: constraints?.required === true,
    heading: headings.find((heading) => spellings.includes(normalHeading(heading))) ?? '',
  };
}

/** The mapping as a file, the same for the same choices. */
export function mappingText(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}
