import { code, type RecordKind } from '../record-kind.js';
import { AREA, ID, RECOMMENDATIONS, TITLE } from './common.js';

/** Milestones of steering: mission statement, target agreements, contact point, resources. */
export const milestones: RecordKind = {
  name: 'milestones',
  titles: { de: 'Meilensteine der Steuerung', en: 'Milestones of steering' },
  description: 'Eine Zeile je Meilenstein. Die Ansprechperson steht als Funktion, nie mit Namen.',
  file: 'milestones',
  fields: [
    ID,
    {
      name: 'kind',
      type: 'code',
      titles: { de: 'Art', en: 'Kind' },
      required: true,
      codes: [
        code('missionStatement', 'Leitbild', 'Mission statement'),
        code('targetAgreement', 'Zielvereinbarung', 'Target agreement', 'Zielvereinbarungen'),
        code('contactPoint', 'Ansprechperson', 'Contact point'),
        code('resources', 'Ressourcen', 'Resources'),
        code('other', 'Sonstiges', 'Other'),
      ],
    },
    TITLE,
    { name: 'date', type: 'period', titles: { de: 'Datum', en: 'Date' }, column: true },
    { name: 'reached', type: 'boolean', titles: { de: 'Erreicht', en: 'Reached' } },
    {
      name: 'contact',
      type: 'name',
      header: 'ansprechstelle',
      titles: { de: 'Ansprechstelle (Funktion)', en: 'Contact (function)' },
    },
    {
      name: 'budget',
      type: 'number',
      header: 'euro',
      titles: { de: 'Mittel in Euro', en: 'Funds in euros' },
      minimum: 0,
    },
    { name: 'posts', type: 'number', header: 'vzä', titles: { de: 'Stellen in VZÄ', en: 'Posts in FTE' }, minimum: 0 },
    AREA,
    RECOMMENDATIONS,
  ],
};
