import type { DashboardState } from './dashboard/dashboard-state.js';
import type { ElementState } from './publication-element.js';

/** What a reader chose on a card: ids of the publication, empty for the total and for the newest period. */
export interface Choice {
  readonly breakdown: string;
  readonly period: string;
}

/** What a reader chose to see of an instrument: the choice's name, which is that of the attribute, and its value; '' for all. */
export interface Filter {
  readonly name: string;
  readonly value: string;
}

/** What an element has to show from now on. */
export interface StateChange {
  readonly state: ElementState;
}

/** A kind of element that an element wants to show inside itself, e.g. `swot`. */
export interface Need {
  readonly kind: string;
}

/** The events of our elements by name; all bubble, also out of shadow roots. */
export interface TeilhabeEventMap {
  /** An element is loading, ready, empty or in error from now on. */
  readonly 'teilhabe-state': CustomEvent<StateChange>;
  /** A reader chose another breakdown or period; not sent when a page sets the properties. */
  readonly 'teilhabe-choice': CustomEvent<Choice>;
  /** A reader chose what an instrument shows; not sent when a page sets the properties. */
  readonly 'teilhabe-filter': CustomEvent<Filter>;
  /** An element wants to show another one inside itself, which the page has not defined; the loader imports it. */
  readonly 'teilhabe-need': CustomEvent<Need>;
  /** A reader went elsewhere in a dashboard, or chose what all its cards show; not sent when a page sets the properties. */
  readonly 'teilhabe-navigate': CustomEvent<DashboardState>;
}

/** Tells the page around an element what happened in it. */
export function tell<Name extends keyof TeilhabeEventMap>(
  element: Element,
  name: Name,
  detail: TeilhabeEventMap[Name]['detail'],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds our events to the browser's own
  interface HTMLElementEventMap extends TeilhabeEventMap {}
}
