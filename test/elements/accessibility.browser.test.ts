import '@teilhabe/elements/define';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually, findAll, place, serve, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  vi.unstubAllGlobals();
});

const LIGHT = 'background: #ffffff; color: #1c232b; color-scheme: light; font-family: sans-serif; margin: 8px';
const DARK = 'background: #14181d; color: #e6e9ec; color-scheme: dark; font-family: sans-serif; margin: 8px';
const DARK_UNSAID = 'background: #14181d; color: #e6e9ec; font-family: sans-serif; margin: 8px';

const shown = [
  ['teilhabe-indicator', { indicator: 'hr1', view: 'table' }],
  ['teilhabe-indicator', { indicator: 'hr1', breakdown: 'department', view: 'table' }],
  ['teilhabe-indicator', { indicator: 'pr9', view: 'table' }],
  ['teilhabe-indicator', { indicator: 'hr1', dir: 'rtl' }],
  ['teilhabe-indicator', { indicator: 'hr1', lang: 'en' }],
  ['teilhabe-indicator', { indicator: 'hr1', breakdown: 'department', view: 'heatmap' }],
  ['teilhabe-indicator', { indicator: 'hr1', breakdown: 'department', view: 'small-multiples' }],
  ['teilhabe-indicator', { indicator: 'hr1', view: 'key-figure' }],
  ['teilhabe-indicator', { indicator: 'hr1', view: 'sparkline' }],
  ['teilhabe-timeline', {}],
  ['teilhabe-network', {}],
  ['teilhabe-offers', {}],
  ['teilhabe-network', { lang: 'ar' }],
  ['teilhabe-swot', {}],
  ['teilhabe-swot', { lang: 'ar' }],
  ['teilhabe-recommendations', {}],
  ['teilhabe-recommendations', { lang: 'ar' }],
  ['teilhabe-recommendations', { recommendation: 'r-9-2-1-k1' }],
  ['teilhabe-checklist', {}],
  ['teilhabe-checklist', { preset: 'charter' }],
  ['teilhabe-checklist', { preset: 'needs' }],
  ['teilhabe-projects', {}],
  ['teilhabe-projects', { kind: 'event', lang: 'ar' }],
  ['teilhabe-projects', { kind: 'role-model' }],
  ['teilhabe-key-figure', { indicator: 'hr1', link: '#hr1' }],
  ['teilhabe-key-figure', { indicator: 'pr9', lang: 'ar' }],
  ['teilhabe-map', { indicator: 'hr1' }],
  ['teilhabe-map', { indicator: 'hr1', lang: 'ar' }],
  ['teilhabe-dashboard', {}],
  ['teilhabe-dashboard', { view: 'cards' }],
  ['teilhabe-dashboard', { view: 'compare', compare: 'hr1 pr9', lang: 'ar' }],
] as const;

/** What axe finds in what is painted: colours are settled before a frame. */
async function violations(): Promise<string[]> {
  await new Promise(requestAnimationFrame);
  const options = { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } };
  const { violations: found } = await axe.run(document.body, options);
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

describe.each([
  ['light', LIGHT, 1100],
  ['dark', DARK, 1100],
  ['dark without a colour scheme', DARK_UNSAID, 1100],
  ['narrow', LIGHT, 320],
] as const)('axe finds nothing: %s', (_, style, width) => {
  it.each(shown)('<%s> %j', async (name, attributes) => {
    document.body.setAttribute('style', style);
    const element = place(name, { src: `${serve().base}index.json`, ...attributes });
    element.style.width = `${width}px`;
    await until(element, 'ready');
    const cards = () =>
      findAll(element, 'teilhabe-indicator, teilhabe-key-figure') as HTMLElementTagNameMap['teilhabe-indicator'][];
    if (name === 'teilhabe-dashboard') await eventually(() => expect(cards().length).toBe(2));
    await Promise.all(cards().map((card) => until(card, 'ready')));
    expect(await violations()).toEqual([]);
  });
});

describe('axe finds nothing in the states', () => {
  it('error and empty', async () => {
    document.body.setAttribute('style', LIGHT);
    await until(place('teilhabe-indicator', { src: `${serve({}).base}index.json` }), 'error');
    expect(await violations()).toEqual([]);
  });
});

describe('320 px', () => {
  it.each(shown)('are enough for <%s> %j without scrolling sideways', async (name, attributes) => {
    const box = document.createElement('div');
    box.style.width = '320px';
    const element = place(name, { src: `${serve().base}index.json`, ...attributes });
    box.append(element);
    document.body.append(box);
    await until(element, 'ready');
    expect(box.scrollWidth).toBeLessThanOrEqual(320);
    const wide = findAll(element, '.root > *').filter((one) => one.getBoundingClientRect().width > 321);
    expect(wide.map((one) => one.className)).toEqual([]);
  });

  it('keeps everything when the reader spreads the text', async () => {
    const element = place('teilhabe-indicator', { src: `${serve().base}index.json`, indicator: 'hr1' });
    element.style.cssText = 'width: 320px; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    await until(element, 'ready');
    for (const one of findAll(element, 'h2, p, summary, .chart')) {
      expect(one.scrollWidth, one.className).toBeLessThanOrEqual(one.clientWidth + 1);
    }
  });

  it('draws its labels anew where they have room when the reader spreads the text later', async () => {
    const element = place('teilhabe-indicator', { src: `${serve().base}index.json`, indicator: 'hr1' });
    element.style.width = '320px';
    await until(element, 'ready');
    const before = findAll(element, '.chart svg')[0]!;
    element.style.letterSpacing = '0.12em';
    await eventually(() => expect(findAll(element, '.chart svg')[0]).not.toBe(before));
    const around = findAll(element, '.chart svg')[0]!.getBoundingClientRect();
    for (const label of findAll(element, '.chart svg text'))
      expect(label.getBoundingClientRect().right, label.textContent).toBeLessThanOrEqual(around.right + 2);
  });
});

describe('targets', () => {
  it.each(shown)('of <%s> %j are at least 24 px high', async (name, attributes) => {
    const element = place(name, { src: `${serve().base}index.json`, ...attributes });
    element.style.width = '600px';
    await until(element, 'ready');
    const targets = findAll(element, 'button:not(.skip), select, summary, a').filter(
      (one) => one.getClientRects().length > 0,
    );
    const small = targets.filter((one) => one.getBoundingClientRect().height < 24);
    expect(small.map((one) => one.outerHTML)).toEqual([]);
  });
});
