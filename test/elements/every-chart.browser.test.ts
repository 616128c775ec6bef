import '@teilhabe/elements/define';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { viewsFor, type View } from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';
import { shapes } from '../charts/shapes.js';
import { eventually, find, findAll, place, serve, textOf, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

type Card = Awaited<ReturnType<typeof drawn>>;

/** A card that shows one dataset in one chart. */
async function drawn(dataset: Dataset, view: View, attributes: Readonly<Record<string, string>> = {}) {
  const { base } = serve({ 'data.json': dataset });
  const card = place('teilhabe-indicator', { src: `${base}data.json`, view, ...attributes });
  await until(card, 'ready');
  await eventually(() => expect(findAll(card, 'g.mark').length).toBeGreaterThan(0));
  return card;
}

const marks = (card: Card) => findAll(card, 'g.mark') as SVGElement[];
const focused = (card: Card) => marks(card).indexOf(card.shadowRoot?.activeElement as SVGElement);

/** Presses a key on a mark and tells which mark has the keyboard then. */
function press(card: Card, from: number, key: string): number {
  marks(card)[from]!.focus();
  marks(card)[from]!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  return focused(card);
}

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** All marks that arrows lead to from one. */
function reached(card: Card, from: number): ReadonlySet<number> {
  const seen = new Set([from]);
  for (const mark of seen) for (const key of ARROWS) seen.add(press(card, mark, key));
  return seen;
}

const each = shapes.flatMap(([name, dataset]) => viewsFor(dataset).map((view) => [view, name, dataset] as const));

describe.each(each)('the marks of a chart of every kind: %s of %s', (view, _, dataset) => {
  it.each(['ltr', 'rtl'])(
    'are one stop of the keyboard, from which arrows lead to every mark and back: %s',
    async (dir) => {
      const card = await drawn(dataset, view, { dir });
      const all = marks(card).map((_, i) => i);
      expect(findAll(card, 'g.mark[tabindex="0"]').length).toBe(1);
      for (const from of all) expect([from, [...reached(card, from)].sort((a, b) => a - b)]).toEqual([from, all]);
      expect(findAll(card, 'g.mark[tabindex="0"]').length).toBe(1);
    },
  );

  it('have the ends of their row with Home and End, and are left with Escape', async () => {
    const card = await drawn(dataset, view);
    for (const from of marks(card).keys()) {
      const [first, last] = [press(card, from, 'Home'), press(card, from, 'End')];
      expect(press(card, first, 'End')).toBe(last);
      expect(press(card, last, 'Home')).toBe(first);
      expect(press(card, from, 'Escape')).toBe(-1);
      expect(card.shadowRoot?.activeElement).toBe(find(card, '.read-out'));
    }
  });
});

describe('the arrows in a line chart of several series', () => {
  it('lead to the other series at the same period, and on within a series, at the keyboard itself', async () => {
    const [, dataset] = shapes.find(([name]) => name === 'a breakdown over time')!;
    const card = await drawn(dataset, 'line');
    const said = async (keys: string) => {
      await userEvent.keyboard(keys);
      await card.updateComplete;
      return textOf(card, '.read-out').split(':')[0];
    };
    find(card, '.skip').focus();
    expect(await said('{Tab}')).toBe('Bauamt, 2024');
    expect(await said('{ArrowDown}')).toBe('Kämmerei, 2024');
    expect(await said('{ArrowRight}')).toBe('Kämmerei, 2025');
    expect(await said('{ArrowUp}')).toBe('Bauamt, 2025');
    expect(await said('{Home}')).toBe('Bauamt, 2024');
    expect(await said('{End}')).toBe('Bauamt, 2025');
  });
});
