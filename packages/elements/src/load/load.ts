import { fetchJson } from './fetch-json.js';
import { parsePublished, type Published } from './published.js';

/** A file that was loaded, and its absolute address. */
export interface Loaded {
  readonly published: Published;
  readonly url: string;
}

/** Loads the file at an address, which may be relative to `base`. */
export type Load = (address: string, base?: string) => Promise<Loaded>;

/** One request that several elements may wait for. */
interface SharedRequest {
  readonly answer: Promise<Published>;
  readonly controller: AbortController;
  waiting: number;
  finished: boolean;
}

/** What this page has asked for, by address: under way or answered. A failure does not stay. */
const requests = new Map<string, SharedRequest>();

/**
 * The file at `url`, fetched once for all elements of a page.
 * A request that nobody waits for any more is aborted. Rejects with a `LoadFailure`, or when `signal` aborts.
 */
export async function load(url: string, signal: AbortSignal): Promise<Published> {
  signal.throwIfAborted();
  const request = requests.get(url) ?? begin(url);
  request.waiting += 1;
  signal.addEventListener('abort', () => leave(url, request), { once: true });
  const answer = await request.answer;
  signal.throwIfAborted();
  return answer;
}

/** Forgets the answer for `url`, so that the next `load` asks anew. */
export function forget(url: string): void {
  requests.delete(url);
}

function begin(url: string): SharedRequest {
  const controller = new AbortController();
  const answer = fetchJson(url, controller).then(parsePublished);
  const request: SharedRequest = { answer, controller, waiting: 0, finished: false };
  requests.set(url, request);
  answer.then(
    () => (request.finished = true),
    () => drop(url, request),
  );
  return request;
}

function leave(url: string, request: SharedRequest): void {
  request.waiting -= 1;
  if (request.waiting > 0 || request.finished) return;
  drop(url, request);
  request.controller.abort();
}

function drop(url: string, request: SharedRequest): void {
  request.finished = true;
  if (requests.get(url) === request) requests.delete(url);
}
