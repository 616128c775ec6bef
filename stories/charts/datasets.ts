import { publishDataset } from '../publication.js';

/** A number with its interval, a secret, or the reason for a gap. */
type Cell = readonly number[] | 'C' | 'notCollected';

/** The names of a dimension's categories, by code; each language that a story needs. */
type Names = Readonly<Record<string, string>>;

interface Shape {
  readonly label: string;
  readonly arabic?: string;
  readonly dimensions: Readonly<
    Record<string, { readonly label: string; readonly names: Names; readonly arabic?: Names }>
  >;
  readonly measures: readonly ('value' | 'lower' | 'upper')[];
  readonly unit: string;
  readonly decimals: number;
  readonly cells: readonly Cell[];
  readonly extension?: object;
}

/** Made-up numbers as JSON-stat, and the address under which a story gets them. */
function published({ label, arabic, dimensions, measures, unit, decimals, cells, extension }: Shape): string {
  const all = Object.entries(dimensions);
  const places = cells.flatMap((cell) => measures.map((_, i) => (typeof cell === 'string' ? null : (cell[i] ?? null))));
  const sparse = (text: (cell: Cell) => string | null) =>
    Object.fromEntries(
      cells.flatMap((cell, i) => {
        const word = text(cell);
        return word === null ? [] : measures.map((_, k) => [i * measures.length + k, word]);
      }),
    );
  const named = all.filter(([, { arabic: names }]) => names);
  return publishDataset({
    version: '2.0',
    class: 'dataset',
    label,
    id: [...all.map(([id]) => id), 'measure'],
    size: [...all.map(([, { names }]) => Object.keys(names).length), measures.length],
    role: { time: ['period'], metric: ['measure'] },
    dimension: {
      ...Object.fromEntries(
        all.map(([id, { label: name, names }]) => [
          id,
          { label: name, category: { index: Object.keys(names), label: names } },
        ]),
      ),
      measure: {
        label: 'Kennzahl',
        category: {
          index: measures,
          label: { value: 'Anteil' },
          unit: Object.fromEntries(measures.map((name) => [name, { label: unit, decimals }])),
        },
      },
    },
    value: places,
    status: sparse((cell) => (cell === 'C' ? 'C' : typeof cell === 'string' ? 'M' : null)),
    extension: {
      teilhabe: {
        version: '1.4',
        id: 'example',
        area: '9.2.1',
        measureType: 'proportion',
        breakdown: all.map(([id]) => id).filter((id) => id !== 'period'),
        definition: { de: 'Ein Beispiel mit erfundenen Zahlen.' },
        direction: 0,
        sentences: {},
        targets: [],
        breaks: [],
        sources: [{ title: 'Erfundene Zahlen', date: '2026-03-01' }],
        methodNotes: [],
        reasons: sparse((cell) => (cell === 'notCollected' ? cell : null)),
        labels: arabic
          ? {
              ar: {
                label: arabic,
                dimension: Object.fromEntries(
                  named.map(([id, { label: name, arabic: names }]) => [id, { label: name, category: names }]),
                ),
              },
            }
          : {},
        csv: {},
        ...extension,
      },
    },
  });
}

/** What the numbers are read against, in German and Arabic. */
const ANNOTATIONS = {
  targets: [{ period: '2030', value: 30, label: { de: 'Ziel des Stadtrats', ar: 'هدف مجلس المدينة' } }],
  bands: [{ lower: 18, upper: 24, label: { de: 'Vereinbarter Korridor', ar: 'النطاق المتفق عليه' } }],
  breaks: [{ date: '2023-01-01', label: { de: 'Neue Frage', ar: 'سؤال جديد' } }],
  events: [{ date: '2024-05', label: { de: 'Neues Bürgerbüro', ar: 'مكتب المواطنين الجديد' } }],
};

const YEARS = { 2022: '2022', 2023: '2023', 2024: '2024', 2025: '2025' };
const OFFICES = { main: 'Hauptamt', youth: 'Jugendamt', treasury: 'Kämmerei', works: 'Bauamt' };
const LONG_OFFICES = {
  main: 'Amt für Zentrale Dienste, Organisation, Personalentwicklung und Digitalisierung der Verwaltung',
  youth: 'Straßenverkehrsbehördenangelegenheitenkoordinierungsstelle',
  treasury: 'Kämmerei',
  works: 'Bauamt mit Unterer Denkmalschutzbehörde',
};
const LONG_ARABIC = {
  main: 'مكتب الخدمات المركزية والتنظيم وتنمية شؤون الموظفين والتحول الرقمي في الإدارة',
  youth: 'مكتب الشباب Jugendamt',
  treasury: 'SAP-Team',
  works: 'مكتب البناء وحماية الآثار',
};
const SEXES = { female: 'Frauen', male: 'Männer' };

/** A share with its interval. */
const share = (value: number): Cell => [value, value - 3, value + 3.4];
const valueAt = (row: number, period: number, part = 0) => 12 + ((row * 7 + period * 3 + part * 5) % 31);

