import type { Indicator } from '../indicator/definition.js';
import type { Problem } from '../problem.js';
import { catalogue } from './catalogue.js';
import { mergePatch } from './merge-patch.js';

/** An entry of `indicators.json`: a definition of the city's own, or one of the catalogue's with what the city changes. */
export type IndicatorEntry = Indicator | CatalogueEntry;

/** Chosen by its code; everything else is a JSON Merge Patch (RFC 7396) on the catalogue's definition. */
export type CatalogueEntry = Readonly<Record<string, unknown>> & { readonly catalogue: string };

/** The entries as whole definitions; codes that the catalogue does not have are problems. */
export function adaptedIndicators(entries: readonly IndicatorEntry[]): {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
} {
  const results = entries.map(adapted);
  return {
    indicators: results.flatMap((result) => ('indicator' in result ? [result.indicator] : [])),
    problems: results.flatMap((result) => ('problem' in result ? [result.problem] : [])),
  };
}

function adapted(entry: IndicatorEntry, i: number): { readonly indicator: Indicator } | { readonly problem: Problem } {
  if (!isCatalogueEntry(entry)) return { indicator: entry };
  const { catalogue: code, ...patch } = entry;
  const { indicators } = catalogue();
  const original = indicators.find((indicator) => indicator.code === code);
  if (original) return { indicator: mergePatch(withoutDefault(original), patch) as Indicator };
  const problem: Problem = {
    code: 'unknown-indicator',
    severity: 'error',
    file: 'indicators.json',
    field: `#${i + 1} › catalogue`,
    found: code,
    expected: codesLike(code, indicators).join(', '),
  };
  return { problem };
}

function isCatalogueEntry(entry: IndicatorEntry): entry is CatalogueEntry {
  return 'catalogue' in entry;
}

function withoutDefault({ default: _, ...indicator }: Indicator): Indicator {
  return indicator;
}

/** The codes of the same family; all families' first codes where there is none. */
function codesLike(code: string, indicators: readonly Indicator[]): readonly string[] {
  const codes = indicators.flatMap((indicator) => indicator.code ?? []);
  const family = codes.filter((known) => known.slice(0, 2) === code.slice(0, 2).toUpperCase());
  return family.length > 0 ? family : codes.filter((known) => /^[A-Z]+1a?$/.test(known));
}
