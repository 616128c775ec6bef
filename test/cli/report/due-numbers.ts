import { observations, type Dataset } from '../../../packages/core/src/publication.js';
import { numbersIn, type ReportSection } from './report-numbers.js';

/** What a sentence says of the newest period, in this order, after the period itself. */
const SAID: Readonly<Record<string, readonly string[]>> = { am5: ['value', 'share', 'reference', 'gap'] };

/** The numbers that the table of a dataset has to show: of every period its measures, none where there is no value. */
export function tableNumbers(published: Dataset): readonly (readonly (number | null)[])[] {
  const measures = published.dimension['measure']!.category.index;
  return observations(published).map(({ at, measures: values }) => [
    Number(at['period']),
    ...measures.map((measure) => (values as Readonly<Record<string, number | null>>)[measure] ?? null),
  ]);
}

/**
 * The numbers that its sentence has to say, by size: newest period and values, first period, change, of how many periods some
 * are missing, and those that are words of its definition, such as ages.
 */
function sentenceNumbers(published: Dataset, id: string, tag: string): readonly number[] {
  const { facts, sentences } = published.extension.teilhabe!;
  const all = observations(published);
  const newest = all.at(-1)!;
  const values = (SAID[id] ?? ['value', 'count', 'base']).map(
    (measure) => (newest.measures as Readonly<Record<string, number>>)[measure]!,
  );
  const change = facts!.change === 'rise' || facts!.change === 'fall' ? [Math.abs(facts!.difference)] : [];
  const missing = all.some(({ measures }) => typeof measures.value !== 'number') ? [all.length] : [];
  const words = sentences.finding![tag]!.flatMap((part) => (part.type === 0 ? numbersIn(part.value, tag) : []));
  return bySize([Number(newest.at['period']), ...values, Number(facts!.first), ...change, ...missing, ...words]);
}

const bySize = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** What differs between the numbers of a section and those of its dataset; empty when nothing does. */
export function differences(
  { texts, table }: ReportSection,
  published: Dataset,
  id: string,
  tag: string,
): readonly string[] {
  const body = table.slice(1).map((row) => row.map((cell) => numbersIn(cell, tag)[0] ?? null));
  const [sentence = ''] = texts;
  const pairs = [
    ...tableNumbers(published).map((row, i) => [body[i] ?? [], row]),
    [bySize(numbersIn(sentence, tag)), sentenceNumbers(published, id, tag)],
    [[body.length], [tableNumbers(published).length]],
  ];
  return pairs.flatMap(([found, due]) =>
    JSON.stringify(found) === JSON.stringify(due)
      ? []
      : [`${id}: ${JSON.stringify(found)}, not ${JSON.stringify(due)}`],
  );
}
