import { shortened, type Problem } from '../../problem.js';
import type { Decision } from '../imported.js';
import type { NumberFormat } from './canonical-number.js';
import type { ColumnFormat } from './column-formats.js';
import { onlySign } from './only-sign.js';

/** What was decided about the number formats of a file's columns, and which columns nobody could decide. */
export interface FormatReport {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/** No file needs more warnings of one kind to be understood. */
const MOST = 20;

/** Decisions say how to overrule them; a column that can be read in two ways is a warning that says what to declare. */
export function formatReport(
  headers: readonly string[],
  formats: readonly ColumnFormat[],
  { file, row }: { file: string; row: number },
): FormatReport {
  const columns = formats.map((format, i) => ({ ...format, header: headers[i]! }));
  const decided = columns
    .filter(({ because, certain }) => because !== null && certain)
    .map((column) => ({ header: column.header, because: column.because, format: usedSigns(column) }));
  const shared = sharedFormat(decided);
  const decisions =
    shared === null ? decided.flatMap((column) => decisionsOf(column, column.header)) : decisionsOf(shared);
  const open = columns.filter(({ certain }) => !certain).slice(0, MOST);
  return { decisions, problems: open.map((column) => openProblem(column, { file, row })) };
}

type Decided = Pick<ColumnFormat, 'because'> & { readonly format: NumberFormat };

/** The signs that stand in some cell of a column; what was decided about others nobody needs to know. */
function usedSigns({ format: { decimalChar, groupChar }, evidence }: ColumnFormat): NumberFormat {
  const { decimals, groups, ambiguous } = evidence;
  const isUsed = (sign: string | null, proven: ReadonlySet<string>) =>
    sign !== null && (proven.has(sign) || ambiguous.has(sign));
  return {
    decimalChar: isUsed(decimalChar, decimals) ? decimalChar : null,
    groupChar: isUsed(groupChar, groups) ? groupChar : null,
  };
}

/** What proves least comes first: it is what somebody has to look at. */
const WEAKEST_FIRST = ['groups-of-three', 'as-other-columns', 'layout', 'row-sum', 'other-', 'declared', 'proven-'];

/** One format for all columns, when they agree in the signs that they have; the weakest reason stands for all. */
function sharedFormat(columns: readonly Decided[]): Decided | null {
  const decimalChar = onlySign(columns.map(({ format }) => format.decimalChar));
  const groupChar = onlySign(columns.map(({ format }) => format.groupChar));
  if (decimalChar === undefined || groupChar === undefined || columns.length === 0) return null;
  // One sign that means one thing here and another there.
  if (decimalChar !== null && decimalChar === groupChar) return null;
  const reasons = columns.map(({ because }) => because ?? '');
  const weakest = WEAKEST_FIRST.flatMap((start) => reasons.filter((reason) => reason.startsWith(start)));
  return { format: { decimalChar, groupChar }, because: weakest[0] ?? null };
}

function decisionsOf({ format, because }: Decided, field?: string): readonly Decision[] {
  const { decimalChar, groupChar } = format;
  const about = (name: string, found: string | null, option: string): readonly Decision[] =>
    found === null || because === null
      ? []
      : [{ about: name, ...(field === undefined ? {} : { field }), found, because, option }];
  return [
    ...about('decimalChar', decimalChar, `--decimal-char ${decimalChar === ',' ? '.' : ','}`),
    ...about(
      'groupChar',
      groupChar,
      groupChar === '.' || groupChar === ',' ? `--decimal-char ${groupChar}` : '--group-char',
    ),
  ];
}

/** `568.242` is 568242 or 568.242: both stand in the problem. */
function openProblem(
  { header, evidence, because }: ColumnFormat & { header: string },
  place: { file: string; row: number },
): Problem {
  const { example, decimals, groups } = evidence;
  const found = because === 'ambiguous-numbers' ? example : example || [...decimals, ...groups].join(' ');
  const both = `${example.replace(/[.,]/, '')} | ${example.replace(',', '.')}`;
  return {
    code: 'number-format',
    severity: 'warning',
    ...place,
    field: header,
    found: shortened(found),
    expected: because === 'ambiguous-numbers' ? both : 'contradiction',
  };
}
