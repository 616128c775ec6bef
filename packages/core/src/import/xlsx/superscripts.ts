const RUN = /(?=<(?:\w+:)?r>)/;
const SUPERSCRIPT = /<(?:\w+:)?vertAlign\s+val=["']superscript["']/;
const TEXT = /(<(?:\w+:)?t(?:\s[^<>]*)?>)([^<]*)/;

const RAISED: ReadonlyMap<string, string> = new Map(
  Array.from('0123456789()', (plain, i) => [plain, '⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾'[i]!]),
);

/**
 * The texts of a workbook with raised digits as the characters that look like them: the reader joins the runs of a text,
 * and 12 with the footnote ¹ would become 121.
 */
export function withSuperscripts(xml: string): string {
  if (!SUPERSCRIPT.test(xml)) return xml;
  return xml
    .split(RUN)
    .map((run) =>
      SUPERSCRIPT.test(run) ? run.replace(TEXT, (_, tag: string, text: string) => tag + raised(text)) : run,
    )
    .join('');
}

function raised(text: string): string {
  return text.replace(/[\d()]/g, (plain) => RAISED.get(plain) ?? plain);
}
