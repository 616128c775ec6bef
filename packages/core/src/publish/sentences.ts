import { parseMessage } from '../indicator/parse-message.js';
import { textFor, type SentenceTexts } from '../indicator/sentence-texts.js';
import type { SafeSeries, SafeTable } from '../protect/safe-series.js';
import { SENTENCES, type DatasetExtension, type Measure, type Messages, type SentenceRole } from '../publication.js';
import { defaultSentences } from './default-sentences.js';

export interface SentenceOptions {
  /** The publication's languages; their plain forms, such as `de-simple` of `de`, come with them. */
  readonly languages: readonly string[];
  /** What the dataset publishes: no sentence about an interval where there is none. */
  readonly measures: readonly Measure[];
  /** Whether the dataset says how the value changed. */
  readonly changed: boolean;
  /** The city's own sentences, which replace the built-in ones language by language and role by role. */
  readonly own?: SentenceTexts | undefined;
}

/**
 * The sentences of a total, parsed, by role and language. The indicator's own finding comes first, then the city's
 * sentences, then the built-in ones. A breakdown has none, and a distribution only a finding of its own: charts word
 * their ranges.
 */
export function sentencesOf(
  { indicator }: SafeSeries,
  { breakdown, observations }: SafeTable,
  { languages, measures, changed, own = {} }: SentenceOptions,
): DatasetExtension['sentences'] {
  if (breakdown !== null) return {};
  const { type } = indicator.measure;
  const written = (role: SentenceRole, tag: string) =>
    (role === 'finding' ? indicator.finding?.[tag] : undefined) ??
    (type === 'distribution'
      ? undefined
      : (textFor(own[tag]?.[role], type) ?? textFor(defaultSentences()[tag]?.[role], type)));
  const said: Readonly<Record<SentenceRole, boolean>> = {
    finding: true,
    change: changed,
    uncertainty: measures.includes('lower'),
    response: measures.includes('frame') && measures.includes('responses'),
    target: (indicator.targets ?? []).length > 0,
    unknown: measures.includes('frame') || observations.some(({ kind }) => kind !== 'numbers'),
  };
  const tags = tagsOf(languages, { ...indicator.finding, ...own, ...defaultSentences() });
  return Object.fromEntries(
    SENTENCES.filter((role) => said[role]).flatMap((role) => {
      const messages = parsed(tags.map((tag) => [tag, written(role, tag)] as const));
      return Object.keys(messages).length > 0 ? [[role, messages] as const] : [];
    }),
  );
}

/** Each language, and behind it its plain form where somebody has written one. */
function tagsOf(languages: readonly string[], known: Readonly<Record<string, unknown>>): readonly string[] {
  const wanted = languages.flatMap((tag) => [tag, `${tag}-simple`]);
  return [...new Set(wanted)].filter((tag) => Object.hasOwn(known, tag));
}

function parsed(texts: readonly (readonly [string, string | undefined])[]): Messages {
  return Object.fromEntries(
    texts.flatMap(([tag, text]) => (text === undefined ? [] : [[tag, parseMessage(text)] as const])),
  );
}
