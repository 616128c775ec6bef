import { de } from '@teilhabe/charts/messages/de';
import { parseIndex } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { areaGroups } from '../../../packages/elements/src/dashboard/area-groups.js';
import { breakdownChoices, followed, periodChoices } from '../../../packages/elements/src/dashboard/linked-choices.js';
import { fixture } from '../../fixture.js';

const indicators = areaGroups(parseIndex(fixture('index.json'))).flatMap((group) => group.indicators);

describe('breakdownChoices', () => {
  it('breakdownChoices(indicators, language) has the total and each breakdown once', () => {
    expect(breakdownChoices([...indicators, ...indicators], de)).toEqual([
      { value: '', text: 'Gesamt' },
      { value: 'department', text: 'Amt' },
    ]);
  });

  it('breakdownChoices(indicators, language) is empty without breakdowns', () => {
    expect(
      breakdownChoices(
        indicators.filter(({ id }) => id === 'pr9'),
        de,
      ),
    ).toEqual([]);
  });
});

describe('followed', () => {
  it('followed(indicator, breakdown) is the breakdown where the indicator has it, else the total', () => {
    expect(indicators.map((indicator) => [indicator.id, followed(indicator, 'department')])).toEqual([
      ['pr9', ''],
      ['hr1', 'department'],
    ]);
  });
});

describe('periodChoices', () => {
  it('periodChoices(offered, language) has each period once, newest first', () => {
    const year = (value: string) => ({ value, text: value });
    expect(periodChoices([[year('2025'), year('2023')], [], [year('2024'), year('2023')]], de)).toEqual([
      { value: '', text: 'Neuester' },
      year('2025'),
      year('2024'),
      year('2023'),
    ]);
    expect(periodChoices([[], []], de)).toEqual([]);
  });
});
