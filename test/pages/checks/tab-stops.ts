import { everyElement } from '../story-page/every-element.js';

const STOPS = 'a[href], button, select, input, summary, textarea, [tabindex]';

/** What the Tab key reaches in `root`, in the order of the document. */
export function tabStops(root: Element): readonly HTMLElement[] {
  const stops = everyElement(root).filter(
    (element): element is HTMLElement =>
      element.matches(STOPS) && (element as HTMLElement).tabIndex >= 0 && element.checkVisibility(),
  );
  // Chromium stops at day, month, year and calendar of a date.
  return stops.flatMap((element) => (element.matches('[type=date]') ? Array<HTMLElement>(4).fill(element) : [element]));
}

/** The element that has the keyboard, also inside shadow roots; null for the page itself. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? null : element;
}
