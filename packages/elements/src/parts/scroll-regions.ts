import type { ReactiveController } from 'lit';

/** Makes each `.scroll` of an element a tab stop while its content is wider than itself, and only then. */
export class ScrollRegions implements ReactiveController {
  private readonly resize = new ResizeObserver((entries) => entries.forEach(({ target }) => update(target)));

  constructor(private readonly host: { readonly renderRoot: ParentNode }) {}

  hostUpdated(): void {
    // At once as well: another breakdown makes the content wider and leaves the region as it is.
    this.host.renderRoot.querySelectorAll('.scroll').forEach((region) => {
      // In a closed disclosure there is nothing to measure yet, and asking would let the browser lay out the page.
      if (region.closest('details:not([open])') === null) update(region);
      this.resize.observe(region);
    });
  }

  hostDisconnected(): void {
    this.resize.disconnect();
  }
}

function update(region: Element): void {
  if (region.scrollWidth > region.clientWidth) region.setAttribute('tabindex', '0');
  else region.removeAttribute('tabindex');
}
