import { openSdgData } from '@teilhabe/core';
import type { AuditedPublication } from './read-audited.js';
import type { PublicationFault } from './publication-fault.js';

/** Open SDG's files of numbers that no indicator has any more, and those that say something else than the datasets. */
export function openSdgFaults({ index, datasets, files }: AuditedPublication): readonly PublicationFault[] {
  const found = [...files.keys()].filter((path) => path.startsWith('open-sdg/data/'));
  if (found.length === 0) return [];
  const expected = openSdgData(indicatorsOf({ index, datasets }));
  return found.flatMap((file): PublicationFault[] => {
    const content = expected.get(file);
    if (content === undefined) return [{ code: 'orphan', file }];
    return content === files.get(file) ? [] : [{ code: 'downloadDiffers', file }];
  });
}

function indicatorsOf({ index, datasets }: Pick<AuditedPublication, 'index' | 'datasets'>) {
  const { areas } = index.extension.teilhabe;
  const ids = [...new Set(index.link.item.map(({ extension }) => extension.id))];
  return ids.map((id) => {
    const items = index.link.item.filter(({ extension }) => extension.id === id);
    const { title, area } = items[0]!.extension;
    const tables = items.flatMap(({ href }) => {
      const dataset = datasets.get(href);
      return dataset ? [{ stem: id, title, dataset }] : [];
    });
    return { id, title, area: areas.find((known) => known.id === area) ?? null, tables };
  });
}
