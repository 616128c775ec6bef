import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '@teilhabe/charts';
import { palette } from '../../packages/charts/src/svg/palette.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Declaration extends Named {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly events: readonly Named[];
  readonly members: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const BUILT = path('packages/elements/dist/manifest/');
const SOURCES = path('packages/elements/src/');

if (!existsSync(BUILT)) throw new Error('packages/elements/dist/manifest is not there: npm run build');
const text = (file: string) => readFileSync(BUILT + file, 'utf8');
const manifest = JSON.parse(text('custom-elements.json')) as Manifest;
const elements = manifest.modules.flatMap(({ declarations }) => declarations);

describe('custom-elements.json', () => {
  it('custom-elements.json lists every element that the page script finds', () => {
    const kinds = [...readFileSync(`${SOURCES}loader.ts`, 'utf8').matchAll(/\['([\w-]+)', async/g)].map(
      ([, kind]) => kind,
    );
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(kinds.map((kind) => `teilhabe-${kind}`).sort());
  });

  it.each(elements)('custom-elements.json says of $tagName what everything is for', (element) => {
    const { attributes, cssParts, cssProperties, events } = element;
    const silent = [element, ...attributes, ...cssParts, ...cssProperties, ...events].filter(
      ({ description }) => !description,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(['src', 'lang', 'heading-level']));
    expect(events.map(({ name }) => name)).toContain('teilhabe-state');
  });

  it('custom-elements.json offers the charts by name', () => {
    const view = elements
      .find(({ tagName }) => tagName === 'teilhabe-indicator')!
      .attributes.find(({ name }) => name === 'view')!;
    for (const name of [...VIEWS, 'auto', 'table']) expect(view.type!.text).toContain(`'${name}'`);
  });

  it('custom-elements.json documents every part in the sources, and no other', () => {
    const sources = readdirSync(SOURCES, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(SOURCES + file, 'utf8'));
    const used = sources.flatMap((source) => [
      ...[...source.matchAll(/\bpart="([\w-]+)"/g)].map(([, part]) => part!),
      ...[...source.matchAll(/heading\([^;]*'([\w-]+-heading)'\)/g)].map(([, part]) => part!),
    ]);
    const documented = new Set(elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => name)));
    documented.delete('heading');
    expect([...documented].sort()).toEqual([...new Set(used)].filter((part) => part !== 'heading').sort());
  });

  it('custom-elements.json has no member that is not for pages', () => {
    for (const { members } of elements)
      for (const { name } of members) expect(name).not.toMatch(/^[_#]|^request$|^shown$/);
  });
});

describe('typings', () => {
  it.each(['jsx.d.ts', 'vue.d.ts'])('%s knows every tag, and the types of its attributes', (file) => {
    for (const { tagName } of elements) expect(text(file)).toContain(`"${tagName}"`);
    expect(text(file)).toContain('"heading-level"?: TeilhabeIndicator["headingLevel"];');
  });

  it('vscode.html-custom-data.json offers tags, attributes and their values', () => {
    const data = JSON.parse(text('vscode.html-custom-data.json')) as {
      tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
    };
    const view = data.tags
      .find(({ name }) => name === 'teilhabe-indicator')!
      .attributes.find(({ name }) => name === 'view')!;
    expect(view.values!.map(({ name }) => name)).toEqual(expect.arrayContaining(['auto', 'bar', 'line', 'likert']));
  });
});

it.each(elements.filter(({ tagName }) => ['teilhabe-indicator', 'teilhabe-timeline'].includes(tagName)))(
  'custom-elements.json has each colour of the charts, with its default, for $tagName',
  ({ cssProperties }) => {
    const described = new Map(cssProperties.map(({ name, description }) => [name, description ?? '']));
    for (const [name, { light, dark }] of Object.entries(palette)) {
      const text = described.get(`--teilhabe-${name}`);
      expect(text, name).toBeDefined();
      // Texts take the colour of the page unless they are told another.
      if (name !== 'text' && !name.startsWith('series-1')) expect(text).toContain(`${light}, in the dark ${dark}`);
    }
  },
);
