/** Something that wants to stand at a place on a line. */
export interface Spreadable {
  /** Where its left edge would like to be, in px. */
  readonly ideal: number;
  readonly width: number;
}

/**
 * The left edges of things that must stand side by side in their order, as near to their ideal places as
 * possible (least squares). Isotonic regression by pooling adjacent violators: Barlow et al. (1972).
 * Stays within `left` and `right` when all fit between them; else begins at `left`.
 */
export function spread(items: readonly Spreadable[], left: number, right: number, gap: number): readonly number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const { width } of items) {
    offsets.push(total);
    total += width + gap;
  }
  const places = isotonic(items.map(({ ideal }, i) => ideal - offsets[i]!));
  const last = Math.max(left, right - (total - gap));
  return places.map((place, i) => Math.min(last, Math.max(left, place)) + offsets[i]!);
}

/** Whether things fit side by side into `room`. */
export function fitsInto(items: readonly Spreadable[], room: number, gap: number): boolean {
  return items.reduce((sum, { width }) => sum + width + gap, -gap) <= room;
}

/** The non-decreasing sequence that is nearest to `values`. */
function isotonic(values: readonly number[]): readonly number[] {
  const blocks: { mean: number; size: number }[] = [];
  for (const value of values) {
    blocks.push({ mean: value, size: 1 });
    while (blocks.length > 1 && blocks.at(-2)!.mean > blocks.at(-1)!.mean) {
      const { mean, size } = blocks.pop()!;
      const before = blocks.pop()!;
      const both = before.size + size;
      blocks.push({ mean: (before.mean * before.size + mean * size) / both, size: both });
    }
  }
  return blocks.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean));
}
