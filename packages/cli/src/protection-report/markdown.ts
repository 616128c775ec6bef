import { markdownText as text } from '../markdown-text.js';
import type { ReportBlock, ReportDocument, ReportSection, ReportTable } from './report-document.js';

/** A report as Markdown (GitHub's tables), ending with a line break. Words of the monitor cannot become markup. */
export function reportMarkdown({ kind, title, facts, warning, sections }: ReportDocument): string {
  const head = [`# ${text(`${kind}: ${title}`)}`, facts.map(text).join('  \n'), `**${text(warning)}**`];
  return `${[...head, ...sections.flatMap(sectionParts)].join('\n\n')}\n`;
}

function sectionParts({ heading, blocks }: ReportSection): readonly string[] {
  return [`## ${text(heading)}`, ...blocks.map(block)];
}

function block(part: ReportBlock): string {
  switch (part.kind) {
    case 'paragraph':
      return text(part.text);
    case 'list':
      return part.items.map((item) => `- ${text(item)}`).join('\n');
    case 'table':
      return table(part);
    case 'signatures':
      return part.lines
        .map((line) => `${text(line)}\n\n${text(part.place)}: ${LINE}\n\n${text(part.name)}: ${LINE}`)
        .join('\n\n');
  }
}

const LINE = '\\_'.repeat(30);

function table({ caption, columns, rows, total }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${text(caption)}`,
    '',
    line(columns.map(({ header }) => text(header))),
    line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(text))),
    ...(total ? [line(total.map((cell) => (cell === '' ? '' : `**${text(cell)}**`)))] : []),
  ].join('\n');
}
