import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually, find, findAll, place, serve, until } from './page.js';
import { publicationFiles } from './publication.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** Texts of a hostile publisher stand in `test/pages/xss.test.ts`. */
describe('names of a hostile publisher', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then'])(
    'may be ids like %s',
    async (name) => {
      const files = publicationFiles();
      const department = JSON.parse(
        JSON.stringify(files['indicators/hr1~department.json']).replaceAll('"main"', `"${name}"`),
      ) as object;
      const { base } = serve({ ...files, 'indicators/hr1~department.json': department });
      const element = place('teilhabe-indicator', {
        src: `${base}index.json`,
        indicator: 'hr1',
        breakdown: 'department',
      });
      await until(element, 'ready');
      expect(findAll(element, 'tbody tr').length).toBe(5);
    },
  );
});

describe('a hostile page', () => {
  it('that resets every style and shrinks its root still shows the card', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset } svg { display: none } html { font-size: 62.5% }';
    document.head.append(style);
    const element = place('teilhabe-indicator', { src: `${serve().base}index.json`, indicator: 'hr1' });
    await until(element, 'ready');
    await eventually(() => expect(find(element, 'svg').getBoundingClientRect().height).toBeGreaterThan(50));
    style.remove();
  });
});
