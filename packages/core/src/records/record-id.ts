import { recordKind } from './record-kinds.js';
import type { RecordName } from '../monitor/data-package.js';
import type { RecordRow } from './record-rows.js';

/** The id of a record: the one in the table, else one made from the fields that name it: `begruessung-buergeramt-2025-03-01`. */
export function recordId(record: RecordName, { cells }: RecordRow): string {
  const { key = ['id'] } = recordKind(record);
  const own = cells.get('id');
  return own === undefined ? slug(key.map((name) => String(cells.get(name) ?? '')).join('-')) : String(own);
}

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => LETTERS[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
