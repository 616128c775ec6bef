import { estimateText, type ChartModel, type Language, type View } from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset, DatasetExtension } from '@teilhabe/core/publication';
import { answers, dataset, type TestCell } from '../datasets.js';
import { share, yearsTo2025 } from '../over-time.js';
import { VIEW_MODELS } from '../view-models.js';

/** The states in which every chart must hold. */
type State = 'arabic' | 'long-labels' | 'forty' | 'one-point' | 'no-point' | 'all-confidential' | 'annotated';

/** How a chart's dataset is made: names of its categories, and a cell for each of them and each period. */
interface Recipe {
  readonly names: readonly string[];
  readonly years: readonly string[];
  readonly cell: (row: number, period: number, part: number) => TestCell;
  readonly label: string;
  readonly extension: Partial<DatasetExtension>;
}

const LONG = [
  'Amt für Organisations- und Personalentwicklung, Gleichstellung und Integration',
  'Straßenverkehrsbehördenangelegenheitenkoordinierungsstelle',
  'Amt für Kinder, Jugend und Familie mit Kindertagesstätten und Jugendhilfeplanung',
  'Eigenbetrieb Stadtreinigung und Grünflächenunterhaltung',
];
const SHORT = ['Hauptamt', 'Jugendamt', 'Kämmerei', 'Bauamt'];
const ARABIC = ['المكتب الرئيسي', 'مكتب الشباب Jugendamt', 'SAP-Team', 'مكتب البناء'];
const FORTY = Array.from({ length: 40 }, (_, i) => `${i + 1}. Dienststelle`);
const FOUR_YEARS = yearsTo2025(4);

const german = (texts: Readonly<Record<string, string>>) => ({ de: texts['de']!, ar: texts['ar']! });
const ANNOTATIONS: Partial<DatasetExtension> = {
  targets: [
    {
      period: '2030',
      value: 30,
      label: german({ de: 'Ziel des Stadtrats', ar: 'هدف مجلس المدينة (Stadtrat)' }),
    },
  ],
  bands: [{ lower: 18, upper: 24, label: german({ de: 'Vereinbarter Korridor', ar: 'النطاق المتفق عليه' }) }],
  breaks: [{ date: '2023-01-01', label: german({ de: 'Neue Frage', ar: 'سؤال جديد' }) }],
  events: [{ date: '2024-05', label: german({ de: 'Neues Bürgerbüro eröffnet', ar: 'افتتاح مكتب المواطنين الجديد' }) }],
};

const value = (row: number, period: number, part = 0) => 12 + ((row * 7 + period * 3 + part * 5) % 31);
/** Every fourth row has a secret and a gap. */
const usual = (row: number, period: number, part: number): TestCell => {
  if (row % 4 === 2 && period === 3 && part === 0) return 'C';
  if (row % 4 === 3 && period === 1) return 'notCollected';
  return share(value(row, period, part));
};

const RECIPES: Readonly<Record<State, Partial<Recipe> & { readonly language?: Language }>> = {
  arabic: { names: ARABIC, language: ar, label: 'نسبة الموظفين حسب المكتب', extension: ANNOTATIONS },
  'long-labels': { names: LONG },
  forty: { names: FORTY },
  'one-point': { names: ['Hauptamt'], years: ['2025'], cell: () => share(24) },
  'no-point': { names: [], years: [] },
  'all-confidential': { cell: () => 'C', extension: ANNOTATIONS },
  annotated: { extension: ANNOTATIONS },
};

const DEFAULT: Recipe = {
  names: SHORT,
  years: FOUR_YEARS,
  cell: usual,
  label: 'Anteil nach Amt',
  extension: {},
};

/** A breakdown over time, or with parts in one period. */
function broken({ names, years, cell, label, extension }: Recipe, parts: readonly string[] = []): Dataset {
  const dimensions = { period: years, department: names, ...(parts.length > 0 ? { part: parts } : {}) };
  const inner = parts.length > 0 ? parts : [''];
  const cells = years.flatMap((_, p) => names.flatMap((_name, row) => inner.map((_part, part) => cell(row, p, part))));
  return dataset({ label, dimensions, cells, extension });
}

