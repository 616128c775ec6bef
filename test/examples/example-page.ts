import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publicationFiles } from '../../packages/cli/src/publication-files.js';
import { folderSite, memorySite, mounted, pageSite } from '../../packages/cli/src/server/site.js';
import { startServer, type RunningServer } from '../../packages/cli/src/server/start-server.js';
import { WETZLAR } from '../core/wetzlar.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** `examples/page.html` with the publication of `data/wetzlar`, served as a city would serve it. */
export async function servedExample(): Promise<RunningServer> {
  if (!existsSync(path('dist/teilhabe.js'))) throw new Error('dist/teilhabe.js is not there: npm run build');
  const { files } = await publicationFiles(WETZLAR);
  const sites = {
    'publication/': memorySite(() => files!),
    'dist/': folderSite(path('dist/')),
    '': pageSite(path('examples/page.html')),
  };
  return startServer(mounted(sites), { port: 0 });
}
