import type { TextColumn } from '../../../csv/table.js';
import { edtfOf } from '../../../period/german-period.js';
import { isPeriod } from '../../columns/column-kind.js';
import { measuresOf } from '../../columns/tidy-measure.js';
import { unitOfHeading } from '../../names/unit-of-heading.js';
import type { HeadingDimension, NumberColumn } from '../../reading.js';
import { isGenericHeading } from './heading-words.js';

/** The columns of numbers with what their headings say, and the dimension that the headings are where rows name measures. */
export interface NumberHeadings {
  readonly headings: readonly HeadingDimension[];
  readonly numbers: readonly NumberColumn[];
}

/** Headings as measures: `Arbeitslose (Dez 2013)` is the measure `Arbeitslose` in December 2013, `2015` only a period. */
export function measureHeadings(columns: readonly TextColumn[], withPeriods: boolean): NumberHeadings {
  const texts = groupedHeadings(columns.map(({ header }) => plainHeading(header)));
  const parts = distinct(withWholes(texts.map((text) => (withPeriods ? periodIn(text) : { rest: text }))));
  const measures = measuresOf(parts.map(({ rest }) => (isGenericHeading(rest) ? '' : rest)));
  const numbers = columns.map((column, i): NumberColumn => {
    const { rest, period } = parts[i]!;
    const measure = measures[i]!.label === '' ? { code: '', label: '' } : measures[i]!;
    const unit = /^anzahl$/i.test(rest) ? 'Anzahl' : unitOfHeading(rest);
    return { column, measure, unit, categories: [], ...(period !== undefined && { period }) };
  });
  return { headings: [], numbers };
}

/** A part of what stands in a column further left, of the same time as that. */
const PART = /^(?:davon|darunter)\b/i;

/** `Beamte 2023`, `davon weiblich`: a part has the period of its whole, and its name where another part has the same. */
function withWholes(parts: readonly PeriodInHeading[]): readonly PeriodInHeading[] {
  let whole: PeriodInHeading = { rest: '' };
  const isPartTwice = (rest: string) => parts.filter((other) => other.rest === rest).length > 1;
  return parts.map((part) => {
    if (!PART.test(part.rest)) {
      whole = part;
      return part;
    }
    const rest = isPartTwice(part.rest) && whole.rest !== '' ? `${whole.rest}, ${part.rest}` : part.rest;
    return { ...whole, ...part, rest };
  });
}

/** Two columns of the same heading are two measures: the second is called `Ja (2)`. */
function distinct(parts: readonly PeriodInHeading[]): readonly PeriodInHeading[] {
  const counts = new Map<string, number>();
  return parts.map(({ rest, ...part }) => {
    const key = `${rest} | ${part.period ?? ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { rest: count === 1 ? rest : `${rest} (${count})`.trim(), ...part };
  });
}

/** Headings as categories of one dimension, in a table whose rows name what is measured. */
export function groupHeadings(columns: readonly TextColumn[]): NumberHeadings {
  const texts = groupedHeadings(columns.map(({ header }) => plainHeading(header)));
  const numbers = columns.map((column, i): NumberColumn => {
    return { column, measure: { code: '', label: '' }, unit: '', categories: [texts[i]!] };
  });
  return { headings: [{ name: 'gruppe', title: 'Gruppe' }], numbers };
}

/** A footnote behind a heading: `2023 1)`, `Einwohner¹⁾`, `Quote *)`. The note itself stands below the table. */
const FOOTNOTE = /(?:(?<![mO])\s*[¹²³⁴-⁹]{1,2}[⁾)]?|\s+(?:[1-9]|\*{1,3})\))+$/;

/** A heading with single spaces and without footnotes. */
export function plainHeading(header: string): string {
  return header.replace(/\s+/g, ' ').trim().replace(FOOTNOTE, '');
}

/** `Grade: AO`, `: EO` → `Grade: AO`, `Grade: EO`: a heading that begins with a colon belongs to the group before it. */
function groupedHeadings(headings: readonly string[]): readonly string[] {
  let group = '';
  return headings.map((heading) => {
    if (heading.startsWith(':')) return group + heading;
    const colon = heading.indexOf(':');
    group = colon > 0 ? heading.slice(0, colon) : '';
    return heading;
  });
}

interface PeriodInHeading {
  readonly rest: string;
  readonly period?: string;
}

/** Words before a year that make it no period of the numbers: `Veränderung seit 2005`. */
const NOT_THEN = /\b(?:seit|gegenüber|zu|ab|bis|vor|nach|since|from|until|vs\.?|base|basis)\s*$/i;
const IN_BRACKETS = /\(([^()]*\d{4})\)/;
const DATE_OR_YEAR = /(?:\d{1,2}\.\d{1,2}\.)?(?<!\d)(?:19|20)\d\d(?!\d|\s?[/-])/;

/** The period that a heading names, and the rest of it; no period where it names two, or one since which it counts. */
function periodIn(heading: string): PeriodInHeading {
  if (isPeriod(heading)) return { rest: '', period: heading };
  const bracketed = IN_BRACKETS.exec(heading);
  const [found, text = ''] = bracketed ?? [];
  if (found !== undefined && isPeriod(text)) return { rest: without(heading, found), period: text };
  const date = DATE_OR_YEAR.exec(heading);
  if (date === null || (heading.match(/\d{4}/g) ?? []).length > 1) return { rest: heading };
  if (NOT_THEN.test(heading.slice(0, date.index)) || edtfOf(date[0]) === null) return { rest: heading };
  return { rest: without(heading, date[0]), period: date[0] };
}

function without(heading: string, part: string): string {
  return heading.replace(part, ' ').replace(/\s+/g, ' ').trim();
}
