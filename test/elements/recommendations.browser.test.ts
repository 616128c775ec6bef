import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicationFiles } from '../fixtures/publication-files.js';
import { clean, eventually, find, findAll, place, serve, textOf, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
  vi.unstubAllGlobals();
});

async function ready(attributes: Readonly<Record<string, string>> = {}, path = 'index.json') {
  const element = place('teilhabe-recommendations', { src: `${serve().base}${path}`, ...attributes });
  await until(element, 'ready');
  return element;
}

type Element = Awaited<ReturnType<typeof ready>>;

const titles = (element: Element, part: string) =>
  findAll(element, `[data-id="${part}"] .entry-title`).map((title) => clean(title.textContent));
const selectOf = (element: Element, label: string) =>
  [...element.renderRoot.querySelectorAll('label')]
    .find((one) => clean(one.querySelector('span')?.textContent) === label)
    ?.querySelector('select') as HTMLSelectElement;

describe('<teilhabe-recommendations>', () => {
  it.each(['index.json', 'records/recommendations.json'])('shows the recommendations of %s', async (path) => {
    const element = await ready({}, path);
    expect(textOf(element, 'h2')).toBe('Handlungsempfehlungen');
    expect(findAll(element, '[data-id="by-area"] li')).toHaveLength(4);
    await eventually(() => expect(findAll(element, '.chart .mark')).toHaveLength(6));
    expect(findAll(element, '.data tbody tr')).toHaveLength(2);
  });

  it('lists what is overdue, without office and without indicator, each with sign and word', async () => {
    const element = await ready();
    expect(titles(element, 'overdue')).toEqual(['Leitbild erneuern']);
    expect(textOf(element, '[data-id="overdue"] .sign')).toBe('◐ in Umsetzung');
    expect(titles(element, 'withoutOwner')).toEqual(['Organisationskultur prüfen']);
    expect(titles(element, 'withoutIndicator')).toEqual(['Organisationskultur prüfen']);
  });

  it('is as of any day, by attribute or by choice, and tells the page', async () => {
    const element = await ready({ 'as-of': '2023-12-31' });
    expect(textOf(element, '.finding')).toContain('Stand 31. Dezember 2023: 0 von 4 Empfehlungen');
    const filter = vi.fn();
    element.addEventListener('teilhabe-filter', ({ detail }) => void filter(detail));
    const select = selectOf(element, 'Stand am');
    select.value = '2021-12-31';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(filter.mock.calls).toEqual([[{ name: 'asOf', value: '2021-12-31' }]]);
    expect(textOf(element, '.finding')).toContain('Stand 31. Dezember 2021');
    expect(titles(element, 'overdue')).toEqual([]);
  });

  it.each([
    ['level', 'city', ['Projekte auswerten', 'Ausbildung in Teilzeit anbieten']],
    ['horizon', 'long', ['Ausbildung in Teilzeit anbieten', 'Organisationskultur prüfen']],
    ['status', 'inProgress', ['Leitbild erneuern']],
    ['area', '9.2.1', ['Leitbild erneuern', 'Organisationskultur prüfen']],
  ])('%s="%s" shows %j', async (name, value, expected) => {
    expect(titles(await ready({ [name]: value }), 'by-area')).toEqual(expected);
  });

  it('shows one recommendation: history, indicators with their addresses, events and evidence', async () => {
    const element = await ready({ recommendation: 'r-9-2-1-k1' });
    expect(textOf(element, 'h2')).toBe('Leitbild erneuern');
    expect(findAll(element, '[data-id="history"] tbody tr')).toHaveLength(3);
    expect(textOf(element, '[data-id="indicators"] a')).toBe('Beschäftigte mit Migrationshintergrund');
    expect((find(element, '[data-id="indicators"] a') as HTMLAnchorElement).hash).toBe('#teilhabe:hr1');
    expect(titles(element, 'events').length).toBeGreaterThan(0);
    expect(titles(element, 'evidence').length).toBeGreaterThan(0);
    expect(findAll(element, '.chart')).toEqual([]);
  });

  it('follows links to a recommendation and back, and takes the focus along', async () => {
    const element = await ready();
    const link = find(element, '[data-id="overdue"] a') as HTMLAnchorElement;
    expect(link.hash).toBe('#teilhabe:recommendations;recommendation=r-9-2-1-k1');
    link.click();
    await eventually(() => expect(textOf(element, 'h2')).toBe('Leitbild erneuern'));
    await eventually(() => expect(element.shadowRoot?.activeElement?.textContent).toBe('Alle Empfehlungen'));
    (find(element, '.back a') as HTMLAnchorElement).click();
    await eventually(() => expect(textOf(element, 'h2')).toBe('Handlungsempfehlungen'));
    await eventually(() => expect(element.shadowRoot?.activeElement?.textContent).toBe('Leitbild erneuern'));
  });

  it('goes back to all by the back button of the browser', async () => {
    const element = await ready();
    (find(element, '[data-id="overdue"] a') as HTMLAnchorElement).click();
    await eventually(() => expect(textOf(element, 'h2')).toBe('Leitbild erneuern'));
    history.back();
    await eventually(() => expect(textOf(element, 'h2')).toBe('Handlungsempfehlungen'));
  });

  it('shows the recommendation that the address names when the page is opened; none that it does not know', async () => {
    location.hash = '#teilhabe:recommendations;recommendation=r-8-2-2-k1';
    expect(textOf(await ready(), 'h2')).toBe('Projekte auswerten');
    location.hash = '#teilhabe:recommendations;recommendation=r-0';
    expect(textOf(await ready(), 'h2')).toBe('Handlungsempfehlungen');
    location.hash = '#teilhabe:hr1';
    expect(textOf(await ready({ recommendation: 'r-8-2-2-k1' }), 'h2')).toBe('Projekte auswerten');
  });

  it('links nothing by an id that no publication can hold', async () => {
    const files = publicationFiles();
    Object.assign(files['records/recommendations.json'].items[0]!, { id: '"><img src=x onerror=alert(1)>' });
    const element = place('teilhabe-recommendations', { src: `${serve(files).base}index.json` });
    await until(element, 'ready');
    expect(titles(element, 'overdue')).toEqual(['Leitbild erneuern']);
    expect(findAll(element, '[data-id="overdue"] .entry-title a')).toEqual([]);
  });

  it('shows the first twelve of a long list and the others on request', async () => {
    const files = publicationFiles();
    const [, without] = files['records/recommendations.json'].items;
    const many = Array.from({ length: 20 }, (_, i) => ({ ...without!, id: `r-${i}` }));
    Object.assign(files['records/recommendations.json'], { items: many });
    const element = place('teilhabe-recommendations', { src: `${serve(files).base}index.json` });
    await until(element, 'ready');
    expect(titles(element, 'withoutOwner')).toHaveLength(20);
    const rest = find(element, '[data-id="withoutOwner"] details') as HTMLDetailsElement;
    expect([rest.open, rest.querySelectorAll('li').length]).toEqual([false, 8]);
    expect(textOf(element, '[data-id="withoutOwner"] summary')).toBe('8 weitere Einträge zeigen');
  });
});
