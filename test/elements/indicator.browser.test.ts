import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clean, eventually, find, findAll, place, readyIndicator, serve, textOf, until } from './page.js';
import { publicationFiles } from '../fixtures/publication-files.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const select = (element: Awaited<ReturnType<typeof readyIndicator>>, value: string, which = 0) => {
  const [control] = [findAll(element, 'select')[which] as HTMLSelectElement];
  control.value = value;
  control.dispatchEvent(new Event('change'));
};

describe('<teilhabe-indicator>', () => {
  it('has the parts of a card in their order', async () => {
    const element = await readyIndicator();
    const parts = findAll(element, '[part]').map((part) => part.getAttribute('part'));
    const order = ['heading', 'finding', 'controls', 'chart', 'read-out', 'table', 'about'];
    expect(parts.filter((part) => order.includes(part ?? ''))).toEqual(order);
  });

  it('shows heading, finding, source, note and method of the fixture', async () => {
    const element = await readyIndicator();
    expect(textOf(element, 'h2')).toBe('Beschäftigte mit Migrationshintergrund');
    expect(textOf(element, '.finding')).toContain('2025 hatten 24,0 % der Beschäftigten');
    expect(textOf(element, '.about')).toContain('Quelle: Stadt Musterstadt, Befragung der Beschäftigten');
    expect(textOf(element, '.note')).toBe('Fiktive Daten zur Veranschaulichung.');
    expect(textOf(element, '.method')).toContain('Freiwillige Befragung.');
  });

  it('takes its heading level, from 2 to 6', async () => {
    expect(textOf(await readyIndicator({ 'heading-level': '4' }), 'h4')).toContain('Beschäftigte');
    expect(textOf(await readyIndicator({ 'heading-level': '9' }), 'h6')).toContain('Beschäftigte');
  });

  it('links the published files relative to the index, the CSV dialect of the language first', async () => {
    const element = await readyIndicator({ lang: 'en' });
    const links = findAll(element, '.downloads a') as HTMLAnchorElement[];
    const paths = links.map((link) => link.pathname.replace(/^\/\d+/, ''));
    expect(paths).toEqual(['/csv/hr1.en.csv', '/csv/hr1.csv', '/indicators/hr1.json']);
  });

  it('resolves the downloads of a single dataset as its publication would', async () => {
    const { base } = serve();
    const element = place('teilhabe-indicator', { src: `${base}indicators/hr1.json` });
    await until(element, 'ready');
    expect((find(element, '.downloads a') as HTMLAnchorElement).href).toBe(`${base}csv/hr1.csv`);
    expect(findAll(element, 'select')).toEqual([]);
  });

  it('has a table with caption and scopes', async () => {
    const element = await readyIndicator();
    expect(textOf(element, 'caption')).not.toBe('');
    expect(findAll(element, 'thead th:not([scope=col]), tbody th:not([scope=row])')).toEqual([]);
    expect(findAll(element, 'tbody tr').length).toBe(3);
  });

  it.each([
    ['hr1', ''],
    ['hr1', 'department'],
    ['pr9', ''],
  ])('has every number of a mark of %s~%s in the table', async (indicator, breakdown) => {
    const element = await readyIndicator({ indicator, breakdown });
    await eventually(() => expect(findAll(element, 'g.mark').length).toBeGreaterThan(0));
    const table = textOf(element, 'details.data');
    for (const mark of findAll(element, 'g.mark')) {
      const numbers = mark.getAttribute('aria-label')?.match(/\d+(,\d+)?/g) ?? [];
      for (const number of numbers) expect(table).toContain(number);
    }
  });

  it('says below the table what the numbers are read against', async () => {
    const element = await readyIndicator({ breakdown: 'department' });
    const notes = findAll(element, 'details.data .notes li').map((note) => clean(note.textContent));
    expect(notes).toEqual(['Korridor des Stadtrats: 20,0 % bis 25,0 %']);
    expect(find(element, 'table').getAttribute('aria-describedby')).toBe(find(element, '.notes').id);
  });

  it('says with view="slope" how the values changed between the two periods', async () => {
    const element = await readyIndicator({ breakdown: 'department', view: 'slope' });
    expect(textOf(element, '.finding')).toContain('2023 bis 2025');
  });

  it('changes the breakdown without losing the control', async () => {
    const element = await readyIndicator();
    const control = find(element, 'select');
    select(element, 'department');
    await eventually(() => expect(textOf(element, 'tbody')).toContain('Hauptamt'));
    expect(find(element, 'select')).toBe(control);
    expect(textOf(element, 'h2')).toBe('Beschäftigte mit Migrationshintergrund');
  });

  it('offers the periods of a chart that shows one, newest first', async () => {
    const element = await readyIndicator({ breakdown: 'department' });
    const options = findAll(element, 'label:nth-child(2) option').map((option) => clean(option.textContent));
    expect(options).toEqual(['2025', '2023']);
    select(element, '2023', 1);
    await element.updateComplete;
    expect(textOf(element, '.finding')).toContain('2023');
    expect(textOf(element, 'table')).toContain('18,7');
  });

  it.each(['heatmap', 'small-multiples'])(
    'offers no period with view="%s", which shows all, and has them all in its table',
    async (view) => {
      const element = await readyIndicator({ breakdown: 'department', view, period: '2023' });
      // Five departments in two periods, and in words a band, an event, and that it need not be the cause.
      await eventually(() => expect(findAll(element, 'g.mark').length).toBe(13));
      expect(findAll(element, 'select').length).toBe(1);
      expect(textOf(element, '.finding')).toContain('2025');
      const table = textOf(element, 'details.data');
      for (const mark of findAll(element, 'g.mark')) {
        const numbers = mark.getAttribute('aria-label')?.match(/\d+(,\d+)?/g) ?? [];
        for (const number of numbers) expect(table).toContain(number);
      }
    },
  );

  it.each(['sparkline', 'key-figure'])('draws view="%s" of a total', async (view) => {
    const element = await readyIndicator({ view });
    await eventually(() => expect(findAll(element, 'g.mark').length).toBeGreaterThanOrEqual(3));
    expect(findAll(element, 'g.mark').map((mark) => mark.getAttribute('aria-label'))).toContain(
      '2024: nicht geliefert',
    );
  });

  it.each([
    ['table', true],
    ['chart', false],
  ])('has its table open with view="%s": %s', async (view, open) => {
    const element = await readyIndicator({ view });
    expect((find(element, 'details.data') as HTMLDetailsElement).open).toBe(open);
  });

  it('jumps to the table from before the chart', async () => {
    const element = await readyIndicator();
    find(element, '.skip').click();
    expect((find(element, 'details.data') as HTMLDetailsElement).open).toBe(true);
    expect(element.shadowRoot?.activeElement).toBe(find(element, 'details.data > summary'));
  });

  it('speaks another language when its lang changes, without asking for the data again', async () => {
    const { base, fetch } = serve();
    const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1' });
    await until(element, 'ready');
    const asked = fetch.mock.calls.length;
    element.lang = 'en';
    await eventually(() => expect(textOf(element, 'h2')).toBe('Staff with a migration background'));
    expect(textOf(element, '.finding')).toContain('24.0');
    expect(find(element, 'article').lang).toBe('en');
    expect(fetch.mock.calls.length).toBe(asked);
  });

  it('speaks the language of its nearest ancestor, German where it has none of its own', async () => {
    const { base } = serve();
    document.body.lang = 'en-GB';
    const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1', lang: '' });
    await until(element, 'ready');
    document.body.removeAttribute('lang');
    expect(textOf(element, 'h2')).toBe('Staff with a migration background');
    element.lang = 'pl';
    await eventually(() => expect(textOf(element, 'h2')).toBe('Beschäftigte mit Migrationshintergrund'));
  });

  it('draws when it is first hidden and then shown', async () => {
    const { base } = serve();
    const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1' });
    element.style.display = 'none';
    await until(element, 'ready');
    expect(findAll(element, 'svg')).toEqual([]);
    element.style.display = '';
    await eventually(() => expect(findAll(element, 'svg').length).toBe(1));
  });

  it('draws at its own width', async () => {
    const element = await readyIndicator();
    for (const width of [320, 700]) {
      element.style.width = `${width}px`;
      await eventually(() => expect(find(element, 'svg').getAttribute('width')).toBe(String(width)));
    }
  });

  it('shows plain JSON-stat of a statistics office', async () => {
    const { base } = serve({
      'office.json': {
        version: '2.0',
        class: 'dataset',
        label: 'Population',
        id: ['year'],
        size: [3],
        dimension: { year: { label: 'Year', category: { index: ['2021', '2022', '2023'] } } },
        role: { time: ['year'] },
        value: [10, 20, 30],
      },
    });
    const element = place('teilhabe-indicator', { src: `${base}office.json` });
    await until(element, 'ready');
    expect(textOf(element, 'h2')).toBe('Population');
    expect(findAll(element, 'g.mark').length).toBe(3);
  });
});

