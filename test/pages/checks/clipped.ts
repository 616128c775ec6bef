import { everyElement } from '../story-page/every-element.js';
import { placeOf } from './place-of.js';

/** How much measured widths may tremble, in px. */
const TREMBLING = 2;

/** No text is cut off: neither by a box that hides what is too much for it, nor by the edge of a drawing's place. */
export function clipped(root: Element): readonly string[] {
  const shown = everyElement(root).filter((element) => element.checkVisibility());
  return [...shown.filter(cutsOff).map(cut), ...shown.filter(leavesItsPlace).map(left)];
}

function cutsOff(element: Element): boolean {
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  if (element instanceof SVGElement || clipPath !== 'none' || element.textContent.trim() === '') return false;
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  return (
    (hides(overflowX) && element.scrollWidth > element.clientWidth + TREMBLING) ||
    (hides(overflowY) && element.scrollHeight > element.clientHeight + TREMBLING)
  );
}

function cut(element: Element): string {
  return `${placeOf(element)} is cut off: let its box grow with its text`;
}

/** Whether a text of a drawing runs out of the place that its element has. */
function leavesItsPlace(element: Element): boolean {
  if (!element.matches('svg.teilhabe-chart text')) return false;
  const text = element.getBoundingClientRect();
  const place = element.closest('svg')!.getBoundingClientRect();
  return text.left < place.left - TREMBLING || text.right > place.right + TREMBLING;
}

function left(element: Element): string {
  return `${placeOf(element)} runs out of its drawing: leave it room or break it`;
}
