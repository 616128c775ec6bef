import { parsePeriod } from '../period/edtf.js';
import type { Period } from '../publication.js';

/** The period that a code means; one that cannot be read stands for itself. */
export function periodOfCode(code: string): Period {
  return (
    parsePeriod(code) ?? {
      edtf: code,
      earliest: null,
      latest: null,
      precision: 'interval',
      text: { de: code, en: code },
    }
  );
}
