import { everyElement } from '../story-page/every-element.js';
import { placeOf } from './place-of.js';

/** The least contrast of text (WCAG 2.2, 1.4.3); large text may have less, but none of ours needs to. */
const LEAST = 4.5;

/**
 * All text outside drawings stands out from what is behind it, by the colours that the browser has computed. axe is no
 * help in forced colours: it reads the colour that the author wrote.
 */
export function contrast(root: Element): readonly string[] {
  return everyElement(root)
    .filter((element) => !(element instanceof SVGElement) && element.checkVisibility() && hasOwnText(element))
    .flatMap((element) => {
      const ratio = contrastRatio(luminance(getComputedStyle(element).color), luminance(behind(element)));
      const fault = `${placeOf(element)} has a contrast of ${ratio.toFixed(1)}: use a system colour`;
      return ratio < LEAST ? [fault] : [];
    });
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/** The colour of the nearest ancestor that has one; white is what an empty page has. */
function behind(element: Element): string {
  const { backgroundColor } = getComputedStyle(element);
  if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return parent ? behind(parent) : 'rgb(255, 255, 255)';
}

/** Relative luminance of a computed colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastRatio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
