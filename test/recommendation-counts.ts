/** Short-term and long-term recommendations of each field of action, counted in the concept by hand (METHODOLOGY.md 2.4). */
export const RECOMMENDATION_COUNTS: Readonly<Record<string, readonly [short: number, long: number]>> = {
  '8.1.1': [1, 2],
  '8.1.2': [3, 2],
  '8.1.3': [3, 2],
  '8.2.1': [2, 3],
  '8.2.2': [3, 3],
  '8.2.3': [8, 3],
  '8.2.4': [2, 3],
  '8.2.5': [5, 3],
  '9.1.1': [7, 2],
  '9.1.2': [2, 2],
  '9.1.3': [3, 2],
  '9.2.1': [7, 3],
  '9.2.2': [2, 3],
  '9.2.3': [4, 0],
};
