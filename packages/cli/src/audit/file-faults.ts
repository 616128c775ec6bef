import type { AuditedPublication } from './read-audited.js';
import type { PublicationFault } from './publication-fault.js';

/** What pages without JavaScript need beside the index. */
const ALWAYS = [
  'index.json',
  'index.html',
  'datapackage.json',
  'teilhabe.css',
  'catalog.jsonld',
  'csv/csv-metadata.json',
];
/** Descriptions and words for Open SDG hold no numbers; its data are compared with the datasets. */
const OPEN_SDG = /^open-sdg\/(data|meta|translations)\//;
/** What cannot carry a table: style sheets, scripts, pictures, fonts. */
const HARMLESS = /\.(css|js|mjs|map|png|jpe?g|gif|webp|avif|ico|woff2?)$/i;
/** `hr1.1f3a….json`: a name that changes with the content. */
const HASH = /\.[0-9a-f]{12}(?=\.[a-z]+$)/;

/**
 * Files that may carry numbers of an earlier edition: those that nothing links, and plain-named copies that differ from
 * the linked file. Linked records and downloads that are not there are named too. Empty for one dataset alone.
 */
export function fileFaults({ index, datasets, files }: AuditedPublication): readonly PublicationFault[] {
  if (files.size === 0) return [];
  const { records, geo, languages } = index.extension.teilhabe;
  const downloads = [...datasets.values()].flatMap(({ extension }) => Object.values(extension.teilhabe?.csv ?? {}));
  const beside = [...Object.values(records), ...Object.values(geo), ...downloads];
  const linked = [...index.link.item.map(({ href }) => href), ...beside];
  const copies = new Map(linked.filter((path) => HASH.test(path)).map((path) => [path.replace(HASH, ''), path]));
  const known = new Set([...ALWAYS, ...languages.map((tag) => `index.${tag}.html`), ...linked, ...copies.keys()]);
  return [
    ...beside.filter((path) => !files.has(path)).map((file) => ({ code: 'missing', file }) as const),
    ...[...files.keys()]
      .filter((path) => !known.has(path) && !HARMLESS.test(path) && !OPEN_SDG.test(path))
      .map((file) => ({ code: 'orphan', file }) as const),
    ...[...copies]
      .filter(([copy, path]) => files.has(copy) && files.has(path) && files.get(copy) !== files.get(path))
      .map(([file]) => ({ code: 'copyDiffers', file }) as const),
  ];
}
