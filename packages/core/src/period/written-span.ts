import { boundsOf } from './edtf.js';

type PointReader = (text: string) => string | null;

/**
 * An interval between two written points, `2010–2012`, `5. bis 7. Februar 2010`, `5./6. Februar 2010`, as EDTF; null where
 * one end is none or they are out of order. A stroke or `und` joins only what follows one another at once.
 */
export function writtenSpan(text: string, point: PointReader): string | null {
  const plain = text.replace(/^(?:von|vom|from|ab) /, '');
  return (
    spanOf(plain.split(/ ?– ?| bis (?:zum )?| to /), point) ??
    spanOf(plain.split('-'), point) ??
    neighbours(spanOf(plain.split(/ ?\/ ?| und | and | & | u\. /), point))
  );
}

function spanOf(ends: readonly string[], point: PointReader): string | null {
  const [left = '', right = ''] = ends;
  const last = ends.length === 2 ? point(right) : null;
  if (last === null || last.includes('/')) return null;
  const first = point(left) ?? completed(left, right, point);
  if (first === null || first.includes('/')) return null;
  const [begin, end] = [boundsOf(first), boundsOf(last)];
  return begin?.earliest && end?.earliest && begin.earliest < end.earliest ? `${first}/${last}` : null;
}

/**
 * The left end with what it shares with the right one: the month and year of `5.`, the year of `5. Februar`, `5.2.` and
 * `Januar`, the word of `1.` before `3. Quartal 2010`.
 */
function completed(left: string, right: string, point: PointReader): string | null {
  const shared = [/^\d\d?(\D.+)$/, /^.+?( ?[/.]? ?\d{4})$/].map((form) => form.exec(right)?.[1]);
  for (const rest of shared) {
    const whole = rest === undefined ? null : point(joined(left, rest));
    if (whole !== null) return whole;
  }
  return null;
}

/** `5.` and `. Februar 2010` share their full stop. */
function joined(left: string, rest: string): string {
  return left.endsWith('.') && rest.startsWith('.') ? left + rest.slice(1) : left + rest;
}

/** The interval, if its second end begins on the day after the first one ends. */
function neighbours(interval: string | null): string | null {
  const [first = '', last = ''] = interval?.split('/') ?? [];
  const [end, begin] = [boundsOf(first)?.latest, boundsOf(last)?.earliest];
  if (!end || !begin) return null;
  return Date.parse(begin) - Date.parse(end) === 86_400_000 ? interval : null;
}
