import type { Facts } from '@teilhabe/core/publication';
import type { Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { limited } from './cell-number.js';
import type { MessageValues } from './format-message.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import { roleSentence } from './role-sentence.js';
import { say } from './say.js';
import { sentenceNumbers } from './sentence-numbers.js';

/** How the newest value differs from the first comparable one; '' for any other period. */
export function changeClause(
  cube: Cube,
  period: PeriodPoint | undefined,
  always: MessageValues,
  language: Language,
): string {
  const facts = cube.dataset.extension.teilhabe?.facts;
  if (!facts || facts.latest !== period?.code) return '';
  const values = changeValues(cube, facts, language);
  return roleSentence(cube, 'change', { ...always, ...values }, language) ?? say(language, 'finding.change', values);
}

/** Unknown numbers are 'none', so that a sentence can choose by them. */
function changeValues(cube: Cube, facts: Facts, language: Language): MessageValues {
  const unit = limited(cube.unit, decimalsOf(cube, facts));
  const numbers = sentenceNumbers(language);
  const limit = (value: number | null) => (value === null ? 'none' : numbers.signed(value, unit));
  // A publication of version 1.0 has no relative change.
  const relative = (facts.relative as number | null | undefined) ?? null;
  return {
    change: facts.change,
    first: textOf(cube, facts.first),
    latest: textOf(cube, facts.latest),
    difference: numbers.distance(facts.difference, unit),
    differenceLower: limit(facts.differenceLower),
    differenceUpper: limit(facts.differenceUpper),
    relative: relative === null ? 'none' : formatNumber(language, Math.abs(relative), { label: '%', decimals: 0 }),
  };
}

/** A difference is as exact as the less exact of its two values. */
function decimalsOf(cube: Cube, { first, latest }: Facts): number | undefined {
  const limits = [first, latest].flatMap((code) => {
    const cell = cube.cell(
      cube.periods.find((period) => period.code === code),
      cube.rows[0]!,
    );
    return cell.kind === 'published' ? (cell.decimals ?? []) : [];
  });
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

function textOf(cube: Cube, code: string): string {
  return cube.periods.find((period) => period.code === code)?.text ?? code;
}
