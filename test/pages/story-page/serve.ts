import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType } from '../../../packages/cli/src/server/content-types.js';
import { folderSite } from '../../../packages/cli/src/server/site.js';
import { BUILT } from './build.js';
import { POLICIES } from './policies.js';

const policies = new Map<string, string>(Object.entries(POLICIES));

/** Files beside the page, by their path below the policy's name; null for none. */
export type MoreFiles = (path: string) => string | Uint8Array | null;

/** A server of the page with the stories, and how to end it. */
export interface StoryServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the built page on this computer only, below the name of each policy: `/strict/`. */
export async function serveStoryPage(more: MoreFiles = () => null): Promise<StoryServer> {
  const built = folderSite(BUILT);
  const files = (path: string) => Promise.resolve(more(path) ?? built(path));
  const server = createServer((request, response) => {
    const [, name = '', ...rest] = decodeURIComponent((request.url ?? '').split('?')[0]!).split('/');
    const path = rest.join('/') || 'index.html';
    const policy = policies.get(name);
    void (policy === undefined ? Promise.resolve(null) : files(path)).then((content) => {
      response.writeHead(content === null ? statusOf(request.url) : 200, {
        'Content-Type': contentType(path),
        ...(policy && { 'Content-Security-Policy': policy }),
      });
      response.end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => closed(server) };
}

/** Browsers ask every site for its icon; having none is no error. */
function statusOf(url = ''): number {
  return url === '/favicon.ico' ? 204 : 404;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
