import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import { keepSpace } from './keep-space.js';
import { leftBy } from './left-by.js';

/** An element in whose light DOM a figure may stand. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/**
 * What stands inside an element before it has data of its own: a figure baked into the page, or anything else to read.
 * It stays in sight through a slot, gives its place to the element's own content once, and does not come back.
 */
export class Baked implements ReactiveController {
  private spent = false;

  /** `addressOf` says where the element's data are; '' while it has none. */
  constructor(
    private readonly host: Host,
    private readonly addressOf: () => string,
  ) {
    host.addController(this);
  }

  /** Whether there is something to read in the element's place until its data are there. */
  get stands(): boolean {
    return !this.spent && [...this.host.childNodes].some(isReadable);
  }

  hostConnected(): void {
    this.take();
  }

  /** What is inside has changed; a page that is still arriving adds it after the element itself. */
  readonly changed = (): void => {
    this.take();
    this.host.requestUpdate();
  };

  /**
   * Waits until the reader has neither the keyboard nor a selection in what is to go. Then it is over with it; where
   * what follows on the page is in sight it stays in its place.
   */
  async makeWay(signal: AbortSignal): Promise<void> {
    if (!this.stands) return;
    await leftBy(this.host, signal);
    if (signal.aborted) return;
    keepSpace(this.host, this.host.renderRoot.querySelector<HTMLElement>('.root'), signal);
    this.spent = true;
  }

  /** The element shall show something else than what was baked. */
  withdraw(): void {
    this.spent = true;
  }

  /** An element without an address takes all that its figure names; what it says itself stays. */
  private take(): void {
    const { host } = this;
    if (this.spent || this.addressOf() !== '') return;
    const { observedAttributes: names } = host.constructor as typeof LitElement;
    const figure = [...host.children].find((child) => child.matches('[data-src], [data-sources]'));
    for (const name of figure ? names : []) {
      const value = figure?.getAttribute(`data-${name}`) ?? null;
      if (value !== null && !host.hasAttribute(name)) host.setAttribute(name, value);
    }
  }
}

/** Elements, and text that is more than space; no comments, which frameworks leave. */
function isReadable(node: ChildNode): boolean {
  if (node instanceof Element) return node.slot === '';
  return node instanceof Text && node.data.trim() !== '';
}
