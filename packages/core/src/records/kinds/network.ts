import { code, type RecordField, type RecordKind } from '../record-kind.js';
import { ADMINISTRATION, AREA, CITY, DEPARTMENT, ID, TITLE } from './common.js';

const COMMITTEE: RecordField = {
  name: 'committee',
  type: 'id',
  titles: { de: 'Gremium', en: 'Committee' },
  required: true,
  refersTo: 'committees',
};

/** Steering group, advisory board, working groups: who meets about what (8.1.1, 9.1.2). */
export const committees: RecordKind = {
  name: 'committees',
  titles: { de: 'Gremien', en: 'Committees' },
  description: 'Eine Zeile je Gremium, Arbeitsgruppe oder Runde.',
  file: 'network',
  inside: {
    members: { kind: 'memberships', by: 'committee' },
    meetings: { kind: 'meetings', by: 'committee' },
  },
  fields: [
    ID,
    TITLE,
    {
      name: 'level',
      type: 'code',
      titles: { de: 'Ebene', en: 'Level' },
      required: true,
      codes: [CITY, ADMINISTRATION, code('district', 'Stadtteil', 'District')],
    },
    { name: 'topics', type: 'list', titles: { de: 'Themen', en: 'Topics' } },
    AREA,
  ],
};

/** Which organisations belong to a committee; never which persons. */
export const memberships: RecordKind = {
  name: 'memberships',
  titles: { de: 'Mitgliedschaften von Organisationen', en: 'Memberships of organisations' },
  description: 'Eine Zeile je Gremium und Organisation. Organisationen und Ämter, niemals Personen.',
  key: ['committee', 'organisation', 'from'],
  file: null,
  fields: [
    COMMITTEE,
    { name: 'organisation', type: 'name', titles: { de: 'Organisation', en: 'Organisation' }, required: true },
    DEPARTMENT,
    {
      name: 'role',
      type: 'code',
      titles: { de: 'Rolle', en: 'Role' },
      codes: [
        code('chair', 'Leitung', 'Chair'),
        code('office', 'Geschäftsführung', 'Office'),
        code('member', 'Mitglied', 'Member'),
        code('guest', 'Gast', 'Guest'),
      ],
    },
    { name: 'from', type: 'period', titles: { de: 'Von', en: 'From' } },
    { name: 'until', type: 'period', titles: { de: 'Bis', en: 'Until' } },
  ],
};

/** Meetings of the committees, planned and held. */
export const meetings: RecordKind = {
  name: 'meetings',
  titles: { de: 'Sitzungen', en: 'Meetings' },
  description: 'Eine Zeile je Sitzung. „Bericht“ sagt, ob das Integrationsmanagement dort berichtet hat.',
  key: ['committee', 'date'],
  file: null,
  fields: [
    COMMITTEE,
    { name: 'date', type: 'day', titles: { de: 'Datum', en: 'Date' }, required: true },
    {
      name: 'status',
      type: 'code',
      titles: { de: 'Status', en: 'Status' },
      required: true,
      codes: [
        code('planned', 'geplant', 'planned'),
        code('held', 'stattgefunden', 'held', 'durchgeführt'),
        code('cancelled', 'ausgefallen', 'cancelled'),
      ],
    },
    { name: 'report', type: 'boolean', titles: { de: 'Bericht', en: 'Report' } },
  ],
};
