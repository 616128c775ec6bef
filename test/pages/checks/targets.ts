import { everyElement } from '../story-page/every-element.js';
import { placeOf } from './place-of.js';

/** The smallest side of a target, and how far small ones must be from others (WCAG 2.2, 2.5.8), in px. */
const SIZE = 24;
const CONTROLS = 'a[href], button, select, input, summary, textarea';

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Every control is 24 px wide and high, or far enough from all others; links within a sentence may be smaller. */
export function targets(root: Element): readonly string[] {
  const all = everyElement(root)
    .filter((element) => element.matches(CONTROLS) && isShown(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  return all
    .filter((target) => isSmall(target) && !isInSentence(target.element))
    .filter((target) => all.some((other) => other !== target && tooNear(target, other)))
    .map(({ element, box }) => {
      const size = `${box.width.toFixed(0)} × ${box.height.toFixed(0)} px`;
      return `${placeOf(element)} is ${size} and near another target: make it 24 px`;
    });
}

/** Whether it can be seen; what is there for the keyboard alone is no target for a finger. */
function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 1 && height > 1;
}

function isSmall({ box }: Target): boolean {
  return Math.min(box.width, box.height) < SIZE - 0.01;
}

/** Whether the circle of 24 px around a small target meets another target, or the circle of another small one. */
function tooNear(target: Target, other: Target): boolean {
  const [x, y] = middle(target.box);
  if (isSmall(other)) {
    const [otherX, otherY] = middle(other.box);
    return Math.hypot(x - otherX, y - otherY) < SIZE;
  }
  const { left, right, top, bottom } = other.box;
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < SIZE / 2;
}

function middle({ left, width, top, height }: DOMRect): readonly [number, number] {
  return [left + width / 2, top + height / 2];
}

function isInSentence(element: Element): boolean {
  const around = element.parentElement?.closest('p, li, td')?.textContent.trim() ?? '';
  return element.matches('a') && around.length > element.textContent.trim().length;
}
