import { describe, expect, it } from 'vitest';
import { htmlFiles } from '../../../packages/cli/src/html/html-files.js';
import { withNumbers } from '../../fixtures/project-numbers.js';
import { publicationFiles } from '../../fixtures/publication-files.js';

/** What the page without JavaScript says of a project, by its title; one indicator of its goals has no file. */
function said(title: string): string {
  const files = publicationFiles();
  withNumbers(files);
  const { link } = files['index.json'];
  link.item = link.item.filter(({ extension }) => extension.id !== 'pr7');
  const html = htmlFiles(new Map(Object.entries(files).map(([path, json]) => [path, JSON.stringify(json)]))).get(
    'index.html',
  )!;
  const section = html.split('<section id="projects">')[1]!.split('</section>')[0]!;
  const project = section.split('<p><strong>').find((part) => part.startsWith(`${title}<`))!;
  return project.replaceAll(/<[^>]*>/g, '').replaceAll(/[\s\u00a0\u202f]+/g, ' ');
}

/** The numbers of a project's goals, in their order. */
const numbers = (title: string) =>
  [...said(title).matchAll(/Geschützte Zahl: (.*?) ?(?=Ziel: |$)/g)].map(([, words]) => words!.trim());

const NOT_PUBLISHED = 'In dieser Veröffentlichung nicht ausgewiesen.';

describe('htmlFiles(files): the protected numbers of a project', () => {
  it('are what participants answered, and values before and after', () => {
    expect(numbers('Schule verstehen')).toEqual([
      '21 von 28 Antworten für 2025 (75,0 %) lauten „zufrieden“ oder „sehr zufrieden“',
      'vorher 2,9 Punkte, nachher 3,6 Punkte, gestiegen um 0,7 Punkte, Bereich 0,3 Punkte bis 1,1 Punkte, n = 40',
      NOT_PUBLISHED,
    ]);
  });

  it('say why where they are hidden, and hold no number', () => {
    expect(numbers('Bildungspartnerschaften')).toEqual([
      'Die Antworten für 2025 werden geheim gehalten, um einzelne Personen zu schützen',
      'geheim gehalten',
      NOT_PUBLISHED,
    ]);
  });
});
