import { code, type RecordField } from '../record-kind.js';

/** Fields that several kinds of records share. */
export const ID: RecordField = {
  name: 'id',
  type: 'id',
  header: 'id',
  titles: { de: 'Kennung', en: 'Id' },
  required: true,
};

/** For records whose id is made from their key when the table has none. */
export const MADE_ID: RecordField = { ...ID, required: false };

export const TITLE: RecordField = {
  name: 'title',
  type: 'texts',
  titles: { de: 'Titel', en: 'Title' },
  required: true,
};

export const AREA: RecordField = {
  name: 'area',
  type: 'id',
  titles: { de: 'Handlungsfeld', en: 'Field of action' },
  refersTo: 'areas',
};

/** A picture and what it shows in words, without which it is not published. */
export const PHOTO: RecordField = {
  name: 'photo',
  type: 'picture',
  titles: { de: 'Foto', en: 'Photo' },
  needs: 'photo_text',
};

export const PHOTO_TEXT: RecordField = {
  name: 'photo_text',
  type: 'texts',
  header: 'foto_text',
  titles: { de: 'Alternativtext des Fotos', en: 'Alternative text of the photo' },
};

export const URL_FIELD: RecordField = {
  name: 'url',
  type: 'url',
  titles: { de: 'Adresse', en: 'Address' },
  also: ['url'],
};

export const DEPARTMENT: RecordField = { name: 'department', type: 'code', titles: { de: 'Amt', en: 'Department' } };

export const RECOMMENDATIONS: RecordField = {
  name: 'recommendations',
  type: 'list',
  titles: { de: 'Empfehlungen', en: 'Recommendations' },
  also: ['massnahme_ids', 'maßnahmen'],
  refersTo: 'recommendations',
};

export const CITY = code('city', 'stadtweit', 'City-wide', 'Stadt');
export const ADMINISTRATION = code('administration', 'verwaltungsintern', 'Within the administration', 'Verwaltung');

/** Whether a number is about people; what is not said is. */
export const ABOUT: RecordField = {
  name: 'about',
  type: 'code',
  header: 'worüber',
  titles: { de: 'Was die Zahl zählt', en: 'What the number counts' },
  codes: [code('people', 'Personen', 'People'), code('things', 'Sachen', 'Things', 'Dinge')],
  published: false,
};
