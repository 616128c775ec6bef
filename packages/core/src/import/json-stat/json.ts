/** What a JSON-stat text does not keep to; the way to it, what stands there, and what should. */
export class CubeFault extends Error {
  override readonly name = 'CubeFault';
  constructor(
    readonly place: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${place}: ${found} instead of ${expected}`);
  }
}

/** The properties of a JSON object, or none for anything else; a `Map`, because names such as `toString` are data. */
export function properties(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : new Map<string, unknown>();
}

/** The entries of a JSON array, or none for anything else. */
export function entries(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A text or number as text; empty for anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** All texts in a JSON array, or the one text. */
export function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? entries(value) : [value]).map(text).filter((entry) => entry !== '');
}
