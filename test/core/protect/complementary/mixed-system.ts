import { PROFILES, type Rules } from '../../../../packages/core/src/protect/policy.js';
import type {
  LinearSystem,
  Quantity,
  Relation,
  SystemCell,
} from '../../../../packages/core/src/protect/system/linear-system.js';
import type { Random } from './random.js';

/**
 * What several indicators about the same people bring: answers to a question by groups (one cell a group, sizes of
 * groups sometimes known), the points of a rating, a count that is published elsewhere too, a breakdown that some people
 * are missing from, cells published in an earlier edition, and stricter rules for some.
 */
export function mixedSystem(dice: Random, rules: Partial<Rules>): LinearSystem {
  const groups = Array.from({ length: dice.whole(3, 7) }, (_, i) => `g${i}`);
  const answers = Array.from({ length: dice.whole(2, 4) }, (_, i) => `a${i}`);
  const sizesKnown = dice.next() < 0.6;
  const quantities = new Map<string, Quantity>();
  const relations: Relation[] = [];
  const cells: SystemCell[] = [];
  const put = (id: string, value: number, known = false) => quantities.set(id, { id, value, known });
  const value = (id: string) => quantities.get(id)!.value;
  const sumOf = (total: string, members: readonly string[], known = false) => {
    put(
      total,
      members.reduce((sum, id) => sum + value(id), 0),
      known,
    );
    relations.push({ total, members });
  };
  const cell = (id: string, ids: readonly string[], people: number, options: Partial<SystemCell> = {}) =>
    cells.push({
      id,
      quantities: ids,
      people,
      subtotal: false,
      locked: false,
      counted: true,
      rules: { ...PROFILES.staffPublic, ...rules, ...(dice.next() < 0.1 ? { threshold: 8 } : {}) },
      ...options,
    });

  for (const group of [...groups, 'unknown group'])
    for (const answer of answers) put(`${group} ${answer}`, Math.floor(20 * dice.next() * dice.next()));
  for (const group of groups) {
    sumOf(
      `${group} size`,
      answers.map((answer) => `${group} ${answer}`),
      sizesKnown,
    );
    put(`${group} points`, value(`${group} size`) + dice.whole(0, 4 * value(`${group} size`)));
  }
  const inTotal = dice.next() < 0.5 ? [...groups, 'unknown group'] : groups;
  for (const answer of answers)
    sumOf(
      `all ${answer}`,
      inTotal.map((group) => `${group} ${answer}`),
    );
  sumOf(
    'all points',
    groups.map((group) => `${group} points`),
  );

  const answersOf = (group: string) => answers.map((answer) => `${group} ${answer}`);
  for (const group of groups) {
    cell(`answers ${group}`, answersOf(group), value(`${group} size`), { locked: dice.next() < 0.08 });
    cell(`points ${group}`, [`${group} points`], value(`${group} size`), { counted: false });
  }
  cell('answers all', answersOf('all'), 200, { subtotal: true });
  cell('points all', ['all points'], 200, { subtotal: true, counted: false });
  cell('first answer elsewhere', [`${groups[0]!} a0`], value(`${groups[0]!} size`));
  return {
    quantities,
    relations,
    cells: new Map(cells.map((entry) => [entry.id, entry])),
  };
}
