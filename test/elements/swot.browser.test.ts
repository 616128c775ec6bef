import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicationFiles } from '../fixtures/publication-files.js';
import { clean, find, findAll, place, serve, textOf, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function readySwot(attributes: Readonly<Record<string, string>> = {}, path = 'index.json') {
  const element = place('teilhabe-swot', { src: `${serve().base}${path}`, ...attributes });
  await until(element, 'ready');
  return element;
}

const titles = (element: Awaited<ReturnType<typeof readySwot>>, part: string) =>
  findAll(element, `[data-id="${part}"] .entry-title`).map((title) => clean(title.textContent));

describe('<teilhabe-swot>', () => {
  it.each(['index.json', 'records/swot.json'])('shows the statements of %s in four quadrants', async (path) => {
    const element = await readySwot({}, path);
    expect(textOf(element, 'h2')).toBe('Stärken, Schwächen, Chancen und Risiken');
    expect(findAll(element, '[data-id="matrix"] h4').map((title) => clean(title.textContent))).toEqual([
      'Stärken',
      'Schwächen',
      'Chancen',
      'Risiken',
    ]);
    const statements = publicationFiles()['records/swot.json'].items;
    expect(findAll(element, '[data-id="matrix"] li').length).toBe(statements.length);
    expect(titles(element, 'weaknesses')).toContain(statements[0]?.statement.de);
  });

  it('names the recommendations that answer, by their titles', async () => {
    const element = await readySwot();
    expect(textOf(element, '[data-id="weaknesses"] li')).toContain('Empfehlung Leitbild erneuern');
  });

  it('lists what no recommendation answers, and says how much that is', async () => {
    const files = publicationFiles();
    files['records/swot.json'].items.forEach((item) =>
      Object.assign(item, { quadrant: 'threats', withoutMeasure: true }),
    );
    const element = place('teilhabe-swot', { src: `${serve(files).base}index.json` });
    await until(element, 'ready');
    expect(titles(element, 'gaps')).toEqual(titles(element, 'threats'));
    expect(textOf(element, '.finding')).toContain(
      '6 Aussagen. Auf 6 Schwächen und Risiken antwortet noch keine Empfehlung.',
    );
  });

  it('shows one field of action, chosen by attribute or by the reader, who is told about to the page', async () => {
    const element = await readySwot({ area: '8.2.2' });
    const all = publicationFiles()['records/swot.json'].items;
    expect(findAll(element, '[data-id="matrix"] li').length).toBe(all.filter(({ area }) => area === '8.2.2').length);
    const filters: unknown[] = [];
    element.addEventListener('teilhabe-filter', ({ detail }) => filters.push(detail));
    const select = find(element, 'select') as HTMLSelectElement;
    select.value = '9.2.1';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(filters).toEqual([{ name: 'area', value: '9.2.1' }]);
    expect(findAll(element, '[data-id="matrix"] li').length).toBe(all.filter(({ area }) => area === '9.2.1').length);
  });

  it('counts by field of action in a table', async () => {
    const element = await readySwot();
    const cells = findAll(element, 'tbody tr').map((row) => clean(row.textContent));
    expect(cells[0]).toMatch(/^8\.2\.2 Schule als interkultureller Lernort \d/);
  });

  it('saves its statements as CSV and links the published records', async () => {
    const element = await readySwot();
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `#${saved.push(blob as Blob)}`);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    find(element, '.downloads button').click();
    expect(await saved[0]?.text()).toContain('"Mehrere Gruppen arbeiten am selben Thema.";"Schwächen"');
    expect((find(element, '.downloads a') as HTMLAnchorElement).href).toContain('records/swot.json');
    vi.restoreAllMocks();
  });

  it.each([
    ['no statement', 'empty', { version: '1.4', items: [] }],
    [
      'a statement that is no text',
      'error',
      { version: '1.4', items: [{ id: 'a', quadrant: 'threats', statement: 5 }] },
    ],
    ['a newer version', 'error', { version: '2.0', items: [] }],
  ] as const)('is in its state for %s', async (_, state, file) => {
    const { base } = serve({ ...publicationFiles(), 'records/swot.json': file });
    const element = place('teilhabe-swot', { src: `${base}index.json` });
    await until(element, state);
    expect(textOf(element, '.status')).not.toBe('');
  });

  it('is empty where a publication has no statements at all', async () => {
    const files = publicationFiles();
    Reflect.deleteProperty(files['index.json'].extension.teilhabe.records, 'swot');
    const element = place('teilhabe-swot', { src: `${serve(files).base}index.json` });
    await until(element, 'empty');
  });
});
