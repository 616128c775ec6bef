import { code, type RecordKind } from '../record-kind.js';
import { ID, TITLE } from './common.js';

/** The concept's fields of action; published in the index. */
export const areas: RecordKind = {
  name: 'areas',
  titles: { de: 'Handlungsfelder', en: 'Fields of action' },
  description: 'Eine Zeile je Handlungsfeld des Konzepts. Andere Tabellen nennen seine Kennung.',
  file: null,
  fields: [
    { ...ID, titles: { de: 'Handlungsfeld', en: 'Field of action' } },
    {
      name: 'level',
      type: 'code',
      titles: { de: 'Ebene', en: 'Level' },
      required: true,
      codes: [
        code('city', 'Stadtweite Integrationsarbeit', 'City-wide integration work', 'Stadt'),
        code(
          'administration',
          'Integrationsarbeit der Verwaltung',
          'Integration work of the administration',
          'Verwaltung',
        ),
      ],
    },
    {
      name: 'kind',
      type: 'code',
      titles: { de: 'Art', en: 'Kind' },
      required: true,
      codes: [code('structural', 'strukturell', 'structural'), code('substantive', 'inhaltlich', 'substantive')],
    },
    TITLE,
  ],
};
