import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entryStandsAlone } from '../../scripts/bundle/entry-stands-alone.mjs';
import { oneDecorate } from '../../scripts/bundle/one-decorate.mjs';
import { slimTemplates } from '../../scripts/bundle/slim-templates.mjs';
import { together } from '../../scripts/bundle/together.mjs';

/** Minified code has double quotes. */
const minifyNothing = { name: 'quotes', renderChunk: (code) => code.replaceAll("'", '"') };

/** Bundles modules that are given as texts by name. */
async function bundle(modules, input) {
  const texts = { name: 'texts', resolveId: (id) => (id in modules ? id : undefined), load: (id) => modules[id] };
  const bundled = await rollup({ input, plugins: [texts] });
  return bundled.generate({ format: 'es', plugins: [entryStandsAlone] });
}

describe('slimTemplates', () => {
  const slim = (code, id = 'packages/elements/dist/card.js') =>
    slimTemplates.transform.call({ parse: parseAst }, code, id)?.code;

  it('slimTemplates.transform() leaves out comments and space of styles, and none that selectors and sums need', () => {
    const styles =
      'css`\n  /* why */\n  .a :is(p, h2),\n  .b > .c {\n    margin: calc(1 * var(--_step) + 0.5px) 10.25em;\n    color: red;\n  }\n`';
    expect(slim(styles)).toBe('css` .a :is(p,h2),.b>.c{margin:calc(1 * var(--_step) + .5px) 10.25em;color:red}`');
  });

  it('slimTemplates.transform() leaves one space between parts of markup, also inside others, and code as it is', () => {
    const markup = 'html`<p>\n    ${a  ? html`<b>\n  x  </b>` : 0}\n</p>`';
    expect(slim(markup)).toBe('html`<p> ${a  ? html`<b> x </b>` : 0} </p>`');
    expect(slim("other`a  b` + 'a  b'")).toBe("other`a  b` + 'a  b'");
  });

  it('slimTemplates.transform() leaves modules of others alone', () => {
    expect(slim('css`a  b`', 'node_modules/lit/index.js')).toBeUndefined();
  });
});

describe('oneDecorate', () => {
  it('oneDecorate.transform() takes the helper that TypeScript writes from its library, and leaves other code alone', () => {
    const { outputText } = ts.transpileModule('export class A { @a() b = 1 }', {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ES2022,
        experimentalDecorators: true,
        useDefineForClassFields: false,
      },
    });
    const { code } = oneDecorate.transform(outputText);
    expect(outputText).toMatch(/^var __decorate = /);
    expect(code).toMatch(/^import \{ __decorate \} from 'tslib';\nexport class A \{/);
    expect(code).toMatch(/__decorate\(\[\s*a\(\)\s*\], A\.prototype, "b", void 0\)/);
    expect(oneDecorate.transform('export const a = 1;')).toBeNull();
  });
});

describe('together', () => {
  it('together asks for all chunks of an element with its first one, and leaves one without others alone', async () => {
    const modules = {
      entry: "globalThis.load = [() => import('card'), () => import('lone')]",
      card: "import { shared } from 'shared'; export const card = shared + 1",
      other: "import { shared } from 'shared'; export const other = shared + 2",
      shared: "import { base } from 'base'; export const shared = base + 1",
      base: 'export const base = 1',
      lone: 'export const lone = 1',
    };
    const texts = { name: 'texts', resolveId: (id) => (id in modules ? id : undefined), load: (id) => modules[id] };
    const bundled = await rollup({ input: 'entry', plugins: [texts] });
    const { output } = await bundled.generate({
      format: 'es',
      chunkFileNames: '[name].js',
      manualChunks: (id) => (['shared', 'base'].includes(id) ? id : undefined),
      hoistTransitiveImports: false,
      plugins: [minifyNothing, together],
    });
    const { code } = output.find(({ isEntry }) => isEntry);
    expect(code).toContain('("./shared.js ./base.js".split(" ").map(t=>import(t).catch(()=>{})),import("./card.js"))');
    expect(code).toContain('() => import("./lone.js")');
  });
});

describe('entryStandsAlone', () => {
  it('entryStandsAlone lets an entry import its chunks', async () => {
    const { output } = await bundle({ entry: "import('lazy')", lazy: 'console.log(1)' }, 'entry');
    expect(output).toHaveLength(2);
  });

  it('entryStandsAlone stops the build when a chunk imports the entry', async () => {
    const modules = {
      entry: "import { shared } from 'shared'; shared(); import('lazy')",
      shared: 'export const shared = () => console.log(1)',
      lazy: "import { shared } from 'shared'; shared()",
    };
    await expect(bundle(modules, 'entry')).rejects.toThrow('imports the entry entry.js');
  });
});
