import type { Constraint } from '../solve/system.js';
import { isWithin, parseCounted, type CountedText } from './counted-text.js';

/** Not said in a publication, but in the meaning of its texts. */
const DOUBT = 1;

/**
 * Who meets more conditions is some of those who meet fewer: `headcount[a=1 b=2]` is at most `headcount[a=1]`. Only the
 * nearest are compared, and none that a sum holds together already.
 */
export function subsets(quantities: Iterable<string>, sums: readonly Constraint[]): readonly Constraint[] {
  const summed = new Set(sums.filter(({ upper }) => upper === 0).flatMap(pairsOf));
  const texts = [...quantities].filter((id) => !id.includes(' − ')).map((id) => ({ id, text: parseCounted(id) }));
  const byRows = new Map<string, (typeof texts)[number][]>();
  for (const entry of texts) byRows.set(entry.text.rows, [...(byRows.get(entry.text.rows) ?? []), entry]);
  return texts.flatMap(({ id, text }) =>
    nearest(text, byRows.get(text.rows)!)
      .filter((wide) => !summed.has(`${id}\n${wide}`))
      .map((wide) => ({
        terms: new Map([
          [id, 1],
          [wide, -1],
        ]),
        lower: -Infinity,
        upper: 0,
        doubt: DOUBT,
      })),
  );
}

interface Entry {
  readonly id: string;
  readonly text: CountedText;
}

function nearest(text: CountedText, entries: readonly Entry[]): readonly string[] {
  const wider = entries.filter((entry) => isWithin(text, entry.text) && !isWithin(entry.text, text));
  return wider
    .filter((entry) => !wider.some((other) => other !== entry && isWithin(other.text, entry.text)))
    .map(({ id }) => id);
}

/** Each member with its total, in a sum of people. */
function pairsOf({ terms }: Constraint): readonly string[] {
  const [total] = [...terms].find(([, coefficient]) => coefficient === -1) ?? [];
  const members = [...terms].filter(([, coefficient]) => coefficient === 1);
  return members.length + 1 === terms.size ? members.map(([id]) => `${id}\n${total ?? ''}`) : [];
}
