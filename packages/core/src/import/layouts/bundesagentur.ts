import type { Table, TextColumn } from '../../csv/table.js';
import { edtfOf } from '../../period/german-period.js';
import { cellKind } from '../columns/column-kind.js';
import { constantColumn } from '../columns/spread-columns.js';
import { measuresOf } from '../columns/tidy-measure.js';
import type { Decision } from '../imported.js';
import { identifier } from '../names/identifier.js';
import { unitOfHeading } from '../names/unit-of-heading.js';
import { isTimeHeading } from '../periods/period-word.js';
import type { HeadingDimension, KeyColumn, Layout, NumberColumn, Reading } from '../reading.js';
import { BUNDESAGENTUR_SIGNS } from '../signs.js';
import { inHeadingsMonth } from './bundesagentur/period-of-rows.js';
import { isBundesagentur, pairsIn, type Pairs } from './bundesagentur/preamble.js';
import { officialFooter } from './official-footer.js';

/** The CSV of the interactive statistics of the Bundesagentur für Arbeit: pairs of name and text above the table. */
export const bundesagentur: Layout = {
  name: 'bundesagentur',
  recognise: ({ preamble }) => (isBundesagentur(preamble) ? 'name-and-text-rows' : null),
  read,
};

function read(table: Table): Reading | null {
  const pairs = pairsIn(table.preamble);
  const known = new Map(pairs);
  const time = table.columns.find(({ header }) => isTimeHeading(header));
  const rest = table.columns.filter((column) => column !== time && cellKind(column) !== 'blank');
  const columns = rest.filter((column) => cellKind(column) !== 'texts');
  if (columns.length === 0) return null;
  const keys = rest.filter((column) => !columns.includes(column));
  const indicator = known.get('Indikator') ?? '';
  const fixedPeriod = known.get('Berichtsjahr') ?? known.get('Berichtsmonat') ?? known.get('Stichtag');
  const fixed = fixedPeriod !== undefined && edtfOf(fixedPeriod) !== null;
  return {
    layout: 'bundesagentur',
    table,
    ...(time && { period: inHeadingsMonth(time) }),
    ...(fixed && { fixedPeriod }),
    keys: [...pairKeys(known, table.length), ...keys.map(keyOf)],
    ...headingsOf(columns, indicator),
    signs: BUNDESAGENTUR_SIGNS,
    convention: { decimalChar: ',', groupChar: '.' },
    metadata: metadataOf(table, pairs),
    decisions: time === undefined && fixed ? [fixedPeriodDecision(fixedPeriod)] : [],
    problems: [],
  };
}

function keyOf(codes: TextColumn): KeyColumn {
  const title = codes.header.trim();
  return { name: identifier(title), title, codes };
}

/** What holds for the whole file and tells it from others of its kind: the region, and whose numbers they are. */
function pairKeys(pairs: ReadonlyMap<string, string>, length: number): readonly KeyColumn[] {
  const region = pairs.get('Region') ?? '';
  const code = pairs.get('Regionsschlüssel');
  const citizenship = pairs.get('Staatsangehörigkeit');
  const constant = (text: string) => constantColumn('', text, length);
  return [
    code === undefined
      ? { name: 'region', title: 'Region', codes: constant(region) }
      : { name: 'region', title: 'Region', codes: constant(code), labels: constant(region) },
    ...(citizenship === undefined
      ? []
      : [{ name: 'staatsangehoerigkeit', title: 'Staatsangehörigkeit', codes: constant(citizenship) }]),
  ];
}

const ALL = 'Insgesamt';
const SEXES = /^(?:männer|frauen|männlich|weiblich|divers)?$/i;

/**
 * Headings such as `Frauen Arbeitslose`, `Arbeitslose` name one indicator and its categories; without a category they are
 * the total. Other headings are measures of their own.
 */
function headingsOf(columns: readonly TextColumn[], indicator: string): Pick<Reading, 'headings' | 'numbers'> {
  const texts = columns.map(({ header }) => header.trim());
  const categories = texts.map((text) => text.slice(0, -indicator.length).trim());
  const shared = indicator !== '' && columns.length > 1 && texts.every((text) => text.endsWith(indicator));
  if (shared) {
    const title = categories.every((category) => SEXES.test(category)) ? 'Geschlecht' : 'Merkmal';
    const measure = { code: identifier(indicator), label: indicator };
    const headings: readonly HeadingDimension[] = [{ name: identifier(title), title }];
    const numbers = columns.map((column, i): NumberColumn => {
      return { column, measure, unit: '', categories: [categories[i]! || ALL] };
    });
    return { headings, numbers };
  }
  const measures = measuresOf(texts);
  const numbers = columns.map((column, i) => {
    return { column, measure: measures[i]!, unit: unitOfHeading(texts[i]!), categories: [] };
  });
  return { headings: [], numbers };
}

/** Pairs that stand in columns and other properties, and are no notes. */
const READ: ReadonlySet<string> = new Set(['Region', 'Regionsschlüssel', 'Datenstand', 'Staatsangehörigkeit']);

function metadataOf({ footer }: Table, pairs: Pairs): Reading['metadata'] {
  const known = new Map(pairs);
  const { footnotes, ...found } = officialFooter(footer.filter((row) => pairsIn([row]).length === 0));
  const updated = edtfOf(known.get('Datenstand') ?? '');
  const title = [known.get('Indikator'), known.get('Staatsangehörigkeit'), known.get('Region')];
  return {
    title: title.filter((part) => part !== undefined).join(', '),
    ...found,
    ...(updated === null ? {} : { updated }),
    footnotes,
    notes: [...pairs.filter(([name]) => !READ.has(name)), ...pairsIn(footer)],
  };
}

function fixedPeriodDecision(found: string): Decision {
  return { about: 'period', found, because: 'period-above-table', option: '--period' };
}
