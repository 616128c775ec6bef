import '@teilhabe/elements/define';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicationFiles } from '../fixtures/publication-files.js';
import { clean, eventually, find, findAll, place, serve, textOf, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

type Attributes = Readonly<Record<string, string>>;

async function shown(attributes: Attributes = {}, files: Record<string, unknown> = publicationFiles()) {
  const { base } = serve(files);
  const element = place('teilhabe-map', { src: `${base}index.json`, indicator: 'hr1', ...attributes });
  await until(element, 'ready');
  await eventually(() => expect(findAll(element, 'g.mark').length).toBeGreaterThan(0));
  return element;
}

async function failed(attributes: Attributes, files: Record<string, unknown> = publicationFiles()) {
  const { base } = serve(files);
  const element = place('teilhabe-map', { src: `${base}index.json`, indicator: 'hr1', ...attributes });
  await until(element, 'error');
  return element;
}

describe('<teilhabe-map>', () => {
  it('shows the breakdown that the publication has a map for: sentence, table, map, source, downloads', async () => {
    const element = await shown();
    expect(textOf(element, 'h2')).toContain('nach Amt');
    expect(textOf(element, '.finding')).toContain('geheim');
    expect(findAll(element, 'g.mark')).toHaveLength(5);
    expect(findAll(element, 'tbody tr')).toHaveLength(5);
    expect(textOf(element, '.about')).toContain('Grenzen: Stadt Musterstadt (dl-de/by-2-0)');
    const links = findAll(element, '.downloads a').map((link) => link.getAttribute('href')!.split('/').at(-1));
    expect(links).toEqual(['hr1~department.csv', 'hr1~department.en.csv', 'hr1~department.json']);
  });

  it('takes what a baked figure inside names, and its place when the data are there', async () => {
    const { base } = serve(publicationFiles());
    const element = document.createElement('teilhabe-map');
    element.setAttribute('lang', 'de');
    element.innerHTML = `<figure data-src="${base}index.json" data-indicator="hr1" data-breakdown="department" data-heading-level="4">
      <p>Stand der Seite</p>
    </figure>`;
    document.body.append(element);
    await until(element, 'ready');
    expect(textOf(element, 'h4')).toContain('nach Amt');
    expect(element.querySelector('figure')!.checkVisibility()).toBe(false);
  });

  it('has its table before the map, and says the class of each value in it', async () => {
    const element = await shown();
    const [table, chart] = [find(element, 'details.data'), find(element, '.chart')];
    expect(table.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(clean(findAll(element, 'thead th').at(-1)?.textContent)).toBe('Klasse');
    expect(
      findAll(element, 'tbody tr')
        .map(({ textContent }) => clean(textContent))
        .join(),
    ).toMatch(/\d bis (unter )?\d/);
  });

  it('goes to the neighbour in the direction of an arrow key, and stays where there is none', async () => {
    const element = await shown();
    const focusedKey = () => element.shadowRoot?.activeElement?.getAttribute('data-key');
    find(element, 'g.mark[data-key="main"]').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focusedKey()).toBe('order');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(focusedKey()).toBe('main');
    await userEvent.keyboard('{ArrowUp}');
    expect(focusedKey()).toBe('youth');
    await eventually(() => expect(textOf(element, '.read-out')).toContain('Jugendamt'));
    await userEvent.keyboard('{Escape}');
    expect(focusedKey()).not.toBe('youth');
  });

  it('marks the row of the area that is read, and the reverse', async () => {
    const element = await shown();
    find(element, 'g.mark[data-key="order"]').focus();
    await eventually(() => expect(textOf(element, 'tr.read th')).toBe('Ordnungsamt'));
  });

  it('shows another period, tells the page, and keeps the reader in it', async () => {
    const element = await shown();
    const chosen = vi.fn();
    element.addEventListener('teilhabe-choice', chosen);
    const before = textOf(element, 'caption');
    await userEvent.selectOptions(find(element, 'select'), '2023');
    await element.updateComplete;
    expect(textOf(element, 'caption')).not.toBe(before);
    expect(chosen.mock.calls[0]![0]).toMatchObject({ detail: { period: '2023' } });
  });

  it('takes boundaries of the page, by the property that it names', async () => {
    const files = publicationFiles();
    const features = files['geo/department.json'].features.map(({ id, geometry }) => ({
      ...{ type: 'Feature', properties: { code: id }, geometry },
    }));
    const own = { ...files, 'own.geojson': { type: 'FeatureCollection', features } };
    const { base } = serve(own);
    const element = place('teilhabe-map', {
      ...{ src: `${base}indicators/hr1~department.json`, boundaries: `${base}own.geojson`, 'boundaries-key': 'code' },
    });
    await until(element, 'ready');
    await eventually(() => expect(findAll(element, 'g.mark')).toHaveLength(5));
  });

  it('draws tiles, and says what they mean', async () => {
    const files = publicationFiles();
    const tiles = ['main', 'order', 'youth', 'treasury', 'archive'].map((id, i) => {
      return { id, name: id, column: i % 3, row: Math.floor(i / 3) };
    });
    const { teilhabe } = files['geo/department.json'];
    const element = await shown({}, { ...files, 'geo/department.json': { type: 'TileGrid', teilhabe, tiles } });
    expect(textOf(element, '.chart')).toContain('Jede Kachel ist ein Gebiet.');
    expect(textOf(element, '.about')).toContain('Lage der Gebiete: Stadt Musterstadt');
  });

  it('colours no area by absolute numbers, and opens the table instead', async () => {
    const files = publicationFiles();
    files['indicators/hr1~department.json'].extension.teilhabe.measureType = 'count';
    const { base } = serve(files);
    const element = place('teilhabe-map', { src: `${base}index.json`, indicator: 'hr1' });
    await until(element, 'ready');
    expect(findAll(element, '.chart, svg')).toEqual([]);
    expect(textOf(element, 'p.note')).toContain('Anzahlen werden nicht als Flächen gefärbt');
    expect(find(element, 'details.data').hasAttribute('open')).toBe(true);
  });

  it('refuses boundaries in metres with the remedy', async () => {
    const files = publicationFiles();
    for (const { geometry } of files['geo/department.json'].features) {
      geometry.coordinates = JSON.parse(
        JSON.stringify(geometry.coordinates).replace(/[\d.]+/g, (number) => String(Number(number) * 50_000)),
      ) as typeof geometry.coordinates;
    }
    expect(textOf(await failed({}, files), '.status')).toContain('EPSG:4326');
  });

  it.each<[string, Attributes, Record<string, unknown>]>([
    ['no map', {}, { 'geo/department.json': undefined }],
    ['a map that is none', {}, { 'geo/department.json': { type: 'FeatureCollection', features: [{}] } }],
    ['a breakdown that is not there', { breakdown: 'district' }, {}],
    ['an indicator without a breakdown', { indicator: 'pr9' }, {}],
  ])('says so for %s', async (name, attributes, change) => {
    const element = await failed(attributes, { ...publicationFiles(), ...change });
    const words = name === 'no map' ? 'nicht gefunden' : 'keine Karte';
    expect(textOf(element, '.status')).toContain(words);
  });

  it('is empty without an observation', async () => {
    const files = publicationFiles();
    const dataset = files['indicators/hr1~department.json'];
    Object.assign(dataset, { value: dataset.value.map(() => null), status: {} });
    const { base } = serve(files);
    await until(place('teilhabe-map', { src: `${base}index.json`, indicator: 'hr1' }), 'empty');
  });

  it('leaves nothing behind when it is put in and taken out again', async () => {
    const element = await shown();
    for (let i = 0; i < 5; i += 1) {
      element.remove();
      document.body.append(element);
    }
    await until(element, 'ready');
    await eventually(() => expect(findAll(element, 'svg')).toHaveLength(1));
    expect(findAll(element, 'g.mark')).toHaveLength(5);
  });
});
