import type { TextColumn } from '../../../csv/table.js';
import { determines, isRegions } from '../../columns/column-kind.js';
import { identifier } from '../../names/identifier.js';
import type { KeyColumn } from '../../reading.js';
import { isKeyHeading, stemOf } from './heading-words.js';

/** So many letters of a word are enough to tell which one was shortened: `tab_id` and `tabelle`. */
const ENOUGH_LETTERS = 3;

/**
 * Key columns as dimensions: a column of codes and one of labels are one dimension when their headings are about the same
 * thing (`raum_id`, `raum`; `raum`, `raum_label`) and each code has one label.
 */
export function keyPairs(columns: readonly TextColumn[]): readonly KeyColumn[] {
  const labels = new Map<TextColumn, TextColumn>();
  for (const codes of columns) {
    const free = columns.filter((other) => other !== codes && ![...labels.values()].includes(other));
    const label = free.find((other) => isLabelOf(other, codes));
    if (label !== undefined) labels.set(codes, label);
  }
  const used = new Set(labels.values());
  return columns.filter((column) => !used.has(column)).map((codes) => keyOf(codes, labels.get(codes)));
}

function isLabelOf(label: TextColumn, codes: TextColumn): boolean {
  if (label.header.trim() === `${codes.header.trim()}_label`) return determines(codes, label);
  if (!isKeyHeading(codes.header)) return false;
  const [stem, other] = [stemOf(codes.header), stemOf(label.header)];
  if (isKeyHeading(label.header) || stem === '') return false;
  const shortened = stem.length >= ENOUGH_LETTERS && other.startsWith(stem) && /^\p{L}+$/u.test(other);
  return (other === stem || shortened) && determines(codes, label);
}

function keyOf(codes: TextColumn, labels: TextColumn | undefined): KeyColumn {
  const title = (labels ?? codes).header.trim();
  const name = identifier(labels === undefined ? title : stemOf(labels.header));
  return { name, title, codes, ...(labels && { labels }), region: isRegions(codes) };
}
