import type { Dataset } from '../publication.js';
import type { ShownNumber } from './release.js';

/** One position of a cube. */
export interface CubeNumber {
  /** Category code by dimension id, without the measure. */
  readonly at: Readonly<Record<string, string>>;
  /** The measure; `value` in a cube without measures. */
  readonly measure: string;
  readonly shown: ShownNumber | null;
  readonly status: string | null;
}

/** Every position of a cube, in its order. */
export function cubeNumbers({ id, size, dimension, role, value, status, extension }: Dataset): readonly CubeNumber[] {
  const metric = role.metric?.[0];
  const units = dimension[metric ?? '']?.category.unit ?? {};
  const limited = extension.teilhabe?.decimals ?? {};
  return value.map((number, i) => {
    const codes = codesAt(i, size).map((code, d) => [id[d]!, dimension[id[d]!]!.category.index[code]!] as const);
    const measure = codes.find(([name]) => name === metric)?.[1] ?? 'value';
    return {
      at: Object.fromEntries(codes.filter(([name]) => name !== metric)),
      measure,
      shown:
        number === null
          ? null
          : { value: number, decimals: limited[i] ?? units[measure]?.decimals ?? placesOf(number) },
      status: status[i] ?? null,
    };
  });
}

/** The place in every dimension of the position in a row-major list. */
function codesAt(position: number, size: readonly number[]): readonly number[] {
  let rest = position;
  return size
    .toReversed()
    .map((n) => {
      const code = rest % n;
      rest = Math.floor(rest / n);
      return code;
    })
    .toReversed();
}

/** Where a publication does not say how many decimal places it shows, those of the number. */
function placesOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
