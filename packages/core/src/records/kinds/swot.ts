import { code, type RecordKind } from '../record-kind.js';
import { AREA, ID, RECOMMENDATIONS } from './common.js';

/** Strengths, weaknesses, opportunities and threats, and the recommendations that answer them. */
export const swot: RecordKind = {
  name: 'swot',
  titles: { de: 'SWOT-Analyse', en: 'SWOT analysis' },
  description: 'Eine Zeile je Aussage. Schwächen und Risiken ohne Empfehlung werden als Lücke gezeigt.',
  file: 'swot',
  fields: [
    ID,
    {
      name: 'quadrant',
      type: 'code',
      titles: { de: 'Quadrant', en: 'Quadrant' },
      required: true,
      codes: [
        code('strengths', 'Stärken', 'Strengths', 'S', 'Stärke'),
        code('weaknesses', 'Schwächen', 'Weaknesses', 'W', 'Schwäche'),
        code('opportunities', 'Chancen', 'Opportunities', 'O', 'Chance'),
        code('threats', 'Risiken', 'Threats', 'T', 'Risiko'),
      ],
    },
    { name: 'statement', type: 'texts', titles: { de: 'Aussage', en: 'Statement' }, required: true },
    AREA,
    {
      name: 'source_kind',
      type: 'code',
      header: 'quelle_typ',
      titles: { de: 'Art der Quelle', en: 'Kind of source' },
      codes: [
        code('interview', 'Interview', 'Interview'),
        code('workshop', 'Workshop', 'Workshop'),
        code('survey', 'Befragung', 'Survey'),
        code('document', 'Dokument', 'Document', 'Konzept'),
      ],
    },
    RECOMMENDATIONS,
  ],
};
