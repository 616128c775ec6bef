import type { ReactiveController } from 'lit';

/**
 * Opens every disclosure of an element while it is printed, but those with `data-screen`, which paper has no use for; also
 * what is loaded only when a page is already paper, as browsers without a screen do that make a PDF.
 * `::details-content` would do it in CSS alone, but is not in every browser that cities meet.
 */
export class PrintOpen implements ReactiveController {
  private readonly media = matchMedia('print');
  private readonly opened: HTMLDetailsElement[] = [];

  constructor(private readonly host: { readonly renderRoot: ParentNode }) {}

  hostConnected(): void {
    this.media.addEventListener('change', this.change);
  }

  hostDisconnected(): void {
    this.media.removeEventListener('change', this.change);
  }

  hostUpdated(): void {
    if (this.media.matches) this.open();
  }

  private readonly change = ({ matches }: MediaQueryListEvent): void => {
    if (matches) this.open();
    else this.opened.splice(0).forEach((details) => (details.open = false));
  };

  private open(): void {
    const closed = this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open], [data-screen])');
    closed.forEach((details) => (details.open = true));
    this.opened.push(...closed);
  }
}
