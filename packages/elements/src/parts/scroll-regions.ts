import type { ReactiveController } from 'lit';

/** Makes each `.scroll` of an element a tab stop while its content is wider than itself, and only then. */
export class ScrollRegions implements ReactiveController {
  private readonly resize = new ResizeObserver((entries) => entries.forEach(({ target }) => update(target)));

  constructor(private readonly host: { readonly renderRoot: ParentNode }) {}

  hostUpdated(): void {
    // At once as well: another breakdown makes the content wider and leaves the region as it is.
    this.host.renderRoot.querySelectorAll('.scroll').forEach((region) => {
      update(region);
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
