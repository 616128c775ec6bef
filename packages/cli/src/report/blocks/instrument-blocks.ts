import type { Entry, Fact, Instrument, ListSection, Section, TextWithLanguage } from '@teilhabe/charts';
import { foreignText } from '../../html/foreign-text.js';
import { spansOf, type Span } from '../../html/phrase.js';
import { safeHref } from '../../html/safe-href.js';
import { paragraph, type ReportBlock } from '../report-document.js';
import type { FillContext } from './fill-context.js';
import { ownHeading } from './heading.js';

/**
 * What an instrument has beside its drawing, as `instrumentParts` puts it on a page: the numbers that count, then its lists and
 * tables under headings. Pictures stay out, since a report is one file.
 */
export function instrumentBlocks({ counts, sections }: Instrument, said: string, context: FillContext) {
  const numbers = counts.length > 0 ? [{ kind: 'counts', counts } as const] : [];
  return [...numbers, ...sections.flatMap((section) => sectionBlocks(section, said, context))];
}

function sectionBlocks(section: Section, said: string, context: FillContext): readonly ReportBlock[] {
  const note = section.note ? [paragraph(section.note, 'note')] : [];
  const head = [ownHeading(section.title, context, 1), ...note];
  switch (section.kind) {
    case 'list':
      return [...head, listBlock(section, said, context)];
    case 'table':
      return [...head, { kind: 'table', table: section.table }];
    case 'group':
      return [
        ...head,
        ...section.lists.flatMap((list) => [ownHeading(list.title, context, 2), listBlock(list, said, context)]),
      ];
  }
}

function listBlock({ entries, none }: ListSection, said: string, context: FillContext): ReportBlock {
  if (entries.length === 0) return paragraph(none, 'note');
  return {
    kind: 'list',
    ordered: false,
    tone: 'text',
    items: entries.map((entry) => entrySpans(entry, said, context)),
  };
}

/** An entry in one run: its title, its sign in words, its text, and what is known of it. */
function entrySpans({ title, sign, text, steps = [], facts }: Entry, said: string, context: FillContext) {
  const words = (one: TextWithLanguage) => spansOf(foreignText(one, context.language, said));
  const known = [...steps, ...facts].map((fact) => factSpans(fact, words));
  const pieces: readonly (readonly Span[])[] = [
    words(title).map((span) => ({ ...span, strong: true })),
    ...(sign ? [[{ text: sign.word }]] : []),
    ...(text ? [words(text)] : []),
    ...known,
  ];
  return pieces.flatMap((piece, i) => (i === 0 ? piece : [{ text: i === 1 ? ' – ' : '; ' }, ...piece]));
}

function factSpans({ label, text, href = '' }: Fact, words: (text: TextWithLanguage) => readonly Span[]) {
  const address = safeHref(href, '');
  const said = words(text).map((span) => (address === '' ? span : { ...span, href: address }));
  return [{ text: `${label}: ` }, ...said];
}
