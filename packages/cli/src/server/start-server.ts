import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType } from './content-types.js';
import { EVENTS_PATH, LiveReload, SCRIPT, SCRIPT_PATH, withReloadScript } from './live-reload.js';
import type { Site } from './site.js';

/** What a page that embeds Teilhabe needs, and no more. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** For the workshop, whose page asks for nothing once it is loaded, and sends nothing anywhere. */
export const WORKSHOP_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'none'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface RunningServer {
  /** For example `http://127.0.0.1:8420/`. */
  readonly address: string;
  /** Tells open pages to load anew. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** How many following ports to try when it is taken. Default 0. */
  readonly retries?: number;
  /** The policy of every answer; default that of pages that embed Teilhabe. */
  readonly policy?: string;
  /** Whether pages listen for changes; default true. */
  readonly live?: boolean;
}

/** Serves a site on this computer only (127.0.0.1). Throws with `code: 'EADDRINUSE'` when no port is free. */
export async function startServer(
  site: Site,
  { port, retries = 0, policy = CONTENT_SECURITY_POLICY, live = true }: ServerOptions,
): Promise<RunningServer> {
  const pages = live ? new LiveReload() : null;
  const server = createServer((request, response) => {
    answer(request, response, { site, pages, policy }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const bound = await listen(server, port, retries);
  return {
    address: `http://127.0.0.1:${bound}/`,
    reload: () => {
      pages?.reload();
    },
    close: () =>
      new Promise((resolve) => {
        pages?.close();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** What is served, to pages that may listen for changes, and under which policy. */
interface Served {
  readonly site: Site;
  readonly pages: LiveReload | null;
  readonly policy: string;
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const { site, pages, policy } = served;
  const path = pathOf(request.url);
  if (pages !== null && path === EVENTS_PATH) {
    pages.connect(response);
    return;
  }
  const content = path === null ? null : await findContent(site, path);
  const status = statusOf(request.method, path, content);
  if (path === null || content === null || status !== 200) {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
    return;
  }
  const type = path === '' || path.endsWith('/') ? contentType('index.html') : contentType(path);
  const body = pages !== null && type.startsWith('text/html') ? withReloadScript(content.toString()) : content;
  response.writeHead(200, { ...headers(path, policy), 'Content-Type': type });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function statusOf(method: string | undefined, path: string | null, content: string | Uint8Array | null): number {
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (path === null) return 400;
  if (content !== null) return 200;
  // Browsers ask every site for its icon; having none is no error.
  return path === 'favicon.ico' ? 204 : 404;
}

async function findContent(site: Site, path: string): Promise<string | Uint8Array | null> {
  if (path === SCRIPT_PATH) return SCRIPT;
  const content = await site(path);
  if (content !== null) return typeof content === 'string' ? content : Buffer.from(content);
  return path === '' || path.endsWith('/') ? await site(`${path}index.html`) : null;
}

function pathOf(url = '/'): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0]!).slice(1);
  } catch {
    return null;
  }
}

/** Files with a hash in their name never change; all others are asked for anew. */
function headers(path: string, policy: string): Readonly<Record<string, string>> {
  const lasting = /\.[0-9a-f]{12}\.json$/.test(path);
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

async function listen(server: Server, port: number, retries: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE' && retries > 0)
      return listen(server, port + 1, retries - 1);
    throw error;
  }
}
