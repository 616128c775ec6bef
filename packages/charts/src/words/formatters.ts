/** What this page has been asked for, by kind, language and options: a formatter takes longer to make than to use. */
const made = new Map<string, unknown>();

/** The formatter of numbers for a language, the same one for the same options. */
export function numberFormat(tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once('number', tag, options, () => new Intl.NumberFormat(tag, options));
}

/** The rules of a language for which plural a number takes, the same ones for the same options. */
export function pluralRules(tag: string, options: Intl.PluralRulesOptions = {}): Intl.PluralRules {
  return once('plural', tag, options, () => new Intl.PluralRules(tag, options));
}

/** The formatter of dates for a language, the same one for the same options. */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once('date', tag, options, () => new Intl.DateTimeFormat(tag, options));
}

function once<Formatter>(kind: string, tag: string, options: object, make: () => Formatter): Formatter {
  const key = `${kind} ${tag} ${JSON.stringify(options)}`;
  const known = made.get(key) as Formatter | undefined;
  if (known !== undefined) return known;
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}
