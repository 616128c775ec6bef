import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DASHBOARD_VIEWS, type DashboardState } from '../../../packages/elements/src/dashboard/dashboard-state.js';
import { isSameState, isUrlPrefix, stateIn, withState } from '../../../packages/elements/src/dashboard/url-state.js';

const start: DashboardState = {
  view: 'auto',
  area: '',
  indicator: '',
  instrument: '',
  search: '',
  breakdown: '',
  period: '',
  compare: [],
};
const text = fc.string({ maxLength: 12, unit: 'grapheme' });
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const states: fc.Arbitrary<DashboardState> = fc.record({
  view: fc.constantFrom(...DASHBOARD_VIEWS),
  area: text,
  indicator: text,
  instrument: text,
  search: text,
  breakdown: text,
  period: text,
  compare: fc.array(id, { maxLength: 5 }),
});
const queries = fc
  .array(fc.tuple(fc.stringMatching(/^[a-l][a-z%&=+]{0,6}$/), fc.stringMatching(/^[a-z0-9%20+]{0,6}$/)))
  .map((pairs) => pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`))
  .map((parts) => (parts.length > 0 ? `?${parts.join('&')}` : ''));

describe('withState', () => {
  it('withState(query, prefix, state, defaults) names only what differs from the defaults', () => {
    const state = { ...start, area: '9.2.1', breakdown: 'department' };
    expect(withState('', 'm', state, start)).toBe('?m-area=9.2.1&m-breakdown=department');
    expect(withState('', 'm', state, { ...start, area: '9.2.1' })).toBe('?m-breakdown=department');
  });

  it('withState(query, prefix, state, defaults) says that a default is left', () => {
    expect(withState('', 'm', start, { ...start, area: '9.2.1' })).toBe('?m-area=');
  });

  it('withState(query, prefix, state, defaults) leaves the parameters of others letter for letter', () => {
    const query = '?id=12&q=a%20b+c&flag&m-area=8&m2-area=7';
    expect(withState(query, 'm', { ...start, area: '9' }, start)).toBe('?id=12&q=a%20b+c&flag&m2-area=7&m-area=9');
  });

  it('withState(query, prefix, defaults, defaults) is the query of others, whatever stood there', () => {
    fc.assert(
      fc.property(queries, states, (query, state) => {
        expect(withState(withState(query, 'm', state, start), 'm', start, start)).toBe(query);
      }),
    );
  });
});

describe('stateIn', () => {
  it('stateIn(withState(query, prefix, state, defaults), prefix, defaults) is the state', () => {
    fc.assert(
      fc.property(queries, states, states, (query, state, defaults) => {
        expect(stateIn(withState(query, 'm', state, defaults), 'm', defaults)).toEqual(state);
      }),
    );
  });

  it('stateIn(query, prefix, defaults) is as the defaults for what cannot be', () => {
    expect(stateIn(`?m-view=pie&m-area=${'x'.repeat(201)}`, 'm', start)).toEqual(start);
  });

  it('stateIn(query, prefix, defaults) is one that withState could have written, for any text', () => {
    fc.assert(
      fc.property(text, (query) => {
        const state = stateIn(query, 'm', start);
        expect(isSameState(stateIn(withState(query, 'm', state, start), 'm', start), state)).toBe(true);
      }),
    );
  });
});

describe('isUrlPrefix', () => {
  it.each(['m', 'Monitor', 'm-2'])('isUrlPrefix(%j) is true', (prefix) => expect(isUrlPrefix(prefix)).toBe(true));

  it.each(['', '2m', 'm&x', 'm=', 'a b', 'ä', 'x'.repeat(33)])('isUrlPrefix(%j) is false', (prefix) =>
    expect(isUrlPrefix(prefix)).toBe(false),
  );
});
