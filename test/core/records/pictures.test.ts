import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../packages/core/src/problems/describe-problem.js';
import { pictureAddress } from '../../../packages/core/src/publication/picture-address.js';
import { inShort } from '../monitor/tiny-monitor.js';
import { withRecords } from './record-monitor.js';

const project = (photo: string, text: string) =>
  withRecords({ projects: `id;titel;foto;foto_text\np1;Schule verstehen;${photo};${text}` });

describe('pictureAddress(text)', () => {
  it.each(['bilder/schule.jpg', 'a.PNG', 'a/b-c/d_e.webp'])('%s is relative', (text) => {
    expect(pictureAddress(text)).toBe('relative');
  });

  it.each(['https://example.org/a.jpg', 'http://example.org/a'])('%s is an address of the web', (text) => {
    expect(pictureAddress(text)).toBe('web');
  });

  it.each([
    'data:image/png;base64,AAAA',
    'javascript:alert(1)//a.png',
    '//evil.example/a.png',
    '/a.png',
    '../a.png',
    'a/../b.png',
    'a.svg',
    'a.png?x',
    ' a.png',
    '"><img src=x onerror=alert(1)>.png',
    'https://example.org/" onerror="x',
    '',
  ])('%j is none', (text) => {
    expect(pictureAddress(text)).toBeNull();
  });
});

describe('pictures of projects', () => {
  it('publishedRecords(a photo with its text) has both', async () => {
    const { items, problems } = await project('bilder/schule.jpg', 'Ein Schulhof.');
    expect(problems).toEqual([]);
    expect(items.get('projects')).toMatchObject([{ photo: 'bilder/schule.jpg', photoText: { de: 'Ein Schulhof.' } }]);
  });

  it('recordProblems(a photo without a text) says place, cause and remedy, and it is not published', async () => {
    const { items, problems } = await project('bilder/schule.jpg', '');
    expect(problems.map(inShort)).toEqual(['type-error | projects.csv | row 2 | foto_text |  | alternative text']);
    expect(JSON.stringify(describeProblem(problems[0]!, 'de'))).toMatch(
      /Zelle ist leer.*was auf dem Foto zu sehen ist/,
    );
    expect(JSON.stringify([...items])).not.toContain('schule.jpg');
  });

  it.each(['data:image/png;base64,AAAA', 'bilder/schule.svg'])('recordProblems(%s) is an error', async (photo) => {
    const { items, problems } = await project(`"${photo}"`, 'Ein Schulhof.');
    expect(problems.map(({ code, field, expected }) => [code, field, expected])).toEqual([
      ['type-error', 'foto', 'picture address'],
    ]);
    expect(items.get('projects')?.[0]).not.toHaveProperty('photo');
  });

  it('a text without a photo is no error', async () => {
    expect((await project('', 'Ein Schulhof.')).problems).toEqual([]);
  });
});
