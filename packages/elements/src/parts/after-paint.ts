/** Longer than a frame takes: a page in the background has none. In ms. */
const LONGEST = 200;

/** Resolves once the browser has painted what is in the page now; in the background, where it paints nothing, after a moment. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });
}
