import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
});
