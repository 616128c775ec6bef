import { formatDate, say, toSvgString, type TableModel } from '@teilhabe/charts';
import { WIDTHS } from '../../html/figure.js';
import type { Span } from '../../html/phrase.js';
import { markdownText } from '../../markdown-text.js';
import type { ReportBlock, ReportDocument } from '../report-document.js';

/** A report as Markdown (GitHub's tables), ending with a line break, its drawings in it as SVG. Words of a publication cannot become markup. */
export function reportMarkdown({ language, title, publisher, edition, blocks }: ReportDocument): string {
  const head = [
    `# ${markdownText(title)}`,
    markdownText(say(language, 'ui.edition', { publisher, date: formatDate(language, edition) })),
  ];
  return `${[...head, ...blocks.map(block).filter((text) => text !== '')].join('\n\n')}\n`;
}

function block(part: ReportBlock): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${words(part.words)}`;
    case 'paragraph':
      return words(part.words);
    case 'list':
      return part.items.map((item, i) => `${part.ordered ? `${i + 1}.` : '-'} ${words(item)}`).join('\n');
    case 'figure':
      return picture(part);
    case 'table':
      return table(part.table);
    case 'counts':
      return part.counts.map(({ label, value }) => `- ${markdownText(label)}: **${markdownText(value)}**`).join('\n');
    case 'page-break':
      return '---';
  }
}

function words(spans: readonly Span[]): string {
  return spans.map(span).join('').trim();
}

/** Emphasis takes no space at its ends. */
function span({ text, strong, emphasis, href }: Span): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (inner === '') return text;
  const mark = `${strong ? '**' : ''}${emphasis ? '_' : ''}`;
  const marked = `${mark}${markdownText(inner)}${[...mark].reverse().join('')}`;
  const linked = href === undefined ? marked : `[${marked}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return `${before && ' '}${linked}${after && ' '}`;
}

/** The drawing as the address of a picture, so that the report stays one file and an editor shows it. */
function picture({ alt, draw }: Extract<ReportBlock, { readonly kind: 'figure' }>): string {
  const svg = Buffer.from(toSvgString(draw(WIDTHS.wide))).toString('base64');
  // Some parsers read the text in a picture's place once more, without its escapes.
  const text = markdownText(alt).replace(/[()]/g, '\\$&');
  return `![${text}](data:image/svg+xml;base64,${svg})`;
}

function table({ caption, columns, rows, notes = [] }: TableModel): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  const rule = `| ${columns.map(({ numeric }) => (numeric ? '---:' : '---')).join(' | ')} |`;
  const body = [
    line(columns.map(({ label }) => label)),
    rule,
    ...rows.map(({ header, cells }) => line([header, ...cells])),
  ];
  return [
    ...(caption === '' ? [] : [`**${markdownText(caption)}**`]),
    body.join('\n'),
    ...notes.map(markdownText),
  ].join('\n\n');
}
