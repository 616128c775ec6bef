import { mkdirSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { inside } from '../lib/root.mjs';
import { publicManifest } from './public-manifest.mjs';

const LIBRARY = '@teilhabe/elements';

/** React 19 looks for its tags in a namespace of its own. */
const REACT = `import type { CustomElements } from './jsx.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;

/**
 * Reads the elements' sources and writes what editors and type checkers know of them into
 * packages/elements/dist/manifest: custom-elements.json, typings for JSX, React and Vue, and data for VS Code.
 */
export async function writeManifest(folder = inside('packages/elements/dist/manifest')) {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'packages/elements/src/**/*.ts'];
  const { VIEWS } = await import('../../packages/charts/dist/index.js');
  const analysed = await cli({ argv, cwd: inside('.'), noWrite: true });
  const manifest = publicManifest(analysed, new Map([['View', VIEWS]]));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  // Properties stand in the data for style sheets; in the description of each tag they would be repeated.
  const written = { outdir: folder, hideLogs: true, hideCssPropertiesDocs: true };
  const typed = { ...written, componentTypePath: () => LIBRARY };
  quietly(() => {
    generateJsxTypes(withDetails(manifest), { ...typed, fileName: 'jsx.d.ts' });
    generateVuejsTypes(manifest, { ...typed, fileName: 'vue.d.ts' });
    generateVsCodeCustomElementData(manifest, written);
  });
  writeFileSync(`${folder}/react.d.ts`, REACT);
  return manifest;
}

/** The generator for JSX puts `CustomEvent<…>` around the types of events itself. */
function withDetails(manifest) {
  const detail = (type) => ({ text: type.text.replace(/^CustomEvent<(.*)>$/, '$1') });
  const element = (one) => ({ ...one, events: one.events.map((event) => ({ ...event, type: detail(event.type) })) });
  const module = (one) => ({ ...one, declarations: one.declarations.map(element) });
  return { ...manifest, modules: manifest.modules.map(module) };
}

/** The generators print where they wrote, whatever `hideLogs` says. */
function quietly(work) {
  const { log } = console;
  console.log = () => {};
  try {
    work();
  } finally {
    console.log = log;
  }
}
