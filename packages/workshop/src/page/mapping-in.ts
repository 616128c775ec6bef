import type { Mapping, TableMapping } from '@teilhabe/core/workshop';

/**
 * The mapping in the text of a file that the workshop wrote; null for any other text. Its words are checked when the
 * worker uses them: here only that every part has its kind, so that the page can show it.
 */
export function mappingIn(text: string): Mapping | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is Mapping {
  if (!isObject(value)) return false;
  const { version, tables, indicators, policy, title, publisher } = value;
  return (
    version === 1 &&
    [title, publisher].every((part) => typeof part === 'string') &&
    Array.isArray(tables) &&
    tables.every(isTableMapping) &&
    Array.isArray(indicators) &&
    indicators.every((code) => typeof code === 'string') &&
    isObject(policy)
  );
}

function isTableMapping(value: unknown): value is TableMapping {
  if (!isObject(value)) return false;
  const { table, columns, reading } = value;
  return (
    typeof table === 'string' &&
    isObject(columns) &&
    Object.values(columns).every((heading) => typeof heading === 'string') &&
    isObject(reading)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
