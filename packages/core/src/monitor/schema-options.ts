/** Our JSON Schemas, by file name without `.schema.json`. */
export const SCHEMA_NAMES = [
  'publication',
  'indicators',
  'policy',
  'datapackage',
  'problem-report',
  'sentences',
  'ledger',
] as const;

/** The name of one of them. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** How validators are made, wherever that is done. */
export const SCHEMA_OPTIONS = { allErrors: true, strict: false, verbose: true } as const;
