import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isInsideAnother } from '../publication-element.js';
import type { IndicatorState } from './state-link.js';

/** An element that shows one indicator. */
interface Linked extends ReactiveControllerHost, HTMLElement {
  indicator: string;
  breakdown: string;
  period: string;
  view: string;
  readonly state: string;
}

/** How every fragment begins that names a state of ours: only for these is the reader of such names fetched. */
const OURS = '#teilhabe:';

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
    addEventListener('hashchange', this.change);
    void this.follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.change);
  }

  hostUpdated(): void {
    if (!this.arriving || this.host.state !== 'ready') return;
    this.arriving = false;
    if (followed === location.hash) return;
    followed = location.hash;
    this.host.scrollIntoView();
  }

  private readonly change = (): void => void this.follow();

  private async follow(): Promise<void> {
    // A dashboard follows for its cards.
    if (isInsideAnother(this.host)) return;
    const { hash } = location;
    const state = hash.startsWith(OURS) ? await stateOf(hash) : null;
    if (hash !== location.hash) return;
    if (state === null) followed = '';
    if (state === null || state.indicator !== this.host.indicator || !this.host.isConnected) return;
    take(state, this.host);
    this.arriving = true;
    this.host.requestUpdate();
  }
}

/** The state that a fragment names; null for one that names none, and when its reader cannot be fetched. */
async function stateOf(fragment: string): Promise<IndicatorState | null> {
  try {
    const { decodeState } = await import('./state-link.js');
    return decodeState(fragment);
  } catch {
    return null;
  }
}

function take({ breakdown, period, view }: IndicatorState, host: Linked): void {
  host.breakdown = breakdown;
  host.period = period;
  host.view = view || 'auto';
}
