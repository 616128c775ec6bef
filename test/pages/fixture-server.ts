import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderSite, memorySite, mounted } from '../../packages/cli/src/server/site.js';
import { strictServer, type StrictServer } from '../examples/strict-server.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const POLICY = "default-src 'self'";

/** Serves pages of a test beside the built scripts (`/teilhabe/`) and the fixture (`/publication/`), under a strict policy. */
export function fixtureServer(pages: ReadonlyMap<string, string>): Promise<StrictServer> {
  if (!existsSync(path('dist/teilhabe.js'))) throw new Error('dist/teilhabe.js is not there: npm run build');
  const sites = {
    'teilhabe/': folderSite(path('dist/')),
    'publication/': folderSite(path('test/fixtures/publication/')),
    '': memorySite(() => pages),
  };
  return strictServer(mounted(sites), POLICY);
}
