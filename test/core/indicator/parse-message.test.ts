import { describe, expect, it } from 'vitest';
import { messageArguments, parseMessage } from '../../../packages/core/src/indicator/parse-message.js';

describe('parseMessage', () => {
  it('parseMessage(text) is text and gaps', () => {
    expect(parseMessage('{period} waren es {value}')).toEqual([
      { type: 1, value: 'period' },
      { type: 0, value: ' waren es ' },
      { type: 1, value: 'value' },
    ]);
  });

  it('parseMessage(plural) keeps the options and the offset', () => {
    expect(parseMessage('{count, plural, one {eine Person} other {# Personen}}')).toEqual([
      {
        type: 6,
        value: 'count',
        offset: 0,
        options: {
          one: { value: [{ type: 0, value: 'eine Person' }] },
          other: { value: [{ type: 7 }, { type: 0, value: ' Personen' }] },
        },
      },
    ]);
  });

  it('parseMessage(select) may have an option of any name', () => {
    const [part] = parseMessage('{value, select, __proto__ {a} constructor {b} other {c}}');
    expect(part).toMatchObject({ type: 5 });
    expect(Object.keys((part as { options: object }).options)).toEqual(['__proto__', 'constructor', 'other']);
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });

  it('parseMessage(markup) is text', () => {
    expect(parseMessage('<b>{value}</b><script>')).toEqual([
      { type: 0, value: '<b>' },
      { type: 1, value: 'value' },
      { type: 0, value: '</b><script>' },
    ]);
  });

  it('parseMessage(quoted brackets) shows them; an apostrophe alone stays', () => {
    expect(parseMessage("'{'value'}' geht's")).toEqual([{ type: 0, value: "{value} geht's" }]);
  });

  it.each(['{value', '{}', '{value, }', '{count, plural, one {a}}', '{value, select}', '{a b}'])(
    'parseMessage(%j) throws a SyntaxError',
    (text) => {
      expect(() => parseMessage(text)).toThrow(SyntaxError);
    },
  );

  it.each(['{day, date}', '{day, time, short}'])('parseMessage(%j) throws: dates are given ready made', (text) => {
    expect(() => parseMessage(text)).toThrow('use a plain argument');
  });
});

describe('messageArguments', () => {
  it('messageArguments(message) names every argument once, also in options', () => {
    const text = '{period}: {count, plural, one {{value}} other {# von {base}}} {value} {count, number}';
    expect(messageArguments(parseMessage(text))).toEqual(['period', 'count', 'value', 'base']);
  });

  it('messageArguments(a plain text) is empty', () => {
    expect(messageArguments(parseMessage('ohne Lücken'))).toEqual([]);
  });
});
