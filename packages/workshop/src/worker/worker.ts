/** The entry of the worker: everything that touches the clerk's file runs here, and nothing here can reach the network. */
import type { Answer, Request } from '../protocol.js';
import { Workshop } from './answer.js';
import { closeNetwork } from './close-network.js';

/** What this file uses of a worker's global scope. */
interface Port {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage: (message: Answer, transfer: readonly Transferable[]) => void;
}

closeNetwork(globalThis);
const port = globalThis as unknown as Port;
const workshop = new Workshop();

port.onmessage = ({ data }) => {
  void workshop.answer(data).then(send, (error: unknown) => {
    send({ answer: 'fault', id: data.id, message: error instanceof Error ? error.name : 'Error' });
  });
};

function send(answer: Answer): void {
  const zip = answer.answer === 'run' ? answer.run.zip : null;
  port.postMessage(answer, zip === null ? [] : [zip.buffer]);
}
