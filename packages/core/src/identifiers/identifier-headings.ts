/** What a column holds by which a single person can be told. */
export type Identifier =
  'name' | 'birthDate' | 'email' | 'phone' | 'address' | 'staffNumber' | 'iban' | 'socialSecurity' | 'taxId';

const NUMBER = '(?:nummer|nr|number|no|id)';

/** Headings without capitals, spaces and signs; a name is one word of them and not a part of `Projektname`. */
const HEADINGS: Readonly<Record<Identifier, readonly string[]>> = {
  name: [
    '(?:vor|nach|familien|zu|ruf|geburts|mitarbeiter|personen|teilnehmer|first|last|middle|family|given|full|employee)namen?',
    '(?:vor(?:namen?)?)?(?:und)?nachname(?:und)?(?:vorname)?|namevorname|vornamename|name(?:und)?vorname|vorname(?:und)?name',
    'surname|forename|namede(?:r|s)(?:person|beschaeftigten|mitarbeiters|mitarbeiterin|kindes|teilnehmenden)',
  ],
  birthDate: ['geb|geb(?:urts)?(?:datum|dat|tag)|geborenam|dob|dateofbirth|birth(?:date|day)'],
  email: ['(?:dienstliche|private)?e?mail(?:adresse|address)?'],
  phone: [
    `(?:tel|telefon|handy|mobil|mobilfunk|mobiltelefon|phone|telephone|mobile|mobilephone|cellphone)${NUMBER}?|durchwahl`,
  ],
  address: [
    '(?:wohn|privat|post|heimat|melde|home|postal)?(?:adresse|anschrift|address)',
    'strasse|str(?:asse)?(?:und)?(?:haus)?(?:nummer|nr)|street|streetaddress',
  ],
  staffNumber: [
    `(?:personal|pers|personalstamm|stamm|mitarbeiter|dienstausweis|employee|staff|personnel)${NUMBER}|pnr`,
    '(?:personal)?ausweis(?:nummer|nr)|(?:reise)?pass(?:nummer|nr)|azr(?:nummer|nr)|passportnumber',
  ],
  iban: ['iban|kontonummer|kontonr|bankverbindung|bankaccount|accountnumber'],
  socialSecurity: [
    '(?:sozialversicherungs|rentenversicherungs|renten|versicherten|versicherungs|sv|rv)(?:nummer|nr)|socialsecuritynumber|ssn',
  ],
  taxId: ['steuer(?:id|idnr|nummer|nr|identifikationsnummer|identnummer)|taxid|taxnumber|taxidentificationnumber'],
};

const PATTERNS = Object.entries(HEADINGS).map(
  ([identifier, words]) => [identifier as Identifier, new RegExp(`^(?:${words.join('|')})$`)] as const,
);

/** What a heading announces, in German or English: `Geb.-Datum`, `Vor- und Nachname`, `PNr`; null for any other. */
export function announcedIdentifier(heading: string): Identifier | null {
  const word = bare(heading);
  return PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** Whether a heading says no more than `Name`: of people, or of whatever the table is about. */
export function isBareName(heading: string): boolean {
  return /^namen?$/.test(bare(heading));
}

function bare(heading: string): string {
  const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter]!)
    .replace(/[^\p{L}\d]/gu, '');
}
