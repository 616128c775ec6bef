import { CubeFault, entries, properties, text, texts } from './json.js';

/** One edge of a cube: its categories in their order. */
export interface CubeDimension {
  readonly id: string;
  /** The id where it has no label. */
  readonly label: string;
  readonly codes: readonly string[];
  /** Without the codes that have none. */
  readonly labels: ReadonlyMap<string, string>;
  /** The unit of each category of a measure. */
  readonly units: ReadonlyMap<string, string>;
  /** The categories that are totals, each with its parts. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly string[];
}

/** Reads one dimension of a dataset; throws `CubeFault` where its categories do not agree with its size. */
export function readDimension(id: string, size: number, described: unknown): CubeDimension {
  const dimension = properties(described);
  const category = properties(dimension.get('category'));
  const labels = new Map([...properties(category.get('label'))].map(([code, label]) => [code, text(label)]));
  const codes = codesOf(id, category.get('index'), labels);
  if (codes.length !== size) {
    throw new CubeFault(`dimension › ${id} › category › index`, String(codes.length), `= ${size}`);
  }
  return {
    id,
    label: text(dimension.get('label')) || id,
    codes,
    labels,
    units: new Map([...properties(category.get('unit'))].map(([code, unit]) => [code, unitText(unit)])),
    children: new Map([...properties(category.get('child'))].map(([code, parts]) => [code, texts(parts)])),
    notes: [
      ...texts(dimension.get('note')),
      ...[...properties(category.get('note'))].flatMap(([code, notes]) =>
        texts(notes).map((note) => `${labels.get(code) ?? code}: ${note}`),
      ),
    ],
  };
}

/** An index is a list of codes or says the place of each; a dimension of one category needs none. */
function codesOf(id: string, index: unknown, labels: ReadonlyMap<string, string>): readonly string[] {
  const place = `dimension › ${id} › category › index`;
  if (Array.isArray(index)) {
    const codes = entries(index).map(text);
    const twice = codes.find((code, i) => codes.indexOf(code) < i);
    if (twice !== undefined) throw new CubeFault(place, twice, 'unique name');
    return codes;
  }
  if (index === undefined) return [...labels.keys()];
  const places = [...properties(index)].map(([code, position]) => [code, Number(position)] as const);
  const codes = places.toSorted(([, a], [, b]) => a - b);
  const wrong = codes.findIndex(([, position], i) => position !== i);
  if (wrong >= 0) throw new CubeFault(place, `${codes[wrong]![0]}: ${codes[wrong]![1]}`, `= ${wrong}`);
  return codes.map(([code]) => code);
}

/** A unit as words: its label, or its symbol; units of a base such as thousands keep the number. */
function unitText(value: unknown): string {
  const unit = properties(value);
  return text(unit.get('label')) || text(unit.get('symbol')) || text(unit.get('base'));
}
