import type { RecordKind } from '../record-kind.js';
import { DEPARTMENT, ID, TITLE, URL_FIELD } from './common.js';

/** Services of the administration: in which languages, how easy, when last reviewed (9.1.1, 9.2.1, 9.2.2). */
export const services: RecordKind = {
  name: 'services',
  titles: { de: 'Dienstleistungen', en: 'Services' },
  description:
    'Eine Zeile je Dienstleistung. Sprachen als Kürzel nach BCP 47: de, en, tr, ar. „Text“ ist ein Text dazu, dessen Verständlichkeit geprüft wird.',
  file: 'services',
  fields: [
    ID,
    { ...DEPARTMENT, required: true },
    { ...TITLE, header: 'leistung', titles: { de: 'Leistung', en: 'Service' } },
    { name: 'languages', type: 'list', titles: { de: 'Sprachen', en: 'Languages' } },
    { name: 'easy_language', type: 'boolean', titles: { de: 'Leichte Sprache', en: 'Easy language' } },
    { name: 'interpreting', type: 'boolean', header: 'dolmetsch', titles: { de: 'Dolmetschen', en: 'Interpreting' } },
    {
      name: 'reviewed_on',
      type: 'day',
      header: 'geprüft_am',
      titles: { de: 'Geprüft am', en: 'Reviewed on' },
      also: ['geprueft_am'],
    },
    URL_FIELD,
    { name: 'text', type: 'name', titles: { de: 'Text', en: 'Text' }, published: false },
  ],
};
