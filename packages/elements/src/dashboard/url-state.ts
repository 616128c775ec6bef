import { DASHBOARD_VIEWS, type DashboardState } from './dashboard-state.js';

/** What HTML's ids and query parameters have in common, so that an address stays readable. */
const PREFIX = /^[a-z][a-z0-9-]{0,31}$/i;
/** Longer than any real id, or any words that someone looks for. */
const LONGEST = 200;
const KEYS = ['view', 'area', 'indicator', 'instrument', 'search', 'breakdown', 'period', 'compare'] as const;

/** Whether a dashboard may keep its state in the address under this prefix. */
export function isUrlPrefix(prefix: string): boolean {
  return PREFIX.test(prefix);
}

/**
 * The query of an address with the state of a dashboard in it: `?m-area=9.2.1&m-breakdown=department` for the prefix `m`.
 * What is as in `defaults` is left out; parameters of others stay as they are, letter for letter. '' when nothing is left.
 */
export function withState(query: string, prefix: string, state: DashboardState, defaults: DashboardState): string {
  const own = KEYS.map((key) => `${prefix}-${key}`);
  const others = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !own.includes(nameOf(part)));
  const chosen = KEYS.filter((key) => textOf(state, key) !== textOf(defaults, key));
  const ours = chosen.map((key) => new URLSearchParams([[`${prefix}-${key}`, textOf(state, key)]]).toString());
  const parts = [...others, ...ours];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The state that a query holds under the prefix; as in `defaults` where it holds none, or none that can be. */
export function stateIn(query: string, prefix: string, defaults: DashboardState): DashboardState {
  const parameters = new URLSearchParams(query);
  const text = (key: (typeof KEYS)[number]): string => {
    const value = parameters.get(`${prefix}-${key}`);
    return value === null || value.length > LONGEST ? textOf(defaults, key) : value;
  };
  const view = text('view');
  return {
    view: DASHBOARD_VIEWS.find((name) => name === view) ?? defaults.view,
    area: text('area'),
    indicator: text('indicator'),
    instrument: text('instrument'),
    search: text('search'),
    breakdown: text('breakdown'),
    period: text('period'),
    compare: text('compare').split(' ').filter(Boolean),
  };
}

/** Whether two states are the same in all that a reader sees. */
export function isSameState(one: DashboardState, other: DashboardState): boolean {
  return KEYS.every((key) => textOf(one, key) === textOf(other, key));
}

/** The name of a parameter as it stands in a query. */
function nameOf(part: string): string {
  return [...new URLSearchParams(part).keys()][0] ?? '';
}

/** Ids hold no space, so a space parts them. */
function textOf(state: DashboardState, key: (typeof KEYS)[number]): string {
  return key === 'compare' ? state.compare.join(' ') : state[key];
}
