import { code, type RecordKind } from '../record-kind.js';
import { ADMINISTRATION, AREA, CITY, ID, RECOMMENDATIONS, TITLE } from './common.js';

/** Workshops and guided interviews: which departments took part and what came out, as codes. */
export const workshops: RecordKind = {
  name: 'workshops',
  titles: { de: 'Workshops und Interviews', en: 'Workshops and interviews' },
  description:
    'Eine Zeile je Workshop oder Interviewrunde. Ergebnisse als Schlagworte, keine Aussagen einzelner Personen.',
  file: 'workshops',
  fields: [
    ID,
    {
      name: 'kind',
      type: 'code',
      titles: { de: 'Art', en: 'Kind' },
      required: true,
      codes: [code('workshop', 'Workshop', 'Workshop'), code('interview', 'Interview', 'Interview', 'Interviews')],
    },
    TITLE,
    { name: 'date', type: 'period', titles: { de: 'Datum', en: 'Date' }, column: true },
    { name: 'lane', type: 'code', titles: { de: 'Strang', en: 'Lane' }, required: true, codes: [CITY, ADMINISTRATION] },
    { name: 'departments', type: 'list', titles: { de: 'Ämter', en: 'Departments' } },
    { name: 'results', type: 'list', titles: { de: 'Ergebnisse', en: 'Results' } },
    AREA,
    RECOMMENDATIONS,
  ],
};
