import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType } from '../../packages/cli/src/server/content-types.js';
import type { Site } from '../../packages/cli/src/server/site.js';

/** A server of a site on this computer only. */
export interface StrictServer {
  readonly address: string;
  readonly close: () => void;
}

/** Serves a site, every answer under a content security policy. */
export async function strictServer(site: Site, policy: string): Promise<StrictServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0]!).slice(1);
    void site(path).then((content) => {
      // Browsers ask every site for its icon; having none is no error.
      const missing = path === 'favicon.ico' ? 204 : 404;
      response.writeHead(content === null ? missing : 200, {
        'Content-Type': contentType(path),
        'Content-Security-Policy': policy,
      });
      response.end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
