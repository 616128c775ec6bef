/** What tells that a reader has gone elsewhere. */
const MOVES = ['focusin', 'focusout', 'selectionchange'];

/**
 * Resolves when the reader has neither the keyboard nor a selection in an element's light DOM, at once where that is so
 * already; also when `signal` aborts.
 */
export async function leftBy(element: HTMLElement, signal: AbortSignal): Promise<void> {
  while (isHeld(element) && !signal.aborted) await nextMove(signal);
}

function isHeld(element: HTMLElement): boolean {
  if (element.querySelector(':focus') !== null) return true;
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}

/** Resolves a moment after the next move, when the focus has arrived where it goes. */
function nextMove(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const arrived = (): void => {
      over.abort();
      setTimeout(resolve);
    };
    for (const name of MOVES) document.addEventListener(name, arrived, { signal: over.signal });
    signal.addEventListener('abort', arrived, { signal: over.signal });
  });
}
