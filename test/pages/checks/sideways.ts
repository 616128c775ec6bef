import { everyElement } from '../story-page/every-element.js';
import { placeOf } from './place-of.js';

/** The page needs no scrolling sideways: nothing stands out of it but what scrolls in a place of its own. */
export function sideways(root: Element): readonly string[] {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const outside = everyElement(root).filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > page.clientWidth + 1 || left < -1) && !scrollsInside(element);
  });
  return outside.slice(0, 3).map((element) => `${placeOf(element)} stands out of the page: let it wrap or shrink`);
}

function scrollsInside(element: Element): boolean {
  return element.parentElement?.closest('.scroll') !== null && element.parentElement !== null;
}
