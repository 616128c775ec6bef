/** Everything by which a worker can send something. */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'importScripts',
  'Worker',
  'BroadcastChannel',
] as const;

/**
 * Takes from a worker what could reach the network, before it sees a file: a plain web server sends no policy with a
 * script, so that the page's own would not bind its worker.
 */
export function closeNetwork(scope: object): void {
  for (const name of WAYS_OUT) {
    Object.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
  }
}
