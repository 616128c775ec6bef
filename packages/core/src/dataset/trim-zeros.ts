/** Digits without the zeros at one end. A loop, because `/0+$/` takes the square of the time for a long row of zeros. */
export function trimZeros(digits: string, end: 'start' | 'end'): string {
  let from = 0;
  let to = digits.length;
  if (end === 'start') while (from < to && digits[from] === '0') from += 1;
  else while (to > from && digits[to - 1] === '0') to -= 1;
  return digits.slice(from, to);
}
