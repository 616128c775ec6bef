import { code, type RecordKind } from '../record-kind.js';
import { ADMINISTRATION, AREA, CITY, ID, TITLE } from './common.js';

/** The concept's recommendations (Handlungsempfehlungen): what is to be done, by whom, until when. */
export const recommendations: RecordKind = {
  name: 'recommendations',
  titles: { de: 'Handlungsempfehlungen', en: 'Recommendations' },
  description:
    'Eine Zeile je Empfehlung. Zuständig ist eine Stelle, keine Person. Der Stand steht mit Datum in recommendation-status.',
  file: 'recommendations',
  inside: { history: { kind: 'recommendation-status', by: 'recommendation' } },
  fields: [
    ID,
    { ...AREA, required: true },
    {
      name: 'horizon',
      type: 'code',
      header: 'horizont',
      titles: { de: 'Frist', en: 'Horizon' },
      required: true,
      codes: [code('short', 'kurzfristig', 'short-term'), code('long', 'langfristig', 'long-term')],
    },
    { name: 'level', type: 'code', titles: { de: 'Ebene', en: 'Level' }, codes: [CITY, ADMINISTRATION] },
    TITLE,
    { name: 'owner', type: 'name', header: 'zuständig', titles: { de: 'Zuständige Stelle', en: 'Office in charge' } },
    { name: 'partners', type: 'list', header: 'partner', titles: { de: 'Beteiligte', en: 'Partners' } },
    { name: 'adopted', type: 'period', header: 'beschlossen', titles: { de: 'Beschlossen', en: 'Adopted' } },
    { name: 'due', type: 'period', header: 'fällig', titles: { de: 'Fällig', en: 'Due' } },
    {
      name: 'budget',
      type: 'number',
      header: 'budget',
      titles: { de: 'Budget in Euro', en: 'Budget in euros' },
      minimum: 0,
    },
    {
      name: 'weight',
      type: 'number',
      header: 'gewicht',
      titles: { de: 'Gewicht', en: 'Weight' },
      minimum: 0,
      maximum: 100,
      default: 1,
    },
    {
      name: 'indicators',
      type: 'list',
      header: 'indikatoren',
      titles: { de: 'Indikatoren', en: 'Indicators' },
      also: ['indikator_ids'],
      refersTo: 'indicators',
    },
  ],
};
