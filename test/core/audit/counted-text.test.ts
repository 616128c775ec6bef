import { describe, expect, it } from 'vitest';
import {
  conditionText,
  countedText,
  implyAll,
  parseCondition,
  parseCounted,
} from '../../../packages/core/src/audit/knowledge/counted-text.js';

const conditionsOf = (text: string) => parseCounted(text).conditions.map(parseCondition);

describe('parseCounted', () => {
  it.each([
    ['staff', 'staff', []],
    ['staff(sum=hours)', 'staff(sum=hours)', []],
    ['staff[a=1]', 'staff', ['a=1']],
    ['staff[a=1 b=2|3]', 'staff', ['a=1', 'b=2|3']],
    ['staff[a=1,b=2]', 'staff', ['a=1', 'b=2']],
    ['staff[a=1, b=2]', 'staff', ['a=1', 'b=2']],
    ['staff[a=1,area=2]', 'staff', ['a=1', 'area=2']],
    ['staff[a=1,5 b=2]', 'staff', ['a=1,5', 'b=2']],
    ['staff[a=1,]', 'staff', ['a=1']],
    ['staff[]', 'staff', []],
    ['staff[a=1', 'staff[a=1', []],
    ['staff]', 'staff]', []],
    ['[a=1]', '', ['a=1']],
    ['p[id∈s[x∈t[a=1 b=2].id].id c=3]', 'p', ['id∈s[x∈t[a=1 b=2].id].id', 'c=3']],
    ['staff[a="x y"|z b=*]', 'staff', ['a="x y"|z', 'b=*']],
    ['people[id∈staff[a=1 b=2].id(same) c=3]', 'people', ['id∈staff[a=1 b=2].id(same)', 'c=3']],
    ['staff]', 'staff]', []],
    ['staff[a=1', 'staff[a=1', []],
    ['[a=1]', '', ['a=1']],
    ['staff[]', 'staff', []],
    ['staff[a=1,]', 'staff', ['a=1']],
    ['staff[a=1,2]', 'staff', ['a=1,2']],
    ['staff[a=1,bc=2]', 'staff', ['a=1', 'bc=2']],
    ['staff[a=1,x,b=2]', 'staff', ['a=1,x', 'b=2']],
    ['people[id∈staff[a∈guests[b=1 c=2].id d=4].id]', 'people', ['id∈staff[a∈guests[b=1 c=2].id d=4].id']],
  ])('parseCounted(%s) is %s with %j', (text, rows, conditions) => {
    expect(parseCounted(text)).toEqual({ rows, conditions });
  });
});

describe('countedText', () => {
  it.each([
    [['b=2', 'a=1'], 'staff[a=1 b=2]'],
    [['a=1|2', 'a=1'], 'staff[a=1]'],
    [['a=*', 'a=1'], 'staff[a=1]'],
    [['a=1', 'a=1'], 'staff[a=1]'],
    [[], 'staff'],
  ])('countedText(staff with %j) is %s', (conditions, text) => {
    expect(countedText({ rows: 'staff', conditions })).toBe(text);
  });

  it.each([
    ['a', '1', 'a=1'],
    ['a', 'x y', 'a="x y"'],
    ['a', '1|2', 'a="1|2"'],
  ])('conditionText(%s, %s) is %s', (field, value, text) => {
    expect(conditionText(field, value)).toBe(text);
  });
});

describe('implyAll', () => {
  it.each([
    ['staff[a=1 b=2]', 'staff[a=1]', true],
    ['staff[a=1]', 'staff', true],
    ['staff[a=1]', 'staff[a=1|2]', true],
    ['staff[a=1]', 'staff[a=*]', true],
    ['staff[a=1|2]', 'staff[a=1]', false],
    ['staff[a=1]', 'staff[a=1 b=2]', false],
    ['staff[area=1]', 'staff[area=1|2]', true],
    ['staff[a=1]', 'staff[b=*]', false],
    ['staff[a=xy]', 'staff[a=xyz]', false],
    ['staff[a="x|y"]', 'staff[a="x|y"|z]', true],
    ['staff[a="x|y"]', 'staff[a="x|z"|"w|y"]', false],
    ['staff[id∈guests.id]', 'staff', true],
    ['staff[id∈guests.id]', 'staff[id∈guests.id]', true],
    ['staff[id∈guests[a=1]]', 'staff[a=*]', false],
    ['staff', 'staff[id∈guests.id]', false],
    ['staff[id∈guests.id]', 'staff[id∈guests.id]', true],
    ['staff[a=1]', 'staff[b=1]', false],
    ['staff[x]', 'staff[x=1]', false],
    ['staff[x=1]', 'staff[x]', false],
    ['staff[abc=1]', 'staff[abc=1|2]', true],
    ['staff[a=12]', 'staff[a=1|2]', false],
    ['staff[a="x|y"]', 'staff[a="x|y"|z]', true],
    ['staff[a="x|y"]', 'staff[a="x|z"|"w|y"]', false],
    ['people[id∈staff[a=1].id]', 'people[a=*]', false],
  ])('implyAll(conditions of %s, conditions of %s) is %s', (narrow, wide, expected) => {
    expect(implyAll(conditionsOf(narrow), conditionsOf(wide))).toBe(expected);
  });
});