describe('a confidential cell', () => {
  it('has no number anywhere in the card, though its neighbours have', async () => {
    const element = await readyIndicator({ breakdown: 'department' });
    // Five departments and the band that they are read against.
    await eventually(() => expect(findAll(element, 'g.mark').length).toBe(6));
    const hidden = findAll(element, 'tbody tr').filter((row) => /Kämmerei|Stadtarchiv/.test(row.textContent));
    const cells = hidden.flatMap((row) => [...row.querySelectorAll('td')].map((cell) => clean(cell.textContent)));
    expect(cells.filter((cell) => /\d/.test(cell))).toEqual([]);
    expect(cells).toContain('geheim gehalten');
    const marks = findAll(element, 'g.mark').map((mark) => mark.getAttribute('aria-label') ?? '');
    expect(
      marks.filter((label) => /Kämmerei|Stadtarchiv/.test(label) && /\d(?!\d{3})/.test(label.replace(/20\d\d/g, ''))),
    ).toEqual([]);
  });

  it('is not shown even when a careless publisher left the number in the file', async () => {
    const files = publicationFiles();
    const values = files['indicators/hr1~department.json'].value;
    [15, 16, 17, 18, 19].forEach((place) => (values[place] = 77771));
    const element = await readyIndicator({ breakdown: 'department', period: '2023' }, files);
    // Five departments and the band that they are read against.
    await eventually(() => expect(findAll(element, 'g.mark').length).toBe(6));
    expect((find(element, 'article').outerHTML + textOf(element, 'article')).replace(/\D/g, '')).not.toContain('77771');
  });
});
