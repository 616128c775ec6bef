/** The years that the example covers; the reference day is 30 June. */
export const YEARS = [2021, 2022, 2023, 2024, 2025];

/** Pay groups from the lowest to the highest, with the dash that only Windows-1252 has among the old encodings. */
export const PAY_GROUPS = ['EG 1–4', 'EG 5–8', 'EG 9–12', 'EG 13–15'];

/**
 * The made-up administration: sizes in each year, the share of staff with a migration background in the first and
 * in the last year, the share of women, how the pay groups weigh, and how much contact with the public there is.
 * No figure describes a real office.
 */
export const DEPARTMENTS = [
  office('Jugendamt', 'Dezernat II', [112, 115, 118, 120, 121], [0.19, 0.23], 0.79, [8, 55, 31, 6], 1.4),
  office('Stadtbetriebsamt', 'Dezernat III', [97, 97, 96, 95, 96], [0.24, 0.28], 0.24, [42, 42, 12, 4], 0.7),
  office('Ordnungsamt', 'Dezernat III', [80, 81, 82, 83, 85], [0.13, 0.18], 0.52, [10, 56, 26, 8], 1.6),
  office('Sozialamt', 'Dezernat II', [68, 69, 70, 72, 73], [0.19, 0.24], 0.7, [6, 44, 42, 8], 1.5),
  office('Hauptamt', 'Dezernat I', [61, 62, 62, 63, 63], [0.16, 0.2], 0.58, [14, 42, 32, 12], 0.9),
  office('Hochbauamt', 'Dezernat III', [55, 54, 54, 53, 54], [0.17, 0.21], 0.4, [12, 26, 46, 16], 0.5),
  office('Kämmerei', 'Dezernat I', [46, 46, 46, 46, 47], [0.2, 0.23], 0.6, [6, 48, 34, 12], 0.6),
  office('Schul- und Sportamt', 'Dezernat II', [33, 33, 34, 35, 35], [0.27, 0.31], 0.64, [18, 46, 28, 8], 1.1),
  office(
    'Amt für Vielfalt und Teilhabe',
    'Dezernat II',
    [22, 23, 24, 25, 26],
    [0.43, 0.46],
    0.67,
    [4, 34, 46, 16],
    2.2,
  ),
  office('Stadtplanungsamt', 'Dezernat III', [16, 16, 16, 16, 16], [0.33, 0.35], 0.5, [4, 22, 48, 26], 0.9),
  office('Rechtsamt', 'Dezernat I', [11, 11, 11, 11, 11], [0.3, 0.3], 0.55, [2, 30, 24, 44], 0.5),
  office('Rechnungsprüfungsamt', 'Dezernat I', [7, 7, 7, 7, 7], [0.15, 0.15], 0.45, [1, 18, 56, 25], 0.4),
];

function office(name, division, sizes, migration, women, payWeights, publicContact) {
  const pay = Object.fromEntries(PAY_GROUPS.map((group, i) => [group, payWeights[i]]));
  return { name, division, sizes, migration, women, pay, publicContact };
}

/** How much more or less likely a migration background is in each pay group, as surveys of public offices find. */
export const MIGRATION_BY_PAY = { 'EG 1–4': 1.7, 'EG 5–8': 1.05, 'EG 9–12': 0.8, 'EG 13–15': 0.85 };
