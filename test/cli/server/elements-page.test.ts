import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withElementsPage } from '../../../packages/cli/src/server/elements-page.js';
import { memorySite } from '../../../packages/cli/src/server/site.js';
import { startServer } from '../../../packages/cli/src/server/start-server.js';

const INDEX = readFileSync(new URL('../../fixtures/publication/index.json', import.meta.url), 'utf8');
const site = (files: Readonly<Record<string, string>>) =>
  withElementsPage(memorySite(() => new Map(Object.entries(files))));

describe('withElementsPage', () => {
  it('withElementsPage(a publication) has a page at / with the dashboard, and everything else as it was', async () => {
    const shown = site({ 'index.json': INDEX, 'index.html': '<p>own</p>' });
    const page = String(await shown(''));
    expect(page).toContain('<html class="teilhabe-root" lang="de">');
    expect(page).toContain('<teilhabe-dashboard src="/publication/index.json" lang="de" heading-level="2">');
    expect(page).toContain('<script type="module" src="/dist/teilhabe.js"></script>');
    expect(await shown('index.html')).toBe('<p>own</p>');
  });

  it('withElementsPage(a publication) escapes its title', async () => {
    const index = JSON.parse(INDEX) as { extension: { teilhabe: { title: Record<string, string> } } };
    index.extension.teilhabe.title = { de: '<script>x</script>' };
    expect(await site({ 'index.json': JSON.stringify(index) })('')).toContain(
      '<h1>&lt;script&gt;x&lt;/script&gt;</h1>',
    );
  });

  it.each([{}, { 'index.json': '{' }, { 'index.json': '[]' }])(
    'withElementsPage(%j) adds no page to what is no publication, whose own page stands at / then',
    async (files) => {
      const own = site({ ...files, 'index.html': '<p>own</p>' });
      expect(await own('')).toBeNull();
      const server = await startServer(own, { port: 0, live: false });
      try {
        expect(await (await fetch(server.address)).text()).toBe('<p>own</p>');
      } finally {
        await server.close();
      }
    },
  );
});
