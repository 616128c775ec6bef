import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicationFiles } from '../fixtures/publication-files.js';
import { eventually, find, findAll, place, serve, textOf, until } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function ready(attributes: Readonly<Record<string, string>> = {}, path = 'index.json') {
  const element = place('teilhabe-checklist', { src: `${serve().base}${path}`, ...attributes });
  await until(element, 'ready');
  return element;
}

describe('<teilhabe-checklist>', () => {
  it.each(['index.json', 'records/checklist.json'])('shows the departments of %s as a heat map', async (path) => {
    const element = await ready({}, path);
    expect(textOf(element, 'h2')).toBe('Checkliste der interkulturellen Öffnung');
    await eventually(() => expect(findAll(element, '.chart .mark')).toHaveLength(9));
    expect(findAll(element, '.data tbody tr')).toHaveLength(3);
    expect(textOf(element, '[data-id="gaps-public-order"] .sign')).toBe('◔ 1 von 4');
  });

  it('shows needs beside the checklist where the publication has them', async () => {
    expect(findAll(await ready(), '[data-id="needs"] tbody tr')).toHaveLength(3);
    expect(findAll(await ready({}, 'records/checklist.json'), '[data-id="needs"]')).toEqual([]);
  });

  it.each([
    ['dimension', 'staff', 3],
    ['department', 'planning', 3],
    ['date', '2023-09-30', 9],
  ])('%s="%s" shows %i cells', async (name, value, cells) => {
    const element = await ready({ [name]: value });
    await eventually(() => expect(findAll(element, '.chart .mark')).toHaveLength(cells));
  });

  it('shows another preset when it is asked for one, and nothing of the one before', async () => {
    const element = await ready({ preset: 'charter' });
    expect(textOf(element, 'h2')).toBe('Charta der Vielfalt');
    expect(findAll(element, '[data-id="years"] tbody tr')).toHaveLength(6);
    expect(findAll(element, '[data-id="years"] td[colspan]')).toEqual([]);
    element.preset = 'needs';
    await eventually(() => expect(textOf(element, 'h2')).toBe('Bedarfe der Ämter'));
    element.preset = 'no-such';
    await eventually(() => expect(textOf(element, 'h2')).toBe('Checkliste der interkulturellen Öffnung'));
  });

  it('shows charter and needs of a publication that has no checklist', async () => {
    const files = publicationFiles();
    Reflect.deleteProperty(files['index.json'].extension.teilhabe.records, 'checklist');
    const src = `${serve(files).base}index.json`;
    for (const preset of ['charter', 'needs']) await until(place('teilhabe-checklist', { src, preset }), 'ready');
    await until(place('teilhabe-checklist', { src }), 'empty');
  });

  it('leads from a commitment to its indicator', async () => {
    const element = await ready({ preset: 'charter' });
    expect((find(element, '[data-id="commitments"] a') as HTMLAnchorElement).hash).toBe('#teilhabe:hr1');
  });
});
