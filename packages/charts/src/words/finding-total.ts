import type { HiddenCell, MissingCell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { cellNumber } from './cell-number.js';
import { reasonWords, shareWords } from './cell-words.js';
import { changeClause } from './change-clause.js';
import type { MessageValues } from './format-message.js';
import type { Language } from './language.js';
import { measureValues } from './measure-values.js';
import { periodPhrase } from './period-phrase.js';
import { roleSentence } from './role-sentence.js';
import { responseValues, targetValues, uncertaintyValues, unknownValues, type Said } from './role-values.js';
import { say } from './say.js';

type Clauses = readonly string[];

/**
 * The sentences about one number in one period: the number with its change, or why there is none and the newest before
 * it; in full also what else the publication has a sentence for.
 */
export function totalFinding(
  cube: Cube,
  period: PeriodPoint | undefined,
  language: Language,
  detail: 'short' | 'full',
): readonly Clauses[] {
  const cell = cube.cell(period, cube.rows[0]!);
  const always = { label: cube.label, ...(period ? { period: period.text } : {}) };
  const first =
    cell.kind === 'published'
      ? [
          mainClause({ cube, period, cell, language }, always),
          say(language, 'finding.status', { status: cell.status ?? '' }),
          changeClause(cube, period, always, language),
        ]
      : [gapClause(cell, periodPhrase(language, period), language), lastClause(cube, period, language)];
  return detail === 'short' ? [first] : [first, ...furtherSentences(cube, period, always, language)];
}

/** The publication's own sentence when all its gaps can be filled, else a plain one. */
function mainClause({ cube, period, cell, language }: Said, always: MessageValues): string {
  const values = { ...always, ...measureValues(cube, period, cell, language) };
  return roleSentence(cube, 'finding', values, language) ?? valueClause({ cube, period, cell, language });
}

function valueClause({ cube, period, cell, language }: Said): string {
  const share = shareWords(cell, language);
  const value = cellNumber(cube, cell, language);
  return say(language, 'finding.value', {
    label: cube.label,
    period: periodPhrase(language, period),
    value: share ? `${value} (${share})` : value,
  });
}

function furtherSentences(
  cube: Cube,
  period: PeriodPoint | undefined,
  always: MessageValues,
  language: Language,
): readonly Clauses[] {
  const cell = cube.cell(period, cube.rows[0]!);
  const said: Said | null = cell.kind === 'published' ? { cube, period, cell, language } : null;
  const roles = [
    ['uncertainty', said && uncertaintyValues(said)],
    ['response', said && responseValues(said)],
    ['target', said && targetValues(said)],
    ['unknown', unknownValues(cube, period, language)],
  ] as const;
  return roles.map(([role, values]) => [
    (values && roleSentence(cube, role, { ...always, ...values }, language)) ?? '',
  ]);
}

function gapClause(cell: HiddenCell | MissingCell, phrase: string, language: Language): string {
  return cell.kind === 'hidden'
    ? say(language, 'finding.hidden', { period: phrase })
    : missingClause(cell, phrase, language);
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
    return say(language, 'finding.last', { value: cellNumber(cube, cell, language), period: point.text });
  }
  return '';
}
