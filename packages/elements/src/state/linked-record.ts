import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeRecord, type RecordsInstrument } from './state-link.js';

/** An element that shows all records of an instrument, or one. */
interface Linked extends ReactiveControllerHost, HTMLElement {
  readonly state: string;
  readonly renderRoot: ParentNode;
}

/**
 * Lets an element show the record that the page's address names, when it comes into the page and when the fragment changes,
 * so that links to it and the browser's back button work; never writes the address. Where a reader went by a link, the
 * focus goes along: to the way back, or back to the link that was taken.
 */
export class LinkedRecord implements ReactiveController {
  private id = '';
  private arriving: 'no' | 'into view' | 'with focus' = 'no';
  private left = '';

  constructor(
    private readonly host: Linked,
    private readonly instrument: RecordsInstrument,
    private readonly show: (id: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.change);
    this.follow('into view');
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.change);
  }

  hostUpdated(): void {
    if (this.arriving === 'no' || this.host.state !== 'ready') return;
    const { arriving, host, left } = this;
    this.arriving = 'no';
    if (this.id !== '') host.scrollIntoView();
    if (arriving === 'with focus') this.linkAfter(left)?.focus({ preventScroll: this.id !== '' });
  }

  private readonly change = (): void => this.follow('with focus');

  private follow(arriving: 'into view' | 'with focus'): void {
    const named = decodeRecord(this.instrument, location.hash);
    // Another fragment is about something else, but the way back from a record that was followed to.
    const id = named ?? '';
    if (id === this.id && named === null) return;
    this.left = this.id;
    this.id = id;
    this.arriving = arriving;
    this.show(id);
    this.host.requestUpdate();
  }

  private linkAfter(left: string): HTMLElement | null {
    const selector = this.id === '' ? `li[data-id="${CSS.escape(left)}"] a` : '.back a';
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
