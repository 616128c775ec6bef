/** 1 or 0 for each row. A loop: `Uint8Array.from` with a function takes ten times as long. */
export function maskOf(length: number, isKept: (row: number) => boolean | number): Uint8Array {
  const mask = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) mask[row] = Number(isKept(row));
  return mask;
}
