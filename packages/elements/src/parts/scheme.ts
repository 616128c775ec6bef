import type { ReactiveController } from 'lit';

/** Keeps the class of an element's `.root` that `schemeClass` asks for, after each update and when the system changes. */
export class Scheme implements ReactiveController {
  private readonly media = matchMedia('(prefers-color-scheme: dark)');

  constructor(private readonly host: { readonly renderRoot: ParentNode; readonly state: string }) {}

  hostConnected(): void {
    this.media.addEventListener('change', this.apply);
  }

  // Before the next frame is painted, for all elements that this frame has changed: asked for in between, the browser would
  // compute styles anew for each.
  hostUpdated(): void {
    requestAnimationFrame(this.apply);
  }

  hostDisconnected(): void {
    this.media.removeEventListener('change', this.apply);
  }

  private readonly apply = (): void => {
    // While there is nothing to colour, the browser need not compute styles for it.
    if (this.host.state === 'loading') return;
    const root = this.host.renderRoot.querySelector('.root');
    const needed = root && schemeClass(root);
    if (needed) root.classList.add(needed);
  };
}

/**
 * Which class a root needs so that its colours fit the background it stands on: `on-dark` for light text where the
 * page has not said `color-scheme: dark`, `on-light` for the reverse, '' where both agree or nothing is known.
 * The root's outline colour is `light-dark(#000, #fff)`, so it tells the scheme that applies without a class.
 */
function schemeClass(root: Element): '' | 'on-dark' | 'on-light' {
  root.classList.remove('on-dark', 'on-light');
  const { color, outlineColor } = getComputedStyle(root);
  const lightText = isLight(color);
  const darkScheme = isLight(outlineColor);
  if (lightText === null || darkScheme === null || lightText === darkScheme) return '';
  return lightText ? 'on-dark' : 'on-light';
}

/** Whether a computed colour is nearer to white than to black; null when it is not written as rgb. */
function isLight(color: string): boolean | null {
  const [red, green, blue] = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)/.exec(color)?.slice(1).map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return 0.299 * red + 0.587 * green + 0.114 * blue > 127.5;
}
