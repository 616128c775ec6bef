import type { Span } from '../../html/phrase.js';
import { safeHref } from '../../html/safe-href.js';
import type { ReportBlock, ReportHeading } from '../report-document.js';
import { PLACE } from './parse-template.js';
import type { MarkdownToken } from './template.js';
import { TemplateError } from './template-problem.js';

/** What stands for a placeholder, by its number. */
export type FillPlace = (place: number) => readonly Span[];

/**
 * The template's own text as blocks. Markup other than headings, paragraphs, lists, quotations, tables, links and emphasis is
 * read as the words it is written with; comments are left out. Throws `TemplateError` for pictures.
 */
export function markdownBlocks(token: MarkdownToken, fill: FillPlace): readonly ReportBlock[] {
  switch (token.type) {
    case 'heading': {
      const { depth } = token as unknown as { readonly depth: ReportHeading['level'] };
      return [{ kind: 'heading', level: depth, words: spans(token.tokens, fill) }];
    }
    case 'list':
      return [list(token, fill)];
    case 'table':
      return [table(token, fill)];
    case 'blockquote':
      return (token.tokens ?? []).flatMap((inner) => markdownBlocks(inner, fill)).map(quiet);
    case 'space':
    case 'hr':
    case 'def':
      return [];
    default:
      return words(token, fill);
  }
}

function words(token: MarkdownToken, fill: FillPlace): readonly ReportBlock[] {
  const said = spans([token], fill);
  return said.length === 0 ? [] : [{ kind: 'paragraph', tone: 'text', words: said }];
}

/** A quotation is the place for remarks. */
function quiet(block: ReportBlock): ReportBlock {
  return block.kind === 'paragraph' || block.kind === 'list' ? { ...block, tone: 'note' } : block;
}

/** Lists within a list become entries of their own, after the one that they belong to. */
function list(token: MarkdownToken, fill: FillPlace): Extract<ReportBlock, { readonly kind: 'list' }> {
  const { ordered, items } = token as unknown as {
    readonly ordered: boolean;
    readonly items: readonly MarkdownToken[];
  };
  const entries = items.flatMap(({ tokens = [] }) => {
    const own = tokens.filter(({ type }) => type !== 'list');
    const below = tokens.filter(({ type }) => type === 'list');
    return [spans(own, fill), ...below.flatMap((one) => list(one, fill).items)];
  });
  return { kind: 'list', ordered, tone: 'text', items: entries };
}

function table(token: MarkdownToken, fill: FillPlace): ReportBlock {
  interface Cell {
    readonly tokens: MarkdownToken[];
    readonly align: string | null;
  }
  const { header, rows } = token as unknown as { readonly header: readonly Cell[]; readonly rows: readonly Cell[][] };
  const text = (cell: Cell | undefined) =>
    cell
      ? spans(cell.tokens, fill)
          .map((span) => span.text)
          .join('')
      : '';
  return {
    kind: 'table',
    table: {
      caption: '',
      columns: header.map((cell, i) => ({ id: String(i), label: text(cell), numeric: cell.align === 'right' })),
      rows: rows.map(([first, ...others]) => ({ header: text(first), cells: others.map(text) })),
    },
  };
}

function spans(
  tokens: readonly { readonly type: string }[] = [],
  fill: FillPlace,
  look: Partial<Span> = {},
): readonly Span[] {
  return tokens.flatMap((token) => tokenSpans(token as MarkdownToken, fill, look));
}

function tokenSpans(token: MarkdownToken, fill: FillPlace, look: Partial<Span>): readonly Span[] {
  switch (token.type) {
    case 'strong':
      return spans(token.tokens, fill, { ...look, strong: true });
    case 'em':
      return spans(token.tokens, fill, { ...look, emphasis: true });
    case 'link': {
      const href = safeHref(String(token['href']), '');
      const isAddress = /^https?:/i.test(href) && !PLACE.test(href);
      return spans(token.tokens, fill, isAddress ? { ...look, href } : look);
    }
    case 'image':
      throw new TemplateError('picture', token.raw);
    case 'br':
      return [{ ...look, text: ' ' }];
    case 'html':
      return /^\s*<!--/.test(token.raw) ? [] : plain(token.raw.trim(), fill, look);
    default:
      if (token.tokens !== undefined) return spans(token.tokens, fill, look);
      return plain(typeof token['text'] === 'string' ? token['text'] : token.raw, fill, look);
  }
}

/** Words between placeholders, and what stands for these. */
function plain(text: string, fill: FillPlace, look: Partial<Span>): readonly Span[] {
  const pieces = text.replace(/\s*\n\s*/g, ' ').split(PLACE);
  return pieces.flatMap((piece, i) => {
    if (i % 2 === 1) return fill(Number(piece)).map((span) => ({ ...span, ...look }));
    return piece === '' ? [] : [{ ...look, text: piece }];
  });
}
