import { textIn } from '@teilhabe/charts';
import { MissingError, type FillContext } from '../blocks/fill-context.js';
import { publicationBlocks } from '../blocks/publication-blocks.js';
import { plainText, type Span } from '../../html/phrase.js';
import { paragraph, type ReportBlock, type ReportDocument, type ReportHeading } from '../report-document.js';
import { DIRECTIVES } from './directives.js';
import { markdownBlocks } from './markdown-blocks.js';
import { PLACEHOLDERS } from './placeholders.js';
import type { MarkdownToken, Template, TemplatePart, Wish } from './template.js';
import { TemplateError, templateProblem, type TemplateProblem } from './template-problem.js';

/** A filled report; with problems, of which all are found, it is not to be written. */
export interface Filled {
  readonly report: ReportDocument;
  readonly problems: readonly TemplateProblem[];
}

const PLACEHOLDER_OPTIONS = ['breakdown', 'period', 'category', 'column'];

/** Fills a template from a publication: a pure function of both, whatever the machine's time zone and locale. */
export function fillTemplate(template: Template, context: Omit<FillContext, 'level'>): Filled {
  const problems: TemplateProblem[] = [];
  const found = { title: '', level: 1 as ReportHeading['level'] };
  const blocks = template.parts.flatMap((part): readonly ReportBlock[] => {
    const around = { ...context, level: Math.min(6, found.level + 1) as ReportHeading['level'] };
    const own =
      part.kind === 'directive'
        ? directiveBlocks(part.wish, around, problems)
        : textBlocks(part, template, around, problems);
    return own.flatMap((block) => (block.kind === 'heading' && part.kind === 'text' ? settled(block, found) : [block]));
  });
  const { title, publisher, edition } = context.publication.index.extension.teilhabe;
  const report = {
    language: context.language,
    title: found.title || textIn(title, context.language.tag),
    publisher,
    edition,
    blocks: [...blocks, ...publicationBlocks({ ...context, level: 2 })],
  };
  return { report, problems: problems.sort((a, b) => a.line - b.line) };
}

/** The first heading of level 1 is the title; all others begin at level 2 and skip none. */
function settled(
  block: ReportHeading,
  found: { title: string; level: ReportHeading['level'] },
): readonly ReportBlock[] {
  if (block.level === 1 && found.title === '') {
    found.title = plainText(block.words);
    return [];
  }
  found.level = Math.min(Math.max(2, block.level), found.level + 1) as ReportHeading['level'];
  return [{ ...block, level: found.level }];
}

function directiveBlocks(wish: Wish, context: FillContext, problems: TemplateProblem[]): readonly ReportBlock[] {
  return attempt(wish, context, problems, () => {
    const { name, options } = wish;
    const directive = Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name] : undefined;
    if (directive === undefined) throw new TemplateError('directive', name, Object.keys(DIRECTIVES).join(', '));
    const { words } = wish;
    const [least, most] = directive.words;
    const unknown = Object.keys(options).find((option) => !directive.options.includes(option));
    if (unknown !== undefined || words.length < least || words.length > most)
      throw new TemplateError('usage', name, directive.usage);
    try {
      return directive.fill(wish, context);
    } catch (error) {
      if (!(error instanceof MissingError && wish.optional)) throw error;
      return [paragraph(context.words.missing(error.id), 'note')];
    }
  });
}

function textBlocks(
  { tokens, line }: Extract<TemplatePart, { readonly kind: 'text' }>,
  { placeholders }: Template,
  context: FillContext,
  problems: TemplateProblem[],
): readonly ReportBlock[] {
  let at = line;
  const fill = (place: number) => placeSpans(placeholders[place]!, context, problems);
  return tokens.flatMap((token: MarkdownToken) => {
    const here = at;
    at += token.raw.split('\n').length - 1;
    return attempt({ line: here }, context, problems, () => markdownBlocks(token, fill));
  });
}

function placeSpans(wish: Wish, context: FillContext, problems: TemplateProblem[]): readonly Span[] {
  return attempt(wish, context, problems, () => {
    const { name, options } = wish;
    const fill = Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name] : undefined;
    if (fill === undefined) throw new TemplateError('placeholder', name, Object.keys(PLACEHOLDERS).join(', '));
    const unknown = Object.keys(options).find((option) => !PLACEHOLDER_OPTIONS.includes(option));
    if (unknown !== undefined) throw new TemplateError('option', `${unknown}=`, PLACEHOLDER_OPTIONS.join(', '));
    try {
      return fill(wish, context);
    } catch (error) {
      if (!(error instanceof MissingError && wish.optional)) throw error;
      return [{ text: context.words.missing(error.id) }];
    }
  });
}

/** What a step gives, nothing where it fails; what is wrong becomes a problem of its line, so that one run names all of them. */
function attempt<T>(
  { line }: Pick<Wish, 'line'>,
  { words }: Pick<FillContext, 'words'>,
  problems: TemplateProblem[],
  step: () => readonly T[],
): readonly T[] {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    problems.push(templateProblem(error, line, words.tag));
    return [];
  }
}
