import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicationFiles } from '../fixtures/publication-files.js';
import { clean, eventually, find, findAll, place, serve, textOf, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function readyTimeline(attributes: Readonly<Record<string, string>> = {}, path = 'index.json') {
  const element = place('teilhabe-timeline', { src: `${serve().base}${path}`, ...attributes });
  await until(element, 'ready');
  return element;
}

const visible = (element: Element) => element.getClientRects().length > 0;

describe('<teilhabe-timeline>', () => {
  it.each(['index.json', 'records/timeline.json'])('shows the entries of %s', async (path) => {
    const element = await readyTimeline({}, path);
    expect(textOf(element, 'h2')).toBe('Zeitstrahl');
    expect(textOf(element, '.finding')).toContain('2010');
    const rows = findAll(element, 'tbody tr').map((row) => clean(row.querySelector('td')?.textContent));
    expect(rows).toEqual(['Steuerungsgruppe', 'Auftaktveranstaltung', 'Stadtverordnetenversammlung', 'Fortbildungen']);
  });

  it('draws from 600 px and lists below', async () => {
    const element = await readyTimeline();
    element.style.width = '800px';
    await eventually(() => expect(findAll(element, 'g.mark').length).toBe(3));
    expect([visible(find(element, '.chart')), visible(find(element, '.list'))]).toEqual([true, false]);
    element.style.width = '320px';
    expect([visible(find(element, '.chart')), visible(find(element, '.list'))]).toEqual([false, true]);
    expect(textOf(element, '.list')).toContain('5. bis 6. Februar 2010 Auftaktveranstaltung');
  });

  it('lists entries without a date apart', async () => {
    const element = await readyTimeline();
    expect(textOf(element, '.undated')).toContain('Ohne Datum Fortbildungen');
    expect(textOf(element, '.list')).not.toContain('Fortbildungen');
  });

  it('shows the lanes it is told', async () => {
    const element = await readyTimeline({ lanes: 'city' });
    expect(findAll(element, 'tbody tr').length).toBe(2);
    element.lanes = [];
    await element.updateComplete;
    expect(findAll(element, 'tbody tr').length).toBe(4);
  });

  it('names source and date, and saves its table as CSV', async () => {
    const element = await readyTimeline();
    expect(textOf(element, '.about')).toContain('Stand: 1. März 2026');
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `#${saved.push(blob as Blob)}`);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    find(element, '.downloads button').click();
    expect(await saved[0]?.text()).toContain('"seit 2010";"Steuerungsgruppe";"Verwaltungsinterner Prozess"');
    vi.restoreAllMocks();
  });

  it('speaks English', async () => {
    const element = await readyTimeline({ lang: 'en' });
    expect(textOf(element, 'h2')).toBe('Timeline');
    expect(textOf(element, 'table')).toContain('since 2010');
  });

  const zoomButton = (element: Awaited<ReturnType<typeof readyTimeline>>, text: string) =>
    findAll(element, '.zoom button').find((one) => clean(one.textContent) === text) as HTMLButtonElement;
  const chosen = (element: Awaited<ReturnType<typeof readyTimeline>>, label: string) =>
    findAll(element, '.control')
      .find((one) => clean(one.querySelector('span')?.textContent) === label)
      ?.querySelector('select');

  it('shows fewer years by button and by key, says which, and all again', async () => {
    const element = await readyTimeline();
    element.style.width = '800px';
    await eventually(() => expect(findAll(element, 'g.mark').length).toBe(3));
    zoomButton(element, 'Näher').click();
    await element.updateComplete;
    const said = textOf(element, '.shown');
    expect(said).toMatch(/^Gezeigt: 20\d\d( bis 20\d\d)?, /);
    find(element, '.chart').dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true, composed: true }));
    await element.updateComplete;
    expect(textOf(element, '.shown')).not.toBe(said);
    zoomButton(element, 'Alle Jahre').click();
    await element.updateComplete;
    expect(textOf(element, '.shown')).toBe('');
    expect(findAll(element, 'g.mark').length).toBe(3);
  });

  const drawn = async (element: Awaited<ReturnType<typeof readyTimeline>>, count: number) => {
    element.style.width = '800px';
    await eventually(() => expect(findAll(element, 'g.mark').length).toBe(count));
  };

  it.each([
    ['kick-off', 'Auftaktveranstaltung'],
    ['council', 'Stadtverordnetenversammlung'],
  ])('shows fewer years around the entry that was read last, %s', async (event, title) => {
    const element = await readyTimeline({ event });
    await drawn(element, 3);
    for (let step = 0; step < 3; step += 1) {
      zoomButton(element, 'Näher').click();
      await element.updateComplete;
    }
    expect(textOf(element, '.shown')).toMatch(/^Gezeigt: 20\d\d, /);
    expect(textOf(element, '.chart')).toContain(title);
  });

  it('says that there is no entry in the years shown, and leads back', async () => {
    const element = await readyTimeline({ event: 'kick-off', kind: 'event' });
    await drawn(element, 2);
    for (const move of ['Näher', 'Näher', 'Später', 'Später']) {
      zoomButton(element, move).click();
      await element.updateComplete;
    }
    expect(textOf(element, '.shown')).toBe('Gezeigt: 2012, kein Eintrag.');
    zoomButton(element, 'Alle Jahre').click();
    await element.updateComplete;
    expect(findAll(element, 'g.mark').length).toBe(2);
  });

  it.each([
    ['XLSX', /openxml/, /^PK/],
    ['SVG', /svg/, /Zeitstrahl[\s\S]*Stand: 1. März 2026/],
    ['PNG', /png/, /PNG/],
  ])('saves itself as %s once the disclosure is open', async (format, type, content) => {
    const element = await readyTimeline();
    await drawn(element, 3);
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `#${saved.push(blob as Blob)}`);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    find(element, 'details.reuse').setAttribute('open', '');
    const button = () => findAll(element, '.downloads button').find((one) => clean(one.textContent).includes(format));
    await eventually(() => expect(button()).toBeDefined());
    (button() as HTMLButtonElement).click();
    await eventually(() => expect(saved.length).toBe(1));
    expect(saved[0]?.type).toMatch(type);
    expect(await saved[0]?.text()).toMatch(content);
    vi.restoreAllMocks();
  });

  it('offers a link and the code that embeds it with what the reader chose', async () => {
    const element = await readyTimeline({ event: 'kick-off', lanes: 'city' });
    find(element, 'details.reuse').setAttribute('open', '');
    await eventually(() => expect(findAll(element, '.of-link textarea').length).toBeGreaterThan(0));
    const [link] = findAll(element, '.of-link textarea') as unknown as HTMLTextAreaElement[];
    expect(link?.value).toMatch(/#teilhabe:timeline;event=kick-off$/);
  });

  it('shows one kind, chosen by the reader, and tells the page', async () => {
    const element = await readyTimeline();
    const filters: unknown[] = [];
    element.addEventListener('teilhabe-filter', ({ detail }) => filters.push(detail));
    const select = chosen(element, 'Art') as HTMLSelectElement;
    select.value = 'phase';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(filters).toEqual([{ name: 'kind', value: 'phase' }]);
    expect(findAll(element, '.list li').map((one) => one.className)).toEqual(['phase']);
  });

  it('has a line for the day it is told, and none for one outside its years', async () => {
    const element = await readyTimeline({ today: '2011-01-01' });
    element.style.width = '800px';
    await eventually(() => expect(findAll(element, 'line.today, path.today').length).toBe(1));
    element.today = '1999-01-01';
    await eventually(() => expect(findAll(element, 'line.today, path.today').length).toBe(0));
  });

  it('shows the entry that the page is opened with, in list and read-out', async () => {
    location.hash = '#teilhabe:timeline;event=kick-off';
    const element = await readyTimeline();
    element.style.width = '800px';
    await eventually(() => expect(findAll(element, 'g.mark').length).toBe(3));
    expect(findAll(element, '.list li[aria-current]').map((one) => one.getAttribute('data-id'))).toEqual(['kick-off']);
    location.hash = '';
    await eventually(() => expect(findAll(element, '.list li[aria-current]')).toEqual([]));
  });

  it('stands milestones, workshops and events on lanes beside, when asked', async () => {
    const plain = await readyTimeline();
    const rows = findAll(plain, 'tbody tr').length;
    const files = publicationFiles();
    const more = ['milestones', 'workshops', 'events'] as const;
    const count = more.reduce((sum, name) => sum + files[`records/${name}.json`].items.length, 0);
    const element = await readyTimeline({ with: more.join(' ') });
    expect(findAll(element, 'tbody tr').length).toBe(rows + count);
  });
});
