/**
 * The table that `docs/import.md` imports, as an office saves it from Excel: a title above it, decimal commas, a sign
 * where there is no number, a total, a footnote, and Windows-1252.
 */
const TEXT = `Beschäftigte der Stadtverwaltung am 31.12. nach Geschlecht
Stadt Musterstadt, Personalamt

Jahr;Geschlecht;Beschäftigte;darunter in Teilzeit;Anteil in Teilzeit in %
2023;weiblich;1.735;641;36,9
2023;männlich;1.505;112;7,4
2023;Insgesamt;3.240;753;23,2
2024;weiblich;1.748;652;37,3
2024;männlich;1.511;.;.
2024;Insgesamt;3.261;765;23,5

Quelle: Stadt Musterstadt, Personalamt
Stand: 01.02.2025
`;

/** Its bytes: of the characters that are not ASCII there are only umlauts, which Latin-1 has at the same place. */
export const EXAMPLE = Buffer.from(TEXT.replaceAll('\n', '\r\n'), 'latin1');
