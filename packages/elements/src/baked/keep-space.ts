/** When a reader acts, the page may move. */
const ACTS = ['click', 'change'];

/**
 * Keeps `root` at least as high as it is now, so that what follows on the page stays where the reader sees it: only where
 * that is in sight or above, for below nobody sees it move. The space is given back when the element has gone out of sight
 * below, when the reader acts on it, when the window changes, and when `signal` aborts, so that a removed element leaves
 * nothing behind.
 */
export function keepSpace(element: HTMLElement, root: HTMLElement | null, signal: AbortSignal): void {
  const { height = 0, bottom = Infinity } = root?.getBoundingClientRect() ?? {};
  if (root === null || height === 0 || bottom > innerHeight) return;
  root.style.minBlockSize = `${height}px`;
  const over = new AbortController();
  const giveBack = (): void => {
    root.style.minBlockSize = '';
    // Asked for first: Chromium keeps an empty attribute that it has not written yet.
    if (root.getAttribute('style') === '') root.removeAttribute('style');
    below.disconnect();
    over.abort();
  };
  const below = new IntersectionObserver((entries) => {
    // Several when the browser was busy: the last says where the element is now.
    const entry = entries.at(-1);
    if (entry && !entry.isIntersecting && entry.boundingClientRect.top > 0) giveBack();
  });
  below.observe(element);
  for (const act of ACTS) element.addEventListener(act, giveBack, { signal: over.signal });
  addEventListener('resize', giveBack, { signal: over.signal });
  addEventListener('beforeprint', giveBack, { signal: over.signal });
  signal.addEventListener('abort', giveBack, { signal: over.signal });
}
