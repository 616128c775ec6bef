/** What a file is, going by its first bytes: names lie, and a clerk's `.xls` is often HTML or CSV. */
export type ContentKind =
  'text' | 'json' | 'zip' | 'xls' | 'pdf' | 'html' | 'xml' | 'rtf' | 'archive' | 'image' | 'parquet';

/** So many bytes are enough to tell. */
export const KIND_SAMPLE = 1024;

const SIGNATURES: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  // An archive without any file begins with its end record.
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // OLE2: Excel before 2007, and every workbook that is protected with a password.
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  // Apache Parquet: `PAR1`, with which a heading may begin as well, and a first field in Thrift's compact protocol.
  ['parquet', [0x50, 0x41, 0x52, 0x31, 0x15]],
];

/** The kind of a file from its first bytes; everything that is nothing else is text, and so a CSV. */
export function contentKind(start: Uint8Array): ContentKind {
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, i) => start[i] === byte));
  return signed === undefined ? textKind(startOfText(start)) : signed[0];
}

function textKind(text: string): ContentKind {
  if (/^<(?:!doctype html|html|head|body|table|meta)\b/i.test(text)) return 'html';
  if (/^<\?xml\b/i.test(text)) return /<html\b/i.test(text) ? 'html' : 'xml';
  return /^\{\s*(?:["}]|$)/.test(text) || /^\[\s*[[{]/.test(text) ? 'json' : 'text';
}

/** The beginning as characters; marks of byte order, NUL bytes of UTF-16 and white space are left out. */
function startOfText(start: Uint8Array): string {
  const bytes = start.subarray(0, KIND_SAMPLE).filter((byte) => byte !== 0);
  return String.fromCharCode(...bytes)
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart();
}
