import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConditionIndex } from '../../../../packages/core/src/audit/knowledge/condition-index.js';
import { implyAll, parseCondition, parseCounted } from '../../../../packages/core/src/audit/knowledge/counted-text.js';

function conditionalOf(text: string) {
  const { rows, conditions } = parseCounted(text);
  return { rows, conditions: conditions.map(parseCondition) };
}

const candidates = (asked: string, ...texts: readonly string[]) =>
  new ConditionIndex([asked, ...texts], conditionalOf).candidates(asked).filter((text) => text !== asked);

describe('ConditionIndex', () => {
  it.each([
    ['people without conditions', 's[a=1]', ['s'], ['s']],
    ['one of several values', 's[a=1 b=2]', ['s[a=1|3]', 's[a=2|3]'], ['s[a=1|3]']],
    ['any value', 's[a=1]', ['s[a=*]', 's[b=*]'], ['s[a=*]']],
    ['a condition of another kind', 's[id∈t.id a=1]', ['s[id∈t.id]', 's[id∈u.id]'], ['s[id∈t.id]']],
    ['other rows', 's[a=1]', ['t', 't[a=1]'], []],
    ['nothing else', 's[a=1]', [], []],
  ])('candidates(%s)', (_, asked, texts, expected) => {
    expect(candidates(asked, ...texts)).toEqual(expected);
  });

  it('candidates(item) has everything that the item implies, each once', () => {
    const condition = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.subarray(['1', '2', '3', '*'], { minLength: 1 }))
      .map(([field, values]) => `${field}=${values.join('|')}`);
    const other = fc.constantFrom('id∈t.id', 'id∈t[a=1].id');
    const text = fc
      .tuple(
        fc.constantFrom('s', 't'),
        fc.array(fc.oneof({ weight: 4, arbitrary: condition }, other), { maxLength: 3 }),
      )
      .map(([rows, conditions]) => (conditions.length === 0 ? rows : `${rows}[${conditions.join(' ')}]`));
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 12 }), (texts) => {
        const index = new ConditionIndex(texts, conditionalOf);
        for (const asked of texts) {
          const found = index.candidates(asked);
          const { rows, conditions } = conditionalOf(asked);
          const wider = texts.map((wide) => ({ wide, ...conditionalOf(wide) }));
          const implied = wider.filter((one) => one.rows === rows && implyAll(conditions, one.conditions));
          expect(new Set(found).size).toBe(found.length);
          expect(found).toEqual(expect.arrayContaining(implied.map(({ wide }) => wide)));
        }
      }),
    );
  });
});
