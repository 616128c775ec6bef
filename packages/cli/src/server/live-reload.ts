import type { ServerResponse } from 'node:http';

/** Where a page listens for changes, and the script that does it. */
export const EVENTS_PATH = 'live-reload';
export const SCRIPT_PATH = 'live-reload.js';

/** Reloads the page when the server says so; a script of its own, because a strict policy allows no inline one. */
export const SCRIPT = `new EventSource('/${EVENTS_PATH}').addEventListener('message', () => location.reload());\n`;

/** The pages that are open and want to be told. */
export class LiveReload {
  readonly #pages = new Set<ServerResponse>();

  /** Keeps a response open as a stream of events until the page goes away. */
  connect(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': connected\n\n');
    this.#pages.add(response);
    response.on('close', () => this.#pages.delete(response));
  }

  /** Tells every open page to load anew. */
  reload(): void {
    for (const page of this.#pages) page.write('data: changed\n\n');
  }

  close(): void {
    for (const page of this.#pages) page.end();
  }
}

/** The page with the script at its end. */
export function withReloadScript(html: string): string {
  const tag = `<script type="module" src="/${SCRIPT_PATH}"></script>`;
  return html.includes('</body>') ? html.replace('</body>', `${tag}</body>`) : html + tag;
}
