import { code, type RecordKind } from '../record-kind.js';
import { ABOUT, AREA, DEPARTMENT, MADE_ID, RECOMMENDATIONS } from './common.js';

/** What the administration needs for good service to all, and what it has (9.2.2). */
export const needs: RecordKind = {
  name: 'needs',
  titles: { de: 'Bedarfe der Verwaltung', en: 'Needs of the administration' },
  description:
    'Eine Zeile je Amt und Bedarf. Bedarf und Bestand in derselben Einheit; Zahlen über Personen werden nicht veröffentlicht.',
  key: ['department', 'subject'],
  file: 'needs',
  fields: [
    MADE_ID,
    { ...DEPARTMENT, required: true },
    {
      name: 'subject',
      type: 'code',
      header: 'gegenstand',
      titles: { de: 'Gegenstand', en: 'Subject' },
      required: true,
    },
    {
      name: 'need',
      type: 'number',
      titles: { de: 'Bedarf', en: 'Need' },
      minimum: 0,
      required: true,
      mayCountPeople: true,
    },
    { name: 'stock', type: 'number', titles: { de: 'Bestand', en: 'Stock' }, minimum: 0, mayCountPeople: true },
    {
      name: 'priority',
      type: 'code',
      header: 'priorität',
      titles: { de: 'Priorität', en: 'Priority' },
      required: true,
      codes: [code('high', 'hoch', 'high'), code('medium', 'mittel', 'medium'), code('low', 'niedrig', 'low')],
    },
    { name: 'unit', type: 'name', titles: { de: 'Einheit', en: 'Unit' } },
    AREA,
    RECOMMENDATIONS,
    ABOUT,
  ],
};
