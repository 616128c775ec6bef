import { checkHash } from './check-hash.js';
import { LoadFailure } from './failure.js';
import { retryAfter } from './retry-after.js';

/** How long and how much one request may take. */
export interface Limits {
  /** Milliseconds until the whole answer is there. */
  readonly timeout?: number;
  /** Bytes of the decoded body. */
  readonly bytes?: number;
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i;

/**
 * The parsed JSON at `url`, asked for without credentials and referrer; a hash in the file's name is checked.
 * Rejects with a `LoadFailure`, or with the reason of `controller` when somebody else aborts it.
 */
export async function fetchJson(
  url: string,
  controller: AbortController,
  { timeout = 10_000, bytes = 10 * 1024 * 1024 }: Limits = {},
): Promise<unknown> {
  const timer = setTimeout(() => controller.abort(new LoadFailure('timeout')), timeout);
  try {
    const response = await answer(url, controller.signal);
    checkResponse(response);
    const body = await readBody(response, bytes);
    await checkHash(url, body);
    return parse(new TextDecoder().decode(body));
  } catch (error) {
    const reason: unknown = controller.signal.reason;
    throw controller.signal.aborted && reason instanceof Error ? reason : error;
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

async function answer(url: string, signal: AbortSignal): Promise<Response> {
  const options = { credentials: 'omit', referrerPolicy: 'no-referrer', signal } as const;
  try {
    return await fetch(url, options);
  } catch (error) {
    if (signal.aborted) throw error;
    // Browsers do not tell scripts what failed. A server that answers a question whose answer stays unread is there, and
    // lacks only the header that allows this page to read it.
    const isThere = await fetch(url, { ...options, mode: 'no-cors' }).catch(() => null);
    throw new LoadFailure(isThere ? 'notAllowed' : 'unreachable');
  }
}

function checkResponse({ status, ok, headers }: Response): void {
  if (status === 404 || status === 410) throw new LoadFailure('notFound');
  if (status === 401 || status === 403) throw new LoadFailure('forbidden');
  if (status === 429) throw new LoadFailure('busy', retryAfter(headers.get('retry-after'), Date.now()));
  if (!ok) throw new LoadFailure('refused', retryAfter(headers.get('retry-after'), Date.now()));
  if (!JSON_TYPE.test(headers.get('content-type') ?? '')) throw new LoadFailure('notPublication');
}

/** The body, given up as soon as it is longer than `limit`, whatever its header said. */
async function readBody(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunksOf(response)) {
    length += chunk.byteLength;
    if (length > limit) throw new LoadFailure('tooLarge');
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  const next = () =>
    reader?.read().catch(() => {
      throw new LoadFailure('incomplete');
    });
  for (let chunk = await next(); chunk?.value; chunk = await next()) yield chunk.value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LoadFailure('notPublication');
  }
}
