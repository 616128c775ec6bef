import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { forbidden } from '../../scripts/lint/forbidden.mjs';

const found = (code) =>
  new Linter()
    .verify(code, [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, rules: forbidden }], 'a.ts')
    .map(({ ruleId }) => ruleId);

describe('forbidden', () => {
  it.each([
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';",
    "import { unsafeStatic } from 'lit/static-html.js';",
    "import { styleMap } from 'lit/directives/style-map.js';",
    "import { csvParse } from 'd3-dsv';",
    "import * as d3 from 'd3';",
    'element.innerHTML = text;',
    'const text = element.outerHTML;',
    "element.insertAdjacentHTML('beforeend', text);",
    'document.write(text);',
    'eval(text);',
    'new Function(text);',
    'const f = Function(text);',
    "new DOMParser().parseFromString(text, 'text/html');",
    "element.setAttribute('style', text);",
    "selection.attr('onclick', text);",
    "selection.attr('style', text);",
    'Object.assign(target, data);',
    'for (const key in data) use(key);',
    'csvParse(text);',
    'Papa.parse(text, { dynamicTyping: true });',
    'Papa.parse(text, { worker: true });',
    'html`<p style="color: red"></p>`;',
    'html`<p class="a" style=${text}></p>`;',
    'html`<p onclick="go()"></p>`;',
    'html`<style>p { color: red }</style>`;',
    'enum Status { Normal }',
    'export default 1;',
    'const first = found!;',
    'const first = find(key)!;',
  ])('forbidden finds %s', (code) => {
    expect(found(code)).toHaveLength(1);
  });

  it.each([
    'const first = cells[i]!;',
    'const first = places.get(id)!.cells.at(-1)!;',
    'html`<p class="style" @click=${go}>style</p>`;',
    "element.setAttribute('stroke', colour);",
    'for (const key of Object.keys(data)) use(key);',
    "element.textContent = 'innerHTML';",
  ])('forbidden is silent about %s', (code) => {
    expect(found(code)).toEqual([]);
  });
});
