import { UsageError } from './exit.js';
import type { Reading } from './html/reading.js';

/** How a reading is drawn; throws `UsageError` for one that has no drawing. */
export function requiredDrawing({ draw, title }: Reading): NonNullable<Reading['draw']> {
  if (draw !== null) return draw;
  throw new UsageError({
    de: `„${title.text}“ hat keine Zeichnung. Nehmen Sie --html.`,
    en: `"${title.text}" has no drawing. Say --html.`,
  });
}
