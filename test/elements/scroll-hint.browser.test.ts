import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually, find, readyIndicator } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** The place of a card's table, in so much room. */
async function region(width: string, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  const card = await readyIndicator({ view: 'table', ...attributes });
  card.style.inlineSize = width;
  return find(card, '.scroll');
}

/** Whether a shadow stands at the edge before and after what is in sight. */
function shadows(element: HTMLElement): readonly [before: boolean, after: boolean] {
  const style = getComputedStyle(element);
  const stands = (name: string) => style.getPropertyValue(name).trim() !== 'transparent';
  return style.boxShadow === 'none' ? [false, false] : [stands('--_before'), stands('--_after')];
}

describe('a table that is wider than its place', () => {
  it.each(['de', 'ar'])('has a shadow at each edge behind which there is more, in the language %s', async (lang) => {
    const place = await region('9rem', { lang });
    await eventually(() => expect(shadows(place)).toEqual([false, true]));
    const most = place.scrollWidth - place.clientWidth;
    const sign = lang === 'ar' ? -1 : 1;
    place.scrollLeft = (sign * most) / 2;
    await eventually(() => expect(shadows(place)).toEqual([true, true]));
    place.scrollLeft = sign * most;
    await eventually(() => expect(shadows(place)).toEqual([true, false]));
  });

  it('has none where there is room', async () => {
    const place = await region('60rem');
    await eventually(() => expect(place.hasAttribute('tabindex')).toBe(false));
    expect(shadows(place)).toEqual([false, false]);
  });
});
