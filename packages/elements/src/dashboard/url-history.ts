import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeState } from '../state/state-link.js';
import type { DashboardState } from './dashboard-state.js';
import { isSameState, isUrlPrefix, stateIn, withState } from './url-state.js';

/** A dashboard whose state the address may hold. */
interface Host extends ReactiveControllerHost {
  /** Under which prefix; '' for not at all. */
  readonly urlPrefix: string;
  place: DashboardState;
}

/**
 * Keeps a dashboard's state in the page's address when the page asks for it by a prefix: each step of a reader becomes an
 * entry of the history, and the back button goes back. Touches only parameters of its prefix; the path, other
 * parameters, the fragment and the state that a router keeps with an entry stay as they are.
 */
export class UrlHistory implements ReactiveController {
  private prefix = '';
  private defaults: DashboardState | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.read);
  }

  hostUpdate(): void {
    if (this.host.urlPrefix === this.prefix) return;
    this.prefix = this.host.urlPrefix;
    this.read();
  }

  /** Makes the host's state an entry of the history, unless the address says it already. */
  write(): void {
    const { prefix, defaults } = this;
    const address = this.addressOf(this.host.place);
    if (address === null || defaults === undefined) return;
    const isSame = isSameState(stateIn(location.search, prefix, defaults), this.host.place);
    if (isSame && decodeState(location.hash) === null) return;
    try {
      history.pushState(history.state, '', address);
    } catch {
      // A page without an address of its own, or more steps than a browser allows: the state is just not in the address.
    }
  }

  /** The page's address with a state in it; null when the page has not asked for that. */
  addressOf(state: DashboardState): string | null {
    const { prefix, defaults } = this;
    if (!isUrlPrefix(prefix) || defaults === undefined) return null;
    const { search, hash } = location;
    // The fragment that once led to an indicator would lead there again.
    const fragment = decodeState(hash) === null ? hash : '';
    return new URL(location.pathname + withState(search, prefix, state, defaults) + fragment, location.href).href;
  }

  private readonly read = (): void => {
    if (!isUrlPrefix(this.prefix)) return;
    this.defaults ??= this.host.place;
    this.host.place = stateIn(location.search, this.prefix, this.defaults);
  };
}
