import { expect, it } from 'vitest';
import { htmlFiles } from '../../../packages/cli/src/html/html-files.js';
import { publicationFiles } from '../../fixtures/publication-files.js';

/** The page of the fixture in its default language, after a change. */
function page(change: (files: ReturnType<typeof publicationFiles>) => void = () => undefined): string {
  const files = publicationFiles();
  change(files);
  return htmlFiles(new Map(Object.entries(files).map(([path, json]) => [path, JSON.stringify(json)]))).get(
    'index.html',
  )!;
}

/** The card of what is called so. */
function card(html: string, title: string): string {
  return html.split('<article').find((part) => part.includes(`>${title}<`))!;
}

it('htmlFiles(files) draws a breakdown by district as bars and on its map, with the classes in its table', () => {
  const departments = card(page(), 'Beschäftigte mit Migrationshintergrund nach Amt');
  expect(departments.match(/<svg /g)).toHaveLength(4);
  expect(departments).toContain('class="areas"');
  expect(departments).toMatch(/>Klasse<\/th>/);
  expect(departments).toContain('Grenzen: Stadt Musterstadt (dl-de/by-2-0)');
});

it('htmlFiles(files) draws no map of a breakdown for which the publication has none', () => {
  const html = page((files) => Object.assign(files['index.json'].extension.teilhabe, { geo: {} }));
  const departments = card(html, 'Beschäftigte mit Migrationshintergrund nach Amt');
  expect(departments.match(/<svg /g)).toHaveLength(2);
  expect(html).not.toMatch(/class="areas"|>Klasse</);
});

it('htmlFiles(files) has the matrix of the network before its graph', () => {
  const network = page().split('<section id="network">')[1]!.split('</section>')[0]!;
  expect(network.indexOf('<table')).toBeGreaterThan(0);
  expect(network.indexOf('<table')).toBeLessThan(network.indexOf('<svg '));
});
