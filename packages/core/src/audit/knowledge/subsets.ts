import type { Constraint } from '../solve/system.js';
import { ConditionIndex } from './condition-index.js';
import { countedText, implyAll, parseCondition, parseCounted, type Condition } from './counted-text.js';

/** Not said in a publication, but in the meaning of its texts. */
const DOUBT = 1;

/**
 * Who meets more conditions is some of those who meet fewer: `headcount[a=1 b=2]` is at most `headcount[a=1]`, and so are
 * those without a characteristic. Only the nearest are compared.
 */
export function subsets(quantities: Iterable<string>): readonly Constraint[] {
  const entries = [...quantities].map(entryOf);
  const index = new ConditionIndex(entries, ({ rows, all }) => ({ rows, conditions: all.conditions }));
  return entries.flatMap((entry) =>
    nearest(widerThan(entry, index)).map((wide) => ({
      terms: new Map([
        [entry.id, 1],
        [wide, -1],
      ]),
      lower: -Infinity,
      upper: 0,
      doubt: DOUBT,
    })),
  );
}

/** Without the subsets that a sum which holds implies: every member of a sum is at most the total. */
export function withoutSummed(constraints: readonly Constraint[]): readonly Constraint[] {
  const summed = new Set(constraints.filter(({ terms, upper }) => upper === 0 && terms.size > 2).flatMap(pairsOf));
  return constraints.filter((constraint) => {
    const { terms, lower, upper } = constraint;
    if (terms.size > 2 || lower !== -Infinity || upper !== 0) return true;
    return !pairsOf(constraint).some((pair) => partsOf(pair).every((part) => summed.has(part)));
  });
}

/** A number of people, or the rest of them: `less` are those with the characteristic. */
interface Entry {
  readonly id: string;
  readonly nth: number;
  /** Of all, and of those that are left out. */
  readonly rows: string;
  readonly all: People;
  readonly less: (People & { readonly text: string }) | null;
}

interface People {
  readonly rows: string;
  readonly conditions: readonly Condition[];
}

function entryOf(id: string, nth: number): Entry {
  const [all = '', less] = id.split(REST);
  const people = peopleOf(all);
  const without = less === undefined ? null : { ...peopleOf(less), text: countedText(parseCounted(less)) };
  return { id, nth, rows: JSON.stringify([people.rows, without?.rows]), all: people, less: without };
}

function peopleOf(text: string): People {
  const { rows, conditions } = parseCounted(text);
  return { rows, conditions: conditions.map(parseCondition) };
}

/** Between base and count in the name of a rest. */
const REST = ' − ';

/** What an entry is some of, in the order of all. */
function widerThan(entry: Entry, index: ConditionIndex<Entry>): readonly Entry[] {
  return index
    .candidates(entry)
    .filter((other) => isSubset(entry, other) && !isSubset(other, entry))
    .sort((a, b) => a.nth - b.nth);
}

/** Of some wider entries those that are not wider than another. */
function nearest(wider: readonly Entry[]): readonly string[] {
  return wider.filter((wide) => !wider.some((other) => other !== wide && isSubset(other, wide))).map(({ id }) => id);
}

/** Of a rest, the narrower one must be without the same characteristic: both have it but for the conditions of all. */
function isSubset(narrow: Entry, wide: Entry): boolean {
  if (!implyAll(narrow.all.conditions, wide.all.conditions)) return false;
  if (narrow.less === null || wide.less === null) return narrow.less === wide.less;
  const { rows, conditions } = wide.less;
  const texts = [...conditions, ...narrow.all.conditions].map(({ text }) => text);
  return narrow.less.text === countedText({ rows, conditions: texts });
}

/** Each member with its total, in a sum of people; a constraint of another kind has none. */
function pairsOf({ terms }: Constraint): readonly string[] {
  const members = [...terms].filter(([, coefficient]) => coefficient === 1);
  const [total, ...others] = [...terms].filter(([, coefficient]) => coefficient !== 1);
  if (total?.[1] !== -1 || others.length > 0) return [];
  return members.map(([id]) => `${id}\n${total[0]}`);
}

/** A rest is within a rest where both base and count are in sums. */
function partsOf(pair: string): readonly string[] {
  const [member = '', total = ''] = pair.split('\n').map((id) => id.split(REST));
  return [0, 1].flatMap((i) => (member[i] === undefined ? [] : [`${member[i]}\n${total[i] ?? ''}`]));
}
