import type { Message } from '@teilhabe/core/publication';
import type { MissingCell, PublishedCell } from '../data/cell.js';
import { observationAt, type Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { reasonWords, shareWords } from './cell-words.js';
import { argumentsOf, formatMessage, type MessageValues } from './format-message.js';
import type { Language } from './language.js';
import { formatDifference, formatNumber } from './numbers.js';
import { periodPhrase } from './period-phrase.js';
import { say } from './say.js';
import { inLanguage } from './text-in.js';

/** The clauses about one number in one period, with its change; for a gap, the newest number before it. */
export function totalFinding(cube: Cube, period: PeriodPoint | undefined, language: Language): readonly string[] {
  const cell = cube.cell(period, cube.rows[0]!);
  if (cell.kind === 'published')
    return [mainClause(cube, period, cell, language), changeClause(cube, period, language)];
  const phrase = periodPhrase(language, period);
  const gap =
    cell.kind === 'hidden'
      ? say(language, 'finding.hidden', { period: phrase })
      : missingClause(cell, phrase, language);
  return [gap, lastClause(cube, period, language)];
}

/** The definition's own sentence when all its gaps can be filled, else a plain one. */
function mainClause(cube: Cube, period: PeriodPoint | undefined, cell: PublishedCell, language: Language): string {
  const template = templateIn(cube, language);
  const values = templateValues(cube, period, language);
  if (template && argumentsOf(template).every((name) => Object.hasOwn(values, name))) {
    return formatMessage(template, values, language.tag);
  }
  const share = shareWords(cell, language);
  const value = formatNumber(language, cell.value, cube.unit);
  return say(language, 'finding.value', {
    label: cube.label,
    period: periodPhrase(language, period),
    value: share ? `${value} (${share})` : value,
  });
}

/** A template in another language than the reader's says nothing; then the plain sentence does. */
function templateIn(cube: Cube, language: Language): Message | undefined {
  return inLanguage(cube.dataset.extension.teilhabe?.sentences.finding ?? {}, language.tag);
}

/** Measures that a template quotes with their unit; the others are counts, which it may put in the plural. */
const WITH_UNIT: ReadonlySet<string> = new Set(['value', 'lower', 'upper', 'boundLower', 'boundUpper']);

/** What a template may quote: the period and every published measure. */
function templateValues(cube: Cube, period: PeriodPoint | undefined, language: Language): MessageValues {
  const measures = Object.entries(observationAt(cube, period)?.measures ?? {});
  const words = measures.map(([name, number]): [string, string | number] => [
    name,
    WITH_UNIT.has(name) ? formatNumber(language, number, cube.unitOf(name)) : number,
  ]);
  return { ...Object.fromEntries(words), ...(period ? { period: period.text } : {}) };
}

/** How the newest value differs from the first; '' for any other period. */
function changeClause(cube: Cube, period: PeriodPoint | undefined, language: Language): string {
  const facts = cube.dataset.extension.teilhabe?.facts;
  if (!facts || facts.latest !== period?.code) return '';
  const first = cube.periods.find((point) => point.code === facts.first)?.text ?? facts.first;
  const difference = formatDifference(language, facts.difference, cube.unit);
  return say(language, 'finding.change', { change: facts.change, first, difference });
}

function missingClause(cell: MissingCell, phrase: string, language: Language): string {
  const reason = cell.reason ? reasonWords(cell.reason, language) : '';
  const known = reason && reason !== reasonWords('', language);
  return say(language, 'finding.missing', { period: phrase }) + (known ? ` (${reason})` : '');
}

/** The newest number that is published before a gap; '' when there is none. */
function lastClause(cube: Cube, period: PeriodPoint | undefined, language: Language): string {
  const before = period ? cube.periods.slice(0, cube.periods.indexOf(period)) : [];
  for (const point of [...before].reverse()) {
    const cell = cube.cell(point, cube.rows[0]!);
    if (cell.kind !== 'published') continue;
    return say(language, 'finding.last', { value: formatNumber(language, cell.value, cube.unit), period: point.text });
  }
  return '';
}
