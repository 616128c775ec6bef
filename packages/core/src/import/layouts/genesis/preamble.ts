import type { SourceRow } from '../../../csv/table.js';
import { unitOfHeading } from '../../names/unit-of-heading.js';
import { textOf } from '../official-footer.js';

/** What stands above a table of GENESIS. */
export interface GenesisPreamble {
  /** `12411-0015`; absent for tables that somebody put together ("Temporär"). */
  readonly code?: string;
  readonly title: string;
  /** What is counted: `Bevölkerungsstand`; empty where it is not said. */
  readonly content: string;
  /** `Anzahl`; empty where it is not said. */
  readonly unit: string;
  readonly notes: readonly (readonly [name: string, text: string])[];
}

const CODE_LINE = /^(?:GENESIS-)?(?:Tabelle|Table)\s*:\s*(.*)$/i;

/** Whether rows above a header are those of GENESIS: the first names the table. */
export function isGenesisPreamble(preamble: readonly SourceRow[]): boolean {
  return preamble[0] !== undefined && CODE_LINE.test(textOf(preamble[0]));
}

/** The table's code, then its title, which may take several lines, then the statistic, then what is counted. */
export function genesisPreamble(preamble: readonly SourceRow[]): GenesisPreamble {
  const [first = '', ...others] = preamble.map(textOf).filter((text) => text !== '');
  const isCode = CODE_LINE.test(first);
  const code = CODE_LINE.exec(first)?.[1]?.trim() ?? '';
  const lines = joined(isCode ? others : [first, ...others]);
  const [title = '', ...rest] = lines;
  const last = rest.at(-1) ?? '';
  const unit = unitOfHeading(last);
  const isContent = unit !== '' && last.endsWith(')');
  const middle = isContent ? rest.slice(0, -1) : rest;
  return {
    ...(/^\d[\w-]*$/.test(code) ? { code } : {}),
    title,
    content: isContent ? withoutUnit(last) : '',
    unit: isContent ? unit : '',
    notes: middle.map((text, i) => [i === 0 ? 'Statistik' : 'Angabe', text]),
  };
}

/** A label without the unit in brackets at its end: `Gestorbene (Anzahl)` → `Gestorbene`. */
export function withoutUnit(label: string): string {
  return unitOfHeading(label) === '' ? label : label.replace(/\s*\([^()]*\)$/, '');
}

/** A line that ends in a comma goes on in the next. */
function joined(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (whole.at(-1)?.endsWith(',')) whole.push(`${whole.pop()!} ${line}`);
    else whole.push(line);
  }
  return whole;
}