/** Whole counts, in the place of shares. */
function counted({ names, years, cell, label, extension }: Recipe, parts: readonly string[] = []): Dataset {
  const dimensions = { period: years, department: names, ...(parts.length > 0 ? { part: parts } : {}) };
  const inner = parts.length > 0 ? parts : [''];
  const count = (found: TestCell): TestCell => (typeof found === 'string' ? found : [Math.round(found[0]! * 4)]);
  const cells = years.flatMap((_, p) =>
    names.flatMap((_name, row) => inner.map((_part, part) => count(cell(row, p, part)))),
  );
  const whole = { ...extension, measureType: 'count' as const };
  return dataset({ label, dimensions, measures: ['value'], unit: 'Personen', decimals: 0, cells, extension: whole });
}

/** A total over time: the first row. */
function totalled({ years, cell, label, extension }: Recipe): Dataset {
  return dataset({ label, dimensions: { period: years }, cells: years.map((_, p) => cell(0, p, 0)), extension });
}

const newest = (recipe: Recipe): Recipe => ({
  ...recipe,
  years: recipe.years.slice(-1),
  cell: (row, _, part) => recipe.cell(row, 3, part),
});

const FIVE = ['sehr unzufrieden', 'unzufrieden', 'teils, teils', 'zufrieden', 'sehr zufrieden'];
const FIVE_ARABIC = ['غير راضٍ إطلاقًا', 'غير راضٍ', 'بين بين', 'راضٍ', 'راضٍ جدًا'];

function answered(state: State, { names, cell, label, extension }: Recipe): Dataset {
  if (names.length === 0) return dataset({ label, dimensions: { period: [], answer: [] }, cells: [], extension });
  const rows = names.map((name, row) => {
    const found = cell(row, 3, 0);
    return [name, typeof found === 'string' ? found : [1, 2, 3, 4, 5].map((n) => 1 + ((row * 3 + n * 5) % 9))] as const;
  });
  const data = answers(state === 'arabic' ? FIVE_ARABIC : FIVE, Object.fromEntries(rows));
  const own = { ...data.extension.teilhabe!, ...extension, answers: 'answer' };
  return { ...data, label, extension: { teilhabe: own } };
}

const SEXES = ['Frauen', 'Männer'];
const SEXES_ARABIC = ['نساء', 'رجال'];

/** The dataset that a chart shows best, in a state. */
export function dataOf(view: View, state: State): Dataset {
  const { language: _, ...own } = RECIPES[state];
  const recipe: Recipe = { ...DEFAULT, ...own };
  const sexes = state === 'arabic' ? SEXES_ARABIC : SEXES;
  switch (view) {
    case 'key-figure':
    case 'sparkline':
      return totalled(recipe);
    case 'line':
      return state === 'one-point' || state === 'all-confidential' ? totalled(recipe) : broken(recipe);
    case 'likert':
      return answered(state, recipe);
    case 'stacked-bar':
      return counted(newest(recipe), sexes);
    case 'part-to-whole':
    case 'funnel':
      return counted(newest(recipe));
    case 'grouped-bar':
      return state === 'annotated' || state === 'one-point' ? broken(recipe) : broken(newest(recipe), sexes);
    case 'slope':
    case 'dumbbell':
      return broken(state === 'one-point' ? { ...recipe, years: ['2022', '2025'] } : recipe);
    default:
      return broken(recipe);
  }
}

/** Forty categories are more than these may show; a total has none, and no long names of them. */
const NOT_FORTY: readonly View[] = ['line', 'likert', 'slope', 'part-to-whole', 'funnel', 'key-figure', 'sparkline'];
const NOT_LONG: readonly View[] = ['key-figure', 'sparkline'];

function applies(view: View, state: State): boolean {
  if (state === 'forty') return !NOT_FORTY.includes(view);
  return state !== 'long-labels' || !NOT_LONG.includes(view);
}

const STATES = Object.keys(RECIPES) as readonly State[];

/** Every chart in every state that it can be in: in Arabic from right to left, all else in German; long names on a telephone. */
export const EDGE_CASES: readonly (readonly [string, ChartModel])[] = (
  Object.keys(VIEW_MODELS) as readonly View[]
).flatMap((view) =>
  STATES.filter((state) => applies(view, state)).map((state) => {
    const width = state === 'long-labels' ? 360 : 640;
    const language = RECIPES[state].language ?? de;
    const model = VIEW_MODELS[view](dataOf(view, state), { width, language, measure: estimateText });
    return [`edge-${view}-${state}-${width}`, model] as const;
  }),
);
