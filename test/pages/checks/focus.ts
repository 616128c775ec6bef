import { placeOf } from './place-of.js';
import { focused, tabStops } from './tab-stops.js';

/** What is wrong with the place of the keyboard after its `step`th Tab (from 0): its order, its ring, its being in sight. */
export function focus(root: Element, step: number): readonly string[] {
  const expected = tabStops(root)[step];
  const element = focused();
  if (expected === undefined) return element ? [`${placeOf(element)} has the focus after all others`] : [];
  if (element !== expected) {
    const instead = element ? placeOf(element) : 'the page';
    return [`Tab ${step + 1} reaches ${instead} instead of ${placeOf(expected)}: let the order be the document's`];
  }
  return [...ring(element), ...inSight(element)];
}

function ring(element: Element): readonly string[] {
  const shape = element.querySelector('.focus-ring');
  if (element.matches('g.mark') && shape) {
    const { stroke, strokeWidth } = getComputedStyle(shape);
    return stroke !== 'none' && parseFloat(strokeWidth) >= 2
      ? []
      : [`${placeOf(element)} shows no ring: see .focus-ring`];
  }
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return shown ? [] : [`${placeOf(element)} shows no focus: give it an outline of 2 px`];
}

function inSight(element: Element): readonly string[] {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const seen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return seen ? [] : [`${placeOf(element)} has the focus out of sight`];
}
