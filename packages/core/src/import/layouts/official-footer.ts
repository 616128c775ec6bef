import type { SourceRow } from '../../csv/table.js';
import { edtfOf } from '../../period/german-period.js';
import type { FileMetadata } from '../imported.js';

const RULE = /^_{3,}$/;
const COPYRIGHT = /^(?:©|\(c\)(?:opyright)?|copyright|\uFFFD)\s*:?\s*(.+)/i;
const STATE = /^(?:stand|status|datenstand)\s*:\s*(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d)/i;
const LICENCE = /lizenz|licen[cs]e|dl-de|cc[ -]by|uneingeschränkt verwendet|vervielfältigung|urheberrecht/i;
const SOURCE = /^(?:quelle|source)\s*:\s*(.+)/i;

/** What stands below a table of an office: source, day of the data, licence; all other text is footnotes. */
export function officialFooter(
  footer: readonly SourceRow[],
): Pick<FileMetadata, 'source' | 'updated' | 'licence' | 'footnotes'> {
  const texts = footer.map(textOf).filter((text) => text !== '' && !RULE.test(text));
  const source = firstMatch(texts, COPYRIGHT) ?? firstMatch(texts, SOURCE);
  const updated = edtfOf(firstMatch(texts, STATE) ?? '');
  const licence = texts.find((text) => LICENCE.test(text));
  const rest = texts.filter((text) => ![COPYRIGHT, SOURCE, STATE].some((form) => form.test(text)) && text !== licence);
  return {
    ...(source === undefined ? {} : { source: source.replace(/, (?:19|20)\d\d$/, '') }),
    ...(updated === null ? {} : { updated }),
    ...(licence === undefined ? {} : { licence }),
    footnotes: rest,
  };
}

function firstMatch(texts: readonly string[], form: RegExp): string | undefined {
  for (const text of texts) {
    const found = form.exec(text)?.[1];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}

/** The cells of a row as one text. */
export function textOf({ cells }: SourceRow): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ');
}
