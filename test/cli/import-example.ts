/** The table that `docs/import.md` imports: a city's own numbers as JSON-stat, with a total and a hidden cell. */
export const EXAMPLE = {
  version: '2.0',
  class: 'dataset',
  label: 'Beschäftigte der Stadtverwaltung nach Geschlecht',
  source: 'Stadt Musterstadt, Personalamt',
  updated: '2025-02-01',
  note: ['Ohne Auszubildende.'],
  id: ['jahr', 'geschlecht', 'merkmal'],
  size: [2, 3, 1],
  role: { time: ['jahr'], metric: ['merkmal'] },
  dimension: {
    jahr: { label: 'Jahr', category: { index: ['2023', '2024'] } },
    geschlecht: {
      label: 'Geschlecht',
      category: { index: ['i', 'w', 'm'], label: { i: 'Insgesamt', w: 'weiblich', m: 'männlich' } },
    },
    merkmal: {
      label: 'Merkmal',
      category: { index: ['n'], label: { n: 'Beschäftigte' }, unit: { n: { label: 'Personen' } } },
    },
  },
  value: [1240, 735, 505, 1261, 748, 511],
};
