import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far outside the viewport a place already counts as near. */
const MARGIN = '600px';

/**
 * Knows which `[data-slot]` places of an element have come near the viewport; the others follow one by one when the
 * browser is idle, and all at once for print, so that nothing depends on scrolling.
 */
export class Near implements ReactiveController {
  private readonly near = new Set<string>();
  private readonly observer = new IntersectionObserver((entries) => this.see(entries), { rootMargin: MARGIN });
  private waiting = false;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  /** Whether the content of this place shall be there. */
  has(slot: string): boolean {
    return this.near.has(slot);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.all);
  }

  hostUpdated(): void {
    this.places().forEach((place) => this.observer.observe(place));
    this.askForNext();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    removeEventListener('beforeprint', this.all);
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    this.add(entries.filter((entry) => entry.isIntersecting).map((entry) => slotOf(entry.target)));
  }

  private readonly all = (): void => this.add(this.places().map(slotOf));

  private askForNext(): void {
    if (this.waiting || !this.places().some((place) => !this.near.has(slotOf(place)))) return;
    this.waiting = true;
    whenIdle(() => {
      this.waiting = false;
      const next = this.places()
        .map(slotOf)
        .find((slot) => !this.near.has(slot));
      if (next !== undefined) this.add([next]);
    });
  }

  private add(slots: readonly string[]): void {
    const fresh = slots.filter((slot) => !this.near.has(slot));
    fresh.forEach((slot) => this.near.add(slot));
    if (fresh.length > 0) this.host.requestUpdate();
  }

  private places(): readonly Element[] {
    return [...this.host.renderRoot.querySelectorAll('[data-slot]')];
  }
}

function slotOf(place: Element): string {
  return place.getAttribute('data-slot') ?? '';
}

/** Safari has no requestIdleCallback. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200);
}
