/** The place of a series in the order of colours, from 1 to 6. */
export type SeriesNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** The number of the series with index `i`; after six the colours begin again. */
export function seriesNumber(i: number): SeriesNumber {
  return ((i % 6) + 1) as SeriesNumber;
}
