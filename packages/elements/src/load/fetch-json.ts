import { LoadFailure } from './failure.js';

/** How long and how much one request may take. */
export interface Limits {
  /** Milliseconds until the whole answer is there. */
  readonly timeout?: number;
  /** Bytes of the decoded body. */
  readonly bytes?: number;
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i;

/**
 * The parsed JSON at `url`, asked for without credentials and referrer.
 * Rejects with a `LoadFailure`, or with the reason of `controller` when somebody else aborts it.
 */
export async function fetchJson(
  url: string,
  controller: AbortController,
  { timeout = 10_000, bytes = 10 * 1024 * 1024 }: Limits = {},
): Promise<unknown> {
  const timer = setTimeout(() => controller.abort(new LoadFailure('timeout')), timeout);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    checkResponse(response);
    return parse(await readText(response, bytes));
  } catch (error) {
    const reason: unknown = controller.signal.reason;
    throw controller.signal.aborted && reason instanceof Error ? reason : error;
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

function checkResponse({ status, ok, headers }: Response): void {
  if (status === 404 || status === 410) throw new LoadFailure('notFound');
  if (!ok) throw new LoadFailure('refused');
  if (!JSON_TYPE.test(headers.get('content-type') ?? '')) throw new LoadFailure('notPublication');
}

/** The body as text, given up as soon as it is longer than `bytes`, whatever its header said. */
async function readText(response: Response, bytes: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    length += chunk.value.byteLength;
    if (length > bytes) throw new LoadFailure('tooLarge');
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LoadFailure('notPublication');
  }
}
