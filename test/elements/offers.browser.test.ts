import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicationFiles } from '../fixtures/publication-files.js';
import { findAll, place, serve, textOf, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function readyOffers(attributes: Readonly<Record<string, string>> = {}, path = 'index.json') {
  const element = place('teilhabe-offers', { src: `${serve().base}${path}`, ...attributes });
  await until(element, 'ready');
  return element;
}

describe('<teilhabe-offers>', () => {
  it('shows ladder, doubles, gaps and services of a publication', async () => {
    const element = await readyOffers();
    expect(findAll(element, '.section').map((one) => one.getAttribute('data-id'))).toEqual([
      'ladder',
      'doubles',
      'gaps',
      'coverage',
      'services',
    ]);
    expect(textOf(element, '[data-id="ladder"] .note')).toContain('Sie fehlen in: Dalheim, Hermannstein');
  });

  it.each([
    ['records/offers.json', 'ladder doubles gaps coverage'],
    ['records/services.json', 'services'],
  ])('shows %s alone', async (path, parts) => {
    const element = await readyOffers({}, path);
    expect(findAll(element, '.section').map((one) => one.getAttribute('data-id'))).toEqual(parts.split(' '));
  });

  it('shows the district that the reader chooses, and tells the page', async () => {
    const element = await readyOffers({ group: 'adults' });
    const filters: unknown[] = [];
    element.addEventListener('teilhabe-filter', ({ detail }) => filters.push(detail));
    const select = findAll(element, 'select').find((one) => one.textContent.includes('Alle Stadtteile'));
    Object.assign(select as HTMLSelectElement, { value: 'centre' });
    select?.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(filters).toEqual([{ name: 'district', value: 'centre' }]);
    expect(findAll(element, '[data-id="ladder"] tbody tr').length).toBe(1);
  });

  it('is empty without offers and services, and in error when one is no record', async () => {
    const none = { version: '1.4', items: [] };
    const { base } = serve({ ...publicationFiles(), 'records/offers.json': none, 'records/services.json': none });
    await until(place('teilhabe-offers', { src: `${base}index.json` }), 'empty');
    const broken = { version: '1.4', items: [{ id: 'a' }] };
    const other = serve({ ...publicationFiles(), 'records/offers.json': broken });
    await until(place('teilhabe-offers', { src: `${other.base}index.json` }), 'error');
  });
});
