import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Where the page lies once it is built. */
export const BUILT = path('../../../.cache/story-page/');

/** Builds the page with all stories as a city would serve it: files of its own, nothing inline. */
export async function buildStoryPage(): Promise<void> {
  await build({
    configFile: path('../../../vite.config.ts'),
    logLevel: 'error',
    root: path('.'),
    base: './',
    resolve: { conditions: defaultClientConditions.map(inProduction) },
    build: { outDir: BUILT, emptyOutDir: true, minify: false, modulePreload: false, chunkSizeWarningLimit: 10_000 },
  });
}

/** Vite would take the libraries' versions for developers, because tests run. */
function inProduction(condition: string): string {
  return condition === 'development|production' ? 'production' : condition;
}
