import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixtureText } from '../fixture.js';
import { HEADERS, type Answer } from './faults.js';

/** A server of the fixture's publication on this computer only, which has a fault for as long as it is sick. */
export interface FaultyServer {
  readonly src: string;
  sick: boolean;
  /** How many requests were given up before they had an answer. */
  abandoned: number;
  readonly close: () => void;
}

export async function faultyServer(fault: Answer): Promise<FaultyServer> {
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) state.abandoned += 1;
    });
    const path = (request.url ?? '').slice(1).replace(/\.[0-9a-f]{12}(?=\.json$)/, '');
    const content = fixtureText(path);
    if (content === null) response.writeHead(404).end();
    else if (state.sick) fault(response, content);
    else response.writeHead(200, HEADERS).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const state: FaultyServer = {
    src: `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.json`,
    sick: true,
    abandoned: 0,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return state;
}
