/** A small cube of one's own: 2 sexes × 3 years × 2 measures, with everything that a dataset may have. */
export const STAFF = {
  version: '2.0',
  class: 'dataset',
  label: 'Beschäftigte',
  source: 'Stadt Musterstadt',
  updated: '2024-05-06T08:00:00Z',
  note: ['Ohne Auszubildende.'],
  id: ['sex', 'year', 'what'],
  size: [2, 3, 2],
  role: { time: ['year'], metric: ['what'] },
  dimension: {
    sex: {
      label: 'Geschlecht',
      note: ['Laut Personalakte.'],
      category: { index: { f: 1, m: 0 }, label: { f: 'weiblich', m: 'männlich' }, note: { f: ['Auch Leiterinnen.'] } },
    },
    year: { label: 'Jahr', category: { index: ['2021', '2022', '2023'] } },
    what: {
      label: 'Merkmal',
      category: {
        index: ['n', 'share'],
        label: { n: 'Personen', share: 'Anteil' },
        unit: { n: { label: 'Personen', decimals: 0 }, share: { symbol: '%', decimals: 1 } },
      },
    },
  },
  value: [10, 40.5, 11, 41, null, null, 15, 59.5, 16, 59, 17, 1e21],
  status: { 4: 'c', 5: 'c', 10: 'p' },
  extension: { contact: 'statistik@example.org', nested: { a: 1 } },
  link: { license: [{ href: 'https://www.govdata.de/dl-de/by-2-0' }] },
} as const;

/** The same numbers, with only those named that there are. */
export const SPARSE_STAFF = {
  ...STAFF,
  value: Object.fromEntries(STAFF.value.map((value, i) => [i, value] as const).filter(([, value]) => value !== null)),
};
