/** The views of a dashboard by name; `auto` is the overview, or the cards of the field of action that was asked for. */
export const DASHBOARD_VIEWS = ['auto', 'overview', 'cards', 'compare', 'instrument'] as const;

/** The name of a dashboard's view. */
export type DashboardView = (typeof DASHBOARD_VIEWS)[number];

/** What a reader sees of a dashboard; ids of the publication, '' and an empty list where nothing was chosen. */
export interface DashboardState {
  readonly view: DashboardView;
  /** The field of action; all when empty. */
  readonly area: string;
  /** The indicator whose card is to come into view. */
  readonly indicator: string;
  /** The instrument to show, by the name of its records. */
  readonly instrument: string;
  /** The words that a reader looks for. */
  readonly search: string;
  /** The breakdown of all cards that have it; the total when empty. */
  readonly breakdown: string;
  /** The period of all cards that have it; the newest when empty. */
  readonly period: string;
  /** The indicators to compare. */
  readonly compare: readonly string[];
}

/** A step from one state to the next: what becomes different. */
export type Step = Partial<DashboardState>;

/** All key figures by field of action. */
export const toOverview: Step = { view: 'overview', area: '', indicator: '', instrument: '', search: '' };

/** The indicators chosen for comparison side by side. */
export const toComparison: Step = { view: 'compare', area: '', indicator: '', instrument: '', search: '' };

/** The cards of one field of action; of all when it is ''. */
export function toArea(area: string): Step {
  return { view: 'cards', area, indicator: '', instrument: '', search: '' };
}

/** The card of one indicator among those of its field of action. */
export function toIndicator(indicator: string, area: string): Step {
  return { view: 'cards', area, indicator, instrument: '', search: '' };
}

/** An instrument with what it has of one field of action; of all when that is ''. */
export function toInstrument(instrument: string, area: string): Step {
  return { view: 'instrument', area, indicator: '', instrument, search: '' };
}

/** All indicators that match the words, in the view that is open; a comparison and an instrument give way to the cards. */
export function toSearch(search: string, view: DashboardView): Step {
  return { view: view === 'overview' ? 'overview' : 'cards', area: '', indicator: '', instrument: '', search };
}

/** Puts an indicator into the comparison or takes it out. */
export function picked({ compare }: DashboardState, indicator: string, isIn: boolean): Step {
  const others = compare.filter((id) => id !== indicator);
  return { compare: isIn ? [...others, indicator] : others };
}
