import type { Dataset, Unit } from '@teilhabe/core/publication';
import type { PublishedCell } from '../data/cell.js';
import { openCube, type Cube } from '../data/cube.js';
import { isJoined, pairsOf, periodPairs, type Pair, type Pairs } from '../data/pairs.js';
import { gapClauses } from './finding-breakdown.js';
import { numbersFinding } from './finding-numbers.js';
import type { FindingOptions } from './finding-options.js';
import type { Language } from './language.js';
import { paragraph } from './paragraph.js';
import { periodPhrase } from './period-phrase.js';
import { say } from './say.js';

/** How the second of two values differs from the first. */
type Difference = 'more' | 'less' | 'same';

/**
 * What a chart of two periods says, in one sentence: in how many categories the value rose or fell from the first to the
 * newest, and in how many no reliable change is to be seen. A total says what `finding` says of it.
 */
export function changeFinding(dataset: Dataset, language: Language, options: FindingOptions = {}): string {
  return pairSentence(dataset, language, options, (cube) => periodPairs(cube));
}

/** The same for a chart that compares two categories where it can: in how many others the value differs between them. */
export function pairFinding(dataset: Dataset, language: Language, options: FindingOptions = {}): string {
  return pairSentence(dataset, language, options, (cube) => pairsOf(cube, options.period));
}

function pairSentence(
  dataset: Dataset,
  language: Language,
  options: FindingOptions,
  pairsIn: (cube: Cube) => Pairs,
): string {
  const cube = openCube(dataset, language);
  const pairs = pairsIn(cube);
  const isTotal = pairs.rows.length === 1 && pairs.rows[0]!.label === '';
  if (pairs.rows.length === 0 || isTotal) return numbersFinding(dataset, language, options);
  return paragraph([clausesOf(pairs, cube.unit, language)], language);
}

function clausesOf(pairs: Pairs, unit: Unit | undefined, language: Language): readonly string[] {
  const { rows, broken, overTime } = pairs;
  const differences = rows.filter(isJoined).map(({ cells: [first, second] }) => differenceOf(first, second, unit));
  const count = (kind: Difference) => differences.filter((difference) => difference === kind).length;
  const [more, less, same] = [count('more'), count('less'), count('same')];
  const known = more + less + same;
  const cells = rows.flatMap((row) => row.cells);
  const gaps = (kind: 'hidden' | 'missing') => cells.filter((cell) => cell.kind === kind).length;
  const whole = rows.filter((row) => row.cells.every((cell) => cell.kind === 'published')).length;
  const apart = whole - known;
  const sameKey = overTime ? 'finding.pairsSame' : 'finding.sidesSame';
  return [
    mainClause(pairs, more, less, same, language),
    more + less > 0 && same > 0 ? say(language, sameKey, { same }) : '',
    apart > 0 && !broken ? say(language, 'finding.pairsApart', { apart }) : '',
    ...gapClauses(gaps('hidden'), gaps('missing'), cells.length, language),
  ];
}

function mainClause(
  { sides: [a, b], broken, overTime, periods }: Pairs,
  more: number,
  less: number,
  same: number,
  language: Language,
): string {
  if (overTime) {
    const between = { first: a.label, newest: b.label };
    if (broken) return say(language, 'finding.pairsBroken', between);
    if (more + less > 0) return say(language, 'finding.pairs', { ...between, rise: more, fall: less });
    return say(language, same > 0 ? 'finding.pairsNone' : 'finding.pairsUnknown', between);
  }
  const compared = { period: periodPhrase(language, periods[0]), first: a.label, second: b.label };
  if (more + less > 0) return say(language, 'finding.sides', { ...compared, higher: less, lower: more });
  return say(language, same > 0 ? 'finding.sidesNone' : 'finding.sidesUnknown', compared);
}

/**
 * A difference is one only where the intervals do not overlap: more cautious than an interval of the difference, which
 * nobody publishes for categories. Numbers without intervals differ when they do as written, unless they are of low
 * reliability.
 */
function differenceOf(first: Pair['cells'][0], second: Pair['cells'][1], unit: Unit | undefined): Difference {
  if (first.kind !== 'published' || second.kind !== 'published') return 'same';
  const [a, b] = [rangeOf(first, unit), rangeOf(second, unit)];
  if (a === null || b === null) return 'same';
  if (b.lower > a.upper) return 'more';
  return b.upper < a.lower ? 'less' : 'same';
}

function rangeOf({ value, lower, upper, status, decimals }: PublishedCell, unit: Unit | undefined) {
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  if (status === 'U') return null;
  const written = Number(value.toFixed(decimals ?? unit?.decimals ?? 3));
  return { lower: written, upper: written };
}