/** How a story's numbers are: some of them secret, all of them, or under long names. */
export type State = 'usual' | 'suppressed' | 'long';

function cellAt(state: State, row: number, period: number, part = 0): Cell {
  if (state === 'suppressed' || (row === 2 && period === 3 && part === 0)) return 'C';
  return row === 3 && period === 1 ? 'notCollected' : share(valueAt(row, period, part));
}

const officesIn = (state: State) => ({
  label: 'Amt',
  names: state === 'long' ? LONG_OFFICES : OFFICES,
  ...(state === 'long' ? { arabic: LONG_ARABIC } : {}),
});
const LABELS = { label: 'Beschäftigte mit Migrationshintergrund', arabic: 'الموظفون ذوو الخلفية المهاجرة' };
const SHARES = { measures: ['value', 'lower', 'upper'], unit: '%', decimals: 1, extension: ANNOTATIONS } as const;

/** A total over four years. */
export function totalOverTime(state: State = 'usual'): string {
  return published({
    ...LABELS,
    ...SHARES,
    dimensions: { period: { label: 'Jahr', names: YEARS } },
    cells: Object.keys(YEARS).map((_, period) => cellAt(state, 0, period)),
  });
}

/** Four offices over four years. */
export function officesOverTime(state: State = 'usual'): string {
  return published({
    ...LABELS,
    ...SHARES,
    dimensions: { period: { label: 'Jahr', names: YEARS }, department: officesIn(state) },
    cells: Object.keys(YEARS).flatMap((_, period) =>
      Object.keys(OFFICES).map((_office, row) => cellAt(state, row, period)),
    ),
  });
}

/** Four offices by sex in one year. */
export function officesBySex(state: State = 'usual'): string {
  return published({
    ...LABELS,
    ...SHARES,
    dimensions: {
      period: { label: 'Jahr', names: { 2025: '2025' } },
      department: officesIn(state),
      sex: {
        label: 'Geschlecht',
        names: SEXES,
        ...(state === 'long' ? { arabic: { female: 'نساء', male: 'رجال' } } : {}),
      },
    },
    cells: Object.keys(OFFICES).flatMap((_, row) => [0, 1].map((part) => cellAt(state, row, 3, part))),
  });
}

const COUNTS = { measures: ['value'], unit: 'Personen', decimals: 0 } as const;
const OF_ALL = {
  targets: [{ period: '2030', value: 900, label: { de: 'Ziel des Stadtrats', ar: 'هدف مجلس المدينة' } }],
};
const countAt = (state: State, row: number, part = 0): Cell =>
  state === 'suppressed' && row !== 1 ? 'C' : [4 * valueAt(row, 3, part)];

/** People by office and sex. */
export function peopleBySex(state: State = 'usual'): string {
  return published({
    ...LABELS,
    ...COUNTS,
    dimensions: {
      period: { label: 'Jahr', names: { 2025: '2025' } },
      department: officesIn(state),
      sex: {
        label: 'Geschlecht',
        names: SEXES,
        ...(state === 'long' ? { arabic: { female: 'نساء', male: 'رجال' } } : {}),
      },
    },
    cells: Object.keys(OFFICES).flatMap((_, row) => [0, 1].map((part) => countAt(state, row, part))),
    extension: { measureType: 'count', ...OF_ALL },
  });
}

/** People by office, who together are all. */
export function people(state: State = 'usual'): string {
  return published({
    ...LABELS,
    ...COUNTS,
    dimensions: { period: { label: 'Jahr', names: { 2025: '2025' } }, department: officesIn(state) },
    cells: Object.keys(OFFICES).map((_, row) => countAt(state, row)),
    extension: { measureType: 'count', ...OF_ALL },
  });
}

const STAGES = { applied: 'Bewerbungen', invited: 'Eingeladen', hired: 'Eingestellt', stayed: 'Nach der Probezeit' };
const LONG_STAGES = {
  applied: 'Bewerbungen von Menschen mit und ohne Migrationshintergrund auf alle ausgeschriebenen Stellen',
  invited: 'Eingeladen zum Vorstellungsgespräch',
  hired: 'Eingestellt',
  stayed: 'Nach der Probezeit übernommen',
};
const ARABIC_STAGES = {
  applied: 'طلبات',
  invited: 'مدعوون إلى مقابلة (Assessment)',
  hired: 'تم توظيفهم',
  stayed: 'بعد فترة التجربة',
};

/** The stages from an application to a post. */
export function stages(state: State = 'usual'): string {
  const counted: readonly Cell[] = state === 'suppressed' ? [[480], 'C', 'C', [40]] : [[480], [190], [61], [54]];
  return published({
    label: 'Vom Bewerben zum Bleiben',
    arabic: 'من التقديم إلى البقاء',
    ...COUNTS,
    dimensions: {
      period: { label: 'Jahr', names: { 2025: '2025' } },
      stage: {
        label: 'Stufe',
        names: state === 'long' ? LONG_STAGES : STAGES,
        ...(state === 'long' ? { arabic: ARABIC_STAGES } : {}),
      },
    },
    cells: counted,
    extension: { measureType: 'count' },
  });
}
