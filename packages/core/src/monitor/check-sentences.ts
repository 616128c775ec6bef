import type { Indicator } from '../indicator/definition.js';
import { messageArguments, parseMessage } from '../indicator/parse-message.js';
import type { RoleText, SentencesFile } from '../indicator/sentence-texts.js';
import type { Problem } from '../problem.js';
import type { Message, MeasureType, SentenceRole } from '../publication.js';
import { sentenceArguments } from '../publish/sentence-arguments.js';
import { indicatorProblem } from './indicator-problem.js';

type Fault = Pick<Problem, 'code' | 'found' | 'expected'>;

/** Findings of an indicator that cannot be read, or that ask for facts that its type of measure does not have. */
export function sentenceProblems(indicator: Indicator): readonly Problem[] {
  const known = sentenceArguments('finding', indicator.measure.type);
  return Object.entries(indicator.finding ?? {}).flatMap(([language, text]) =>
    faultsOf(text, known).map((fault) => indicatorProblem(indicator, fault, 'finding', language)),
  );
}

/** The same of a city's `sentences.json`; its places read `de › change › count`. */
export function sentencesFileProblems({ sentences }: SentencesFile, file: string): readonly Problem[] {
  return Object.entries(sentences).flatMap(([language, roles]) =>
    (Object.entries(roles) as [SentenceRole, RoleText][]).flatMap(([role, texts]) =>
      textsOf(texts).flatMap(([type, text]) =>
        faultsOf(text, sentenceArguments(role, type)).map((fault): Problem => {
          const field = [language, role, ...(typeof texts === 'string' ? [] : [type ?? 'other'])].join(' › ');
          return { severity: 'error', file, field, ...fault };
        }),
      ),
    ),
  );
}

function textsOf(texts: RoleText): readonly (readonly [MeasureType | undefined, string])[] {
  if (typeof texts === 'string') return [[undefined, texts]];
  return (Object.entries(texts) as [MeasureType | 'other', string][]).map(([type, text]) => [
    type === 'other' ? undefined : type,
    text,
  ]);
}

function faultsOf(text: string, known: readonly string[]): readonly Fault[] {
  const message = readable(text);
  if (message === null) return [{ code: 'sentence-error', found: text, expected: 'syntax' }];
  const expected = known.map((name) => `{${name}}`).join(', ');
  return messageArguments(message)
    .filter((name) => !known.includes(name))
    .map((name) => ({ code: 'sentence-error', found: `{${name}}`, expected }));
}

/** The message, or null for a text that is none or has a bracket left over, which the parser takes for text. */
function readable(text: string): Message | null {
  try {
    const message = parseMessage(text);
    const quoted = /'[{}]/.test(text);
    return !quoted && message.some((part) => part.type === 0 && /[{}]/.test(part.value)) ? null : message;
  } catch {
    return null;
  }
}
