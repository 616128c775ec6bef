import { expect, it } from 'vitest';
import {
  announcedIdentifier,
  isBareName,
  type Identifier,
} from '../../../packages/core/src/identifiers/identifier-headings.js';

const ANNOUNCED: Readonly<Record<Identifier, readonly string[]>> = {
  name: [
    'Vorname',
    'Nachname',
    'Familienname',
    'Vor- und Nachname',
    'Name, Vorname',
    'Geburtsname',
    'Last Name',
    'first_name',
    'Surname',
  ],
  birthDate: [
    'Geburtsdatum',
    'geb.',
    'Geb.-Datum',
    'GebDat',
    'Geburtstag',
    'geboren am',
    'Date of Birth',
    'DOB',
    'birthdate',
  ],
  email: ['E-Mail', 'Email', 'E-Mail-Adresse', 'mail', 'email address'],
  phone: ['Telefon', 'Tel.', 'Tel.-Nr.', 'Telefonnummer', 'Handy', 'Mobilnummer', 'Durchwahl', 'Phone number'],
  address: [
    'Straße',
    'Strasse',
    'Str./Nr.',
    'Straße, Hausnummer',
    'Anschrift',
    'Adresse',
    'Wohnanschrift',
    'Street',
    'Address',
  ],
  staffNumber: [
    'Personalnummer',
    'Personal-Nr.',
    'Pers.-Nr.',
    'PNr',
    'PersNr',
    'Mitarbeiternummer',
    'Employee ID',
    'staff no.',
    'Ausweisnummer',
  ],
  iban: ['IBAN', 'Kontonummer', 'Bankverbindung'],
  socialSecurity: [
    'Rentenversicherungsnummer',
    'Sozialversicherungsnummer',
    'SV-Nummer',
    'RV-Nr.',
    'Social security number',
  ],
  taxId: ['Steuer-ID', 'Steueridentifikationsnummer', 'Steuernummer', 'Tax ID'],
};

it.each(Object.entries(ANNOUNCED).flatMap(([kind, headings]) => headings.map((heading) => [heading, kind])))(
  'announcedIdentifier(%s) is %s',
  (heading, kind) => expect(announcedIdentifier(heading)).toBe(kind),
);

it.each([
  ...[
    'Jahr',
    'Person',
    'Bogen',
    'Kennung',
    'Amt',
    'Dezernat',
    'Projektname',
    'Name des Projekts',
    'Vereinsname',
    'Gemeindename',
  ],
  ...[
    'Geburtsland',
    'Geburtsjahr',
    'Geburten',
    'Geburtsort der Eltern',
    'Altersgruppe',
    'Personal',
    'Personalstand',
    'Kursnummer',
  ],
  ...[
    'Anzahl',
    'Telefonate',
    'Telefonische Beratungen',
    'E-Mail-Anfragen',
    'Straßenbahn',
    'Steuerkraft',
    'Rentenversicherte',
    'Schulnummer',
  ],
  ...['year', 'department', 'username', 'filename', 'count', 'staff', 'personnel', 'strand', ''],
])('announcedIdentifier(%s) is null', (heading) => expect(announcedIdentifier(heading)).toBeNull());

it.each(['Name', 'name ', 'Namen'])('isBareName(%s) is true', (heading) => expect(isBareName(heading)).toBe(true));
it.each(['Vorname', 'Projektname', ''])('isBareName(%s) is false', (heading) =>
  expect(isBareName(heading)).toBe(false),
);
