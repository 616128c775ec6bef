/** A server that asks for more patience than a day is not believed: nobody waits that long before a page. In ms. */
const LONGEST = 24 * 60 * 60 * 1000;

/**
 * When a server may be asked again that sent this `Retry-After` header, seconds or a date (RFC 9110, 10.2.3), in ms since 1970;
 * undefined without the header, for one that is neither, for the past, and for more than a day ahead.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const at = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  return at > now && at <= now + LONGEST ? at : undefined;
}
