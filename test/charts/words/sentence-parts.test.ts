import { describe, expect, it } from 'vitest';
import { finding, sentenceParts } from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset } from '@teilhabe/core/publication';
import { counts } from '../bar-pictures.js';
import { answers, byDepartment, published, total } from '../datasets.js';

const linked = (data: Dataset, period?: string) =>
  sentenceParts(finding(data, de, period === undefined ? {} : { period }), data, de, period)
    .filter(({ keys }) => keys.length > 0)
    .map(({ text, keys }) => [text.replace(/\s/g, ' '), keys]);

const share = (value: number) => [value, value - 3, value + 3, value * 4, 400];

describe('sentenceParts', () => {
  it.each([
    ['a total', published('hr1'), de],
    ['a breakdown', published('hr1~department'), de],
    ['answers', published('pr9'), ar],
    ['nothing', total({}), de],
  ])('sentenceParts(sentence, dataset, language) are the whole sentence: %s', (_, data, language) => {
    const sentence = finding(data, language);
    expect(
      sentenceParts(sentence, data, language)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence);
  });

  it('sentenceParts(sentence, dataset, language) links the number of a total to its marks', () => {
    expect(linked(published('hr1'))).toEqual([['24,0 %', ['2025', 'total', 'figure']]]);
  });

  it('sentenceParts(sentence, dataset, language) links both ends of a range, and those that have one mark alone', () => {
    expect(linked(byDepartment({ A: share(12), B: share(20), C: share(30) }))).toEqual([
      ['12,0 %', ['A.2025', 'A']],
      ['30,0 %', ['C.2025', 'C']],
    ]);
    expect(linked(byDepartment({ A: share(12), B: share(30), C: share(30) }))).toEqual([['12,0 %', ['A.2025', 'A']]]);
  });

  it('sentenceParts(sentence, dataset, language) does not take a part of a number for one', () => {
    expect(linked(byDepartment({ A: share(4), B: share(14), C: share(24) })).map(([text]) => text)).toEqual([
      '4,0 %',
      '24,0 %',
    ]);
  });

  it('sentenceParts(sentence, dataset, language) links no number without a unit: it could be a year or how many', () => {
    expect(linked(counts({ department: ['A', 'B', 'C', 'D'] }, [1, 4, 'C', 2025]))).toEqual([]);
  });

  it('sentenceParts(sentence, dataset, language) links nothing that is confidential', () => {
    expect(linked(byDepartment({ A: 'C', B: 'C' }))).toEqual([]);
    expect(linked(answers(['nein', 'ja'], { A: 'C', B: 'C' }))).toEqual([]);
  });
});
