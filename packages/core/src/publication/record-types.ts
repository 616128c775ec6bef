import type { Period, Texts } from './types.js';

/** A records file: instruments of the concept that are not statistics. */
export interface Records<Item> {
  readonly version: string;
  readonly items: readonly Item[];
}

/** An event or phase on the timeline (Zeitstrahl). */
export interface TimelineItem {
  readonly id: string;
  readonly lane: string;
  readonly laneTitle: Texts;
  readonly kind: 'event' | 'phase';
  readonly title: Texts;
  readonly description?: Texts;
  /** Null for what the source does not date. */
  readonly date: Period | null;
  readonly area?: string;
  readonly source?: string;
}

/** A recommendation (Handlungsempfehlung) of the concept. */
export interface RecommendationItem {
  readonly id: string;
  readonly area: string;
  readonly horizon: 'short' | 'long';
  readonly title: Texts;
}
