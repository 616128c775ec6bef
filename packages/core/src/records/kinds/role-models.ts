import { code, type RecordKind } from '../record-kind.js';
import { AREA, PHOTO, PHOTO_TEXT } from './common.js';

/** People who agreed to be shown as role models (9.2.3); nothing of a row is published without their consent. */
export const roleModels: RecordKind = {
  name: 'role-models',
  titles: { de: 'Vorbilder', en: 'Role models' },
  description:
    'Eine Zeile je Person, die eingewilligt hat. Ohne Einwilligung mit Datum und Umfang wird nichts veröffentlicht; ein Widerruf wirkt ab seinem Tag.',
  file: 'role-models',
  fields: [
    { name: 'id', type: 'id', header: 'id', titles: { de: 'Kennung', en: 'Id' }, required: true, personal: true },
    { name: 'name', type: 'name', titles: { de: 'Name', en: 'Name' }, personal: true, scope: 'name' },
    { name: 'story', type: 'texts', titles: { de: 'Geschichte', en: 'Story' }, personal: true, scope: 'story' },
    { ...PHOTO, personal: true, scope: 'photo' },
    { ...PHOTO_TEXT, personal: true, scope: 'photo' },
    AREA,
    {
      name: 'consent_on',
      personal: true,
      type: 'day',
      header: 'einwilligung_am',
      titles: { de: 'Einwilligung am', en: 'Consent on' },
      column: true,
    },
    {
      name: 'consent_scope',
      personal: true,
      type: 'list',
      header: 'einwilligung_umfang',
      titles: { de: 'Umfang der Einwilligung', en: 'Scope of the consent' },
      column: true,
      codes: [code('name', 'Name', 'Name'), code('story', 'Geschichte', 'Story'), code('photo', 'Foto', 'Photo')],
    },
    {
      name: 'revoked_on',
      personal: true,
      type: 'day',
      header: 'widerruf_am',
      titles: { de: 'Widerruf am', en: 'Revoked on' },
      column: true,
      published: false,
    },
  ],
};
