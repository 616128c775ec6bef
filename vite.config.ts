import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url));

/** Tests and stories run on the sources, so that a failure points at the line that a person edits. */
export const alias = [
  { find: /^@teilhabe\/core\/(publication|statistics)$/, replacement: source('core/src/$1.ts') },
  { find: /^@teilhabe\/charts\/messages\/([\w-]+)$/, replacement: source('charts/src/messages/compiled/$1.ts') },
  { find: /^@teilhabe\/charts\/views\/([\w-]+)$/, replacement: source('charts/src/views/$1.ts') },
  { find: /^@teilhabe\/elements\/define$/, replacement: source('elements/src/define.ts') },
  { find: /^@teilhabe\/core\/workshop$/, replacement: source('core/src/workshop.ts') },
  { find: /^@teilhabe\/cli\/pages$/, replacement: source('cli/src/html/publication-pages.ts') },
  { find: /^@teilhabe\/workshop\/element$/, replacement: source('workshop/src/page/import-element.ts') },
  { find: /^@teilhabe\/(core|charts|elements|sql|cli)$/, replacement: source('$1/src/index.ts') },
];

export default defineConfig({ resolve: { alias } });
