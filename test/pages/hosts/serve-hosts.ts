import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { contentType } from '../../../packages/cli/src/server/content-types.js';
import { folderSite } from '../../../packages/cli/src/server/site.js';
import { fixtureText } from '../../fixture.js';
import { CARD, HOSTS, type Host } from './hosts.js';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Serves the hostile pages by number, our bundles and the fixture on this computer only; any page may read them. */
export async function serveHosts(): Promise<{ readonly address: string; readonly close: () => void }> {
  const bundles = folderSite(DIST);
  const hosts = Object.values(HOSTS);
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1).replace(/\?.*$/, '');
    const host = hosts[Number(/^host-(\d+)\.html$/.exec(path)?.[1] ?? -1)];
    const content = host ? pageOf(host) : path.startsWith('data/') ? fixtureText(path.slice(5)) : bundles(path);
    void Promise.resolve(content).then((body) => {
      response.writeHead(body === null ? (path === 'favicon.ico' ? 204 : 404) : 200, {
        'Content-Type': contentType(path),
        'Access-Control-Allow-Origin': '*',
        ...(host?.policy && { 'Content-Security-Policy': host.policy }),
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

function pageOf({ head = '', scripts = ['teilhabe.js'], body = CARD, then = '' }: Host): string {
  const ours = scripts.map((name) => `<script type="module" src="/${name}"></script>`).join('');
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Host</title>${head}</head>
    <body><p id="own">Eigener Text</p>${body}${ours}<script>${then}</script></body></html>`;
}
