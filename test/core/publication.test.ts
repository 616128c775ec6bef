import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ContractError,
  observations,
  parseDataset,
  parseIndex,
  parseRecords,
  type TimelineItem,
} from '@teilhabe/core/publication';
import { fixture } from '../fixture.js';

describe('parseIndex', () => {
  it('parseIndex(fixture) gives links and areas', () => {
    const index = parseIndex(fixture('index.json'));
    expect(index.link.item.map((item) => item.href)).toContain('indicators/hr1~department.json');
    expect(index.extension.teilhabe.areas.map((area) => area.id)).toEqual(['8.2.2', '9.2.1']);
  });

  it('parseIndex of a newer major version throws ContractError "version"', () => {
    const index = fixture('index.json') as { extension: { teilhabe: { version: string } } };
    index.extension.teilhabe.version = '2.0';
    expect(() => parseIndex(index)).toThrow(expect.objectContaining({ code: 'version' }) as Error);
  });

  it.each([null, [], 'text', {}, { class: 'collection' }])('parseIndex(%j) throws ContractError', (json) => {
    expect(() => parseIndex(json)).toThrow(ContractError);
  });
});

describe('parseDataset', () => {
  it('parseDataset(fixture) keeps values, status and labels', () => {
    const dataset = parseDataset(fixture('indicators/hr1~department.json'));
    expect(dataset.size).toEqual([2, 5, 5]);
    expect(dataset.value[0]).toBe(18.7);
    expect(dataset.status['15']).toBe('C');
  });

  it('parseDataset accepts the forms that JSON-stat allows', () => {
    const dataset = parseDataset({
      version: '2.0',
      class: 'dataset',
      id: ['time', 'sex'],
      size: [1, 2],
      dimension: {
        time: { category: { label: { '2020': 'Year 2020' } } },
        sex: { label: 'Sex', category: { index: { f: 1, m: 0 } } },
      },
      value: { '1': 7 },
      status: 'p',
    });
    expect(dataset.dimension['sex']?.category.index).toEqual(['m', 'f']);
    expect(dataset.dimension['time']?.category.label).toEqual({ '2020': 'Year 2020' });
    expect(dataset.value).toEqual([null, 7]);
    expect(dataset.status).toEqual({ 0: 'p', 1: 'p' });
  });

  it('parseDataset throws ContractError when sizes do not fit', () => {
    const dataset = fixture('indicators/hr1.json') as { size: number[] };
    dataset.size = [2, 10];
    expect(() => parseDataset(dataset)).toThrow(ContractError);
  });

  it.each(['__proto__', 'constructor', 'toString'])('parseDataset keeps a dimension called %s', (name) => {
    const text = JSON.stringify({
      version: '2.0',
      class: 'dataset',
      id: ['X'],
      size: [1],
      dimension: { X: { category: { index: ['a'] } } },
      value: [1],
    });
    const dataset = parseDataset(JSON.parse(text.replaceAll('"X"', JSON.stringify(name))));
    expect(observations(dataset)).toHaveLength(1);
    expect(({} as Record<string, unknown>)['category']).toBeUndefined();
  });
});

describe('observations', () => {
  it('observations(total) gives one observation a period, with reasons', () => {
    const [first, second] = observations(parseDataset(fixture('indicators/hr1.json')));
    expect(first?.at).toEqual({ period: '2023' });
    expect(first?.measures.count).toBe(60);
    expect(second).toMatchObject({ measures: {}, status: 'M', reason: 'notDelivered' });
  });

  it('observations(confidential) has no number at all', () => {
    const hidden = observations(parseDataset(fixture('indicators/hr1~department.json'))).filter(
      (o) => o.status === 'C',
    );
    expect(hidden).toHaveLength(4);
    expect(hidden.every((o) => Object.keys(o.measures).length === 0)).toBe(true);
  });
});

describe('parseRecords', () => {
  it('parseRecords(timeline) keeps undated items', () => {
    const { items } = parseRecords<TimelineItem>(fixture('records/timeline.json'));
    expect(items.map((item) => item.date?.edtf)).toEqual(['2010-02-05/2010-02-06', '2010/..', '2013-41', undefined]);
  });

  it.each([{}, { version: '1.0' }, { version: '9.0', items: [] }, { version: '1.0', items: [{}] }])(
    'parseRecords(%j) throws',
    (json) => {
      expect(() => parseRecords(json)).toThrow(ContractError);
    },
  );
});

it('publication.schema.json is itself valid JSON', () => {
  expect(
    () => JSON.parse(readFileSync('packages/core/schemas/publication.schema.json', 'utf8')) as unknown,
  ).not.toThrow();
});
