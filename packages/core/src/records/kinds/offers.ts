import type { RecordKind } from '../record-kind.js';
import { AREA, ID, TITLE, URL_FIELD } from './common.js';

/** Who offers what to whom and where: finds what is done twice and what is missing (8.1.1, 8.2.5). */
export const offers: RecordKind = {
  name: 'offers',
  titles: { de: 'Angebote der Träger', en: 'Offers of the providers' },
  description:
    'Eine Zeile je Angebot. Gleiche Zielgruppe, gleiches Thema und gleicher Stadtteil gelten als doppelt, wenn sich die Zeiträume überschneiden.',
  file: 'offers',
  fields: [
    ID,
    { name: 'provider', type: 'name', titles: { de: 'Träger', en: 'Provider' }, required: true },
    TITLE,
    { name: 'target_group', type: 'code', titles: { de: 'Zielgruppe', en: 'Target group' }, required: true },
    { name: 'topic', type: 'code', titles: { de: 'Thema', en: 'Topic' }, required: true },
    { name: 'district', type: 'code', titles: { de: 'Stadtteil', en: 'District' }, required: true },
    { name: 'level', type: 'name', titles: { de: 'Niveau', en: 'Level' } },
    { name: 'period', type: 'period', titles: { de: 'Zeitraum', en: 'Period' } },
    AREA,
    URL_FIELD,
  ],
};
