import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isInsideAnother } from '../publication-element.js';
import { decodeState, type IndicatorState } from './state-link.js';

/** An element that shows one indicator. */
interface Linked extends ReactiveControllerHost, HTMLElement {
  indicator: string;
  breakdown: string;
  period: string;
  view: string;
  readonly state: string;
}

/** The fragment for which an element of this page has already come into view: others of the same indicator keep still. */
let followed = '';

/**
 * Lets an element take the state that the page's address names for its indicator, and come into view once it is ready.
 * Reads the address when the element comes into the page and when the fragment changes; never writes it.
 */
export class LinkedState implements ReactiveController {
  private arriving = false;

  constructor(private readonly host: Linked) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
    this.follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
  }

  hostUpdated(): void {
    if (!this.arriving || this.host.state !== 'ready') return;
    this.arriving = false;
    if (followed === location.hash) return;
    followed = location.hash;
    this.host.scrollIntoView();
  }

  private readonly follow = (): void => {
    // A dashboard follows for its cards.
    if (isInsideAnother(this.host)) return;
    const state = decodeState(location.hash);
    if (state === null) followed = '';
    if (state === null || state.indicator !== this.host.indicator) return;
    take(state, this.host);
    this.arriving = true;
    this.host.requestUpdate();
  };
}

function take({ breakdown, period, view }: IndicatorState, host: Linked): void {
  host.breakdown = breakdown;
  host.period = period;
  host.view = view || 'auto';
}
