import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicationFiles } from '../fixtures/publication-files.js';
import { clean, eventually, find, findAll, place, serve, textOf, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  vi.unstubAllGlobals();
});

async function readyNetwork(attributes: Readonly<Record<string, string>> = {}, path = 'index.json') {
  document.body.style.inlineSize = '900px';
  const element = place('teilhabe-network', { src: `${serve().base}${path}`, ...attributes });
  await until(element, 'ready');
  return element;
}

const marksOf = (element: Parameters<typeof findAll>[0]) => findAll(element, '.chart g.mark') as SVGElement[];

describe('<teilhabe-network>', () => {
  it.each(['index.json', 'records/network.json'])('shows the matrix of %s before the graph', async (path) => {
    const element = await readyNetwork({}, path);
    const details = find(element, 'details.data') as HTMLDetailsElement;
    expect(details.open).toBe(true);
    expect(details.compareDocumentPosition(find(element, '.chart'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(findAll(element, 'details.data tbody tr').map((row) => clean(row.textContent))[0]).toMatch(
      /^Steuerungsgruppe der Verwaltung 4 Mitglieder/,
    );
    await eventually(() => expect(marksOf(element).length).toBeGreaterThan(10));
  });

  it('lists what lies inside another committee, and departments without a seat', async () => {
    const element = await readyNetwork();
    expect(textOf(element, '[data-id="containment"] li')).toContain('liegt ganz in: Stadtweite Arbeitsgruppen');
    expect(textOf(element, '[data-id="departments"]')).toContain('Ordnungsamt');
    expect(textOf(element, '[data-id="meetings"]')).toContain('Sitzungen');
  });

  it('leads the arrows to the right and left to linked marks', async () => {
    const element = await readyNetwork();
    await eventually(() => expect(marksOf(element).length).toBeGreaterThan(10));
    const press = (key: string) =>
      element.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const keyOf = () => element.shadowRoot?.activeElement?.getAttribute('data-key') ?? '';
    const kind = (key: string) => key.split(' ')[0];
    const start = marksOf(element).find((mark) => mark.getAttribute('data-key') === 'committee working-groups')!;
    start.focus();
    for (const key of ['ArrowRight', 'ArrowLeft']) {
      start.focus();
      press(key);
      expect([key, kind(keyOf())]).toEqual([key, 'organisation']);
    }
    press('Home');
    expect(keyOf()).toBe(marksOf(element)[0]?.getAttribute('data-key'));
    for (const mark of marksOf(element).slice(1)) {
      press('ArrowDown');
      expect(keyOf()).toBe(mark.getAttribute('data-key'));
    }
  });

  it('has no graph where there are fewer than 600 px', async () => {
    document.body.style.inlineSize = '360px';
    const element = place('teilhabe-network', { src: `${serve().base}index.json` });
    document.body.style.inlineSize = '360px';
    await until(element, 'ready');
    expect(getComputedStyle(find(element, '.chart')).display).toBe('none');
    expect(find(element, 'details.data').getBoundingClientRect().height).toBeGreaterThan(100);
  });

  it('shows the level and the year that the reader chooses, and tells the page', async () => {
    const element = await readyNetwork({ level: 'district' });
    expect(textOf(element, '.finding')).toContain('Ein Gremium mit 3 Organisationen');
    const filters: unknown[] = [];
    element.addEventListener('teilhabe-filter', ({ detail }) => filters.push(detail));
    for (const [index, value] of [
      [1, ''],
      [2, '2023'],
    ] as const) {
      const select = findAll(element, 'select')[index] as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    expect(filters).toEqual([
      { name: 'level', value: '' },
      { name: 'year', value: '2023' },
    ]);
    expect([element.level, element.year]).toEqual(['', '2023']);
    expect(findAll(element, '[data-id="meetings"]')).toEqual([]);
  });

  it.each([
    ['no committee', 'empty', { version: '1.4', items: [] }],
    ['a committee without a title', 'error', { version: '1.4', items: [{ id: 'a', level: 'city' }] }],
  ] as const)('is in its state for %s', async (_, state, file) => {
    const { base } = serve({ ...publicationFiles(), 'records/network.json': file });
    const element = place('teilhabe-network', { src: `${base}index.json` });
    await until(element, state);
    expect(textOf(element, '.status')).not.toBe('');
  });
});
