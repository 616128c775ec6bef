import type { ReactiveController } from 'lit';

/**
 * Opens every disclosure of an element while it is printed, but those with `data-screen`, which paper has no use for.
 * `::details-content` would do it in CSS alone, but is not in every browser that cities meet.
 */
export class PrintOpen implements ReactiveController {
  private readonly media = matchMedia('print');
  private opened: HTMLDetailsElement[] = [];

  constructor(private readonly host: { readonly renderRoot: ParentNode }) {}

  hostConnected(): void {
    this.media.addEventListener('change', this.change);
  }

  hostDisconnected(): void {
    this.media.removeEventListener('change', this.change);
  }

  private readonly change = ({ matches }: MediaQueryListEvent): void => {
    const closed = this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open], [data-screen])');
    if (matches) this.opened = [...closed];
    this.opened.forEach((details) => (details.open = matches));
  };
}
