import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicationFiles } from '../../fixtures/publication-files.js';
import { clean, eventually, find, findAll, textOf, until } from '../page.js';
import { readyDashboard, type Dashboard } from './ready-dashboard.js';

const address = location.href;

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  history.replaceState(null, '', address);
});

async function readySwot(element: Dashboard) {
  await eventually(() => expect(findAll(element, 'teilhabe-swot').length).toBe(1));
  const swot = find(element, 'teilhabe-swot') as HTMLElementTagNameMap['teilhabe-swot'];
  await until(swot, 'ready');
  return swot;
}

const links = (element: Dashboard) =>
  findAll(element, '.instruments').map((list) => [...list.querySelectorAll('li')].map((one) => clean(one.textContent)));
const navigation = (element: Dashboard) =>
  findAll(element, 'ul[aria-labelledby=instruments] button') as HTMLButtonElement[];

describe('<teilhabe-dashboard> and the instruments', () => {
  it('says below each field what the instruments hold of it, and how much', async () => {
    const element = await readyDashboard();
    expect(links(element).map((list) => list.find((text) => text.startsWith('Stärken')))).toEqual([
      'Stärken und Schwächen 2',
      'Stärken und Schwächen 4',
    ]);
  });

  it('follows a link to one recommendation, on load and later', async () => {
    history.replaceState(null, '', '#teilhabe:recommendations;recommendation=r-9-2-1-k1');
    const element = await readyDashboard();
    await eventually(() => expect(findAll(element, 'teilhabe-recommendations').length).toBe(1));
    const shown = find(element, 'teilhabe-recommendations') as HTMLElementTagNameMap['teilhabe-recommendations'];
    await until(shown, 'ready');
    expect([element.view, element.instrument]).toEqual(['instrument', 'recommendations']);
    await eventually(() => expect(textOf(shown, 'h3')).toContain('Leitbild erneuern'));
    element.view = 'overview';
    location.hash = '#teilhabe:recommendations;recommendation=';
    await eventually(() => expect(element.view).toBe('instrument'));
  });

  it('stays where it is when a link names a record of an instrument that the publication has not', async () => {
    history.replaceState(null, '', '#teilhabe:recommendations;recommendation=r-9-2-1-k1');
    const files = publicationFiles();
    Reflect.deleteProperty(files['index.json'].extension.teilhabe.records, 'recommendations');
    const element = await readyDashboard({}, files);
    expect([element.view, element.instrument]).toEqual(['auto', '']);
  });

  it('leads from a field to the instrument with what it has of that field', async () => {
    const element = await readyDashboard();
    const [link] = findAll(element, '.instruments a').filter((one) => clean(one.textContent).startsWith('Stärken'));
    (link as HTMLElement).click();
    const swot = await readySwot(element);
    expect([swot.area, element.view, element.instrument, element.area]).toEqual([
      '8.2.2',
      'instrument',
      'swot',
      '8.2.2',
    ]);
    expect(findAll(swot, '[data-id="matrix"] li').length).toBe(2);
    expect(find(swot, 'h3').localName).toBe('h3');
  });

  it('names every instrument of which there are records in its navigation', async () => {
    const element = await readyDashboard();
    const names = navigation(element).map((one) => clean(one.textContent));
    expect(names).toEqual(expect.arrayContaining(['Zeitstrahl', 'Stärken und Schwächen']));
    navigation(element)[names.indexOf('Stärken und Schwächen')]?.click();
    await readySwot(element);
    await element.updateComplete;
    expect(textOf(element, '[aria-current]')).toBe('Stärken und Schwächen');
    expect(findAll(element, 'teilhabe-key-figure')).toEqual([]);
  });

  it('names no instrument without records', async () => {
    const files = publicationFiles();
    Reflect.set(files['index.json'].extension.teilhabe, 'records', {});
    const element = await readyDashboard({}, files);
    expect([navigation(element), links(element)]).toEqual([[], []]);
  });

  it('keeps the field that a reader chooses in an instrument, in the address too', async () => {
    const element = await readyDashboard({ 'url-prefix': 'm', view: 'instrument', instrument: 'swot' });
    const swot = await readySwot(element);
    const select = find(swot, 'select') as HTMLSelectElement;
    select.value = '9.2.1';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect([element.area, new URLSearchParams(location.search).get('m-area')]).toEqual(['9.2.1', '9.2.1']);
  });

  it('shows the overview where it is asked for an instrument that there is not', async () => {
    const element = await readyDashboard({ view: 'instrument', instrument: 'no-such' });
    await eventually(() => expect(findAll(element, 'teilhabe-key-figure').length).toBe(2));
  });

  it('asks for an element that the page has not defined', async () => {
    const files = publicationFiles();
    const needs: string[] = [];
    const stub = (event: CustomEvent<{ readonly kind: string }>) => needs.push(event.detail.kind);
    document.body.addEventListener('teilhabe-need', stub);
    const get = vi.spyOn(customElements, 'get').mockReturnValue(undefined);
    const element = await readyDashboard({ view: 'instrument', instrument: 'swot' }, files);
    await eventually(() => expect(findAll(element, 'teilhabe-swot').length).toBe(1));
    get.mockRestore();
    document.body.removeEventListener('teilhabe-need', stub);
    expect(needs).toContain('swot');
  });
});
