import { isWellKnownText } from './wkt.js';

const FORMATS: Readonly<Record<string, { test: (text: string) => boolean }>> = {
  email: /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/,
  uri: /^[a-z][a-z0-9+.-]*:[^\s]+$/i,
  uuid: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  binary: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  wkt: { test: isWellKnownText },
};

/**
 * The formats that a text field may ask for; `default` asks for none. `wkt` is not in the standard, but written by geographic
 * information systems and read by frictionless.
 */
export const TEXT_FORMATS: readonly string[] = ['default', ...Object.keys(FORMATS)];

/** Whether a text has the form that a string field's `format` names (Table Schema v2); true for any other format. */
export function hasFormat(text: string, format = 'default'): boolean {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format]!.test(text) : true;
}
