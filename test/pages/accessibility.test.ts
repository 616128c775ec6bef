import { describe, expect, it } from 'vitest';
import { show, visit, type Visit } from './chromium.js';
import type { CheckName } from './checks/checks.js';

/** Shows every story on a page and collects what is wrong with it: story, place, remedy. */
async function faultsOf(guest: Visit, examine: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const stories = await guest.page.evaluate(() => globalThis.stage.names);
  const faults: string[] = [];
  for (const story of stories) {
    await show(guest, story);
    faults.push(...(await examine()).map((fault) => `${story}: ${fault}`));
  }
  await guest.page.close();
  return [...faults, ...guest.complaints];
}

async function check({ page }: Visit, ...names: readonly CheckName[]): Promise<readonly string[]> {
  const found = [];
  for (const name of names) found.push(...(await page.evaluate((one) => globalThis.stage.check(one), name)));
  return found;
}

/** Presses Tab as often as there are stops, and looks at each. */
async function tabThrough({ page }: Visit): Promise<readonly string[]> {
  const stops = await page.evaluate(() => globalThis.stage.tabStops());
  const found: string[] = [];
  for (let step = 0; step < stops; step += 1) {
    await page.keyboard.press('Tab');
    found.push(...(await page.evaluate((at) => globalThis.stage.focusFaults(at), step)));
  }
  return found;
}

/** On an ordinary page axe looks at every story already, see .storybook/preview.ts. */
describe('every story', () => {
  it('names each mark, has each number in its table, and lets Tab go through it in order and in sight', async () => {
    const guest = await visit('none');
    const examine = async () => [
      ...(await check(guest, 'names', 'table', 'targets', 'clipped')),
      ...(await tabThrough(guest)),
    ];
    expect(await faultsOf(guest, examine)).toEqual([]);
  }, 240_000);

  it('fits into 320 px without scrolling sideways', async () => {
    const guest = await visit('none', { viewport: { width: 320, height: 640 } });
    expect(await faultsOf(guest, () => check(guest, 'sideways', 'targets', 'clipped'))).toEqual([]);
  }, 240_000);

  it('keeps all of its text when a reader spreads it, at 320 px', async () => {
    const guest = await visit('none', { viewport: { width: 320, height: 640 } });
    await guest.page.evaluate(() => globalThis.stage.spread());
    expect(await faultsOf(guest, () => check(guest, 'sideways', 'clipped'))).toEqual([]);
  }, 240_000);

  it('has nothing that axe finds in forced colours, and in the dark', async () => {
    const guest = await visit('none');
    const examine = async () => {
      await guest.page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      await guest.page.evaluate(() => globalThis.stage.settle());
      const forced = await check(guest, 'axe', 'contrast');
      await guest.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
      await guest.page.evaluate(() => globalThis.stage.darken());
      const dark = await check(guest, 'axe');
      return [...forced.map((fault) => `forced colours: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)];
    };
    expect(await faultsOf(guest, examine)).toEqual([]);
  }, 240_000);
});

/** Changes the card of a story in one way, and what the check must then say; runs in the page. */
const planted: Readonly<Record<string, readonly [CheckName, (card: ShadowRoot) => void, RegExp]>> = {
  'a mark without a name': [
    'names',
    (card) => card.querySelector('g.mark')!.removeAttribute('aria-label'),
    /has no name/,
  ],
  'two marks of one name': [
    'names',
    (card) => card.querySelectorAll('g.mark').forEach((mark) => mark.setAttribute('aria-label', 'x')),
    /name of another mark/,
  ],
  'a number that the table lacks': [
    'table',
    (card) => card.querySelector('g.mark')!.setAttribute('aria-label', '2025: 77,7 %'),
    /says 77,7, which its table lacks/,
  ],
  'a small target': [
    'targets',
    (card) => {
      card.querySelector<HTMLDetailsElement>('details.reuse')!.open = true;
      card
        .querySelectorAll<HTMLElement>('.downloads a')
        .forEach((link) => (link.style.cssText = 'min-block-size: 0; font-size: 3px; margin-inline-end: -9em'));
    },
    /make it 24 px/,
  ],
  'a box that cuts off': [
    'clipped',
    (card) => (card.querySelector<HTMLElement>('.finding')!.style.cssText = 'block-size: 9px; overflow: hidden'),
    /is cut off/,
  ],
  'a label outside': [
    'clipped',
    (card) => card.querySelector('svg text')!.setAttribute('x', '-99'),
    /runs out of its drawing/,
  ],
  'something wide': [
    'sideways',
    (card) => (card.querySelector<HTMLElement>('.finding')!.style.minInlineSize = '1200px'),
    /stands out of the page/,
  ],
  'pale text': ['contrast', (card) => (card.querySelector('h2')!.style.color = '#aaaaaa'), /contrast of 2\.3/],
  'an image without words': ['axe', (card) => card.append(document.createElement('img')), /image-alt/],
};

describe('every check', () => {
  it.each(Object.entries(planted))('finds %s', async (_, [name, plant, fault]) => {
    const guest = await visit('none');
    await show(guest, 'Elements/Indicator Default');
    expect(await check(guest, name)).toEqual([]);
    const card = await guest.page.evaluateHandle(() => document.querySelector('teilhabe-indicator')!.shadowRoot!);
    await card.evaluate(plant);
    expect(await check(guest, name)).toContainEqual(expect.stringMatching(fault));
    await guest.page.close();
  });

  it('finds a focus that cannot be seen and one that is out of order', async () => {
    const guest = await visit('none');
    await show(guest, 'Elements/Indicator Default');
    const card = await guest.page.evaluateHandle(() => document.querySelector('teilhabe-indicator')!.shadowRoot!);
    await card.evaluate((root) => (root.querySelector('select')!.style.outline = 'none'));
    await card.evaluate((root) => (root.querySelector<HTMLElement>('button.skip')!.tabIndex = 1));
    const found = (await tabThrough(guest)).join('\n');
    expect(found).toMatch(/Tab 1 reaches .* instead of/);
    await card.evaluate((root) => (root.querySelector<HTMLElement>('button.skip')!.tabIndex = 0));
    expect((await tabThrough(guest)).join('\n')).toMatch(/select .* shows no focus/);
    await guest.page.close();
  });
});
