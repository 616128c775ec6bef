import { formatDate, say } from '@teilhabe/charts';
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { WIDTHS } from '../../html/figure.js';
import type { Span } from '../../html/phrase.js';
import { loadPainter, type Painter } from '../../png/load-painter.js';
import type { ReportBlock, ReportDocument, ReportTone } from '../report-document.js';
import { columnShares } from './column-shares.js';
import { fixedDocx } from './fixed-docx.js';

const ACCENT = '1466B8';
const QUIET = '535D67';
const LINE = 'D5D9DD';
/** Half points: what Word counts in. */
const SIZES: Readonly<Record<ReportTone, number>> = { text: 21, finding: 24, note: 17 };
/** The width of a drawing between the margins, in px. */
const DRAWN = 560;
/** Pixels of a picture for one of its drawing: sharp on paper. */
const SHARPNESS = 3;
/** In twentieths of a point. The left margin has room for a file's holes. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 964, bottom: 850, left: 1417, right: 1134 };
const LINE_WIDTH = A4.width - MARGIN.left - MARGIN.right;
const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/**
 * The report as a DOCX: real headings and lists, tables with header rows, drawings as pictures with a text in
 * their place, language, title. Its dates are those of the edition, so that equal reports are equal bytes.
 */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const { language, title, publisher, edition, blocks } = report;
  const painter = await loadPainter('DOCX', { de: 'html, md und pdf', en: 'html, md and pdf' });
  const lists = { count: 0 };
  const children = blocks.flatMap((part) => block(part, lists, painter));
  const document = new Document({
    title,
    creator: publisher,
    lastModifiedBy: publisher,
    description: say(language, 'ui.edition', { publisher, date: formatDate(language, edition) }),
    styles: styles(language.tag),
    numbering: { config: [{ reference: 'numbers', levels: [numberLevel] }] },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          new Paragraph({
            children: [
              words({
                text: say(language, 'ui.edition', { publisher, date: formatDate(language, edition) }),
                color: QUIET,
              }),
            ],
            border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: ACCENT, space: 8 } },
            spacing: { after: 320 },
          }),
          ...children,
        ],
      },
    ],
  });
  return fixedDocx(await Packer.toBuffer(document), { edition, tag: language.tag });
}

const numberLevel = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 480, hanging: 360 } } },
} as const;

function styles(tag: string) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1B2127', font: 'Calibri' },
    paragraph: { keepNext: true, spacing: { before, after: 100 } },
  });
  return {
    default: {
      document: {
        run: {
          font: 'Calibri',
          size: SIZES.text,
          color: '1B2127',
          language: { value: tag === 'en' ? 'en-GB' : 'de-DE' },
        },
      },
      heading1: heading(40, 0),
      heading2: heading(28, 300),
      heading3: heading(24, 280),
      heading4: heading(22, 200),
      heading5: heading(21, 160),
      heading6: heading(21, 160),
    },
  };
}

function block(part: ReportBlock, lists: { count: number }, painter: Painter): readonly FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[part.level - 1]!, children: part.words.map((span) => run(span, {})) })];
    case 'paragraph':
      return [
        new Paragraph({
          children: runs(part.words, part.tone),
          spacing: { after: part.tone === 'note' ? 60 : 140 },
          // A finding stays with the drawing that shows it.
          keepNext: part.tone === 'finding',
        }),
      ];
    case 'list':
      lists.count += 1;
      return part.items.map(
        (item) =>
          new Paragraph({
            children: runs(item, part.tone),
            spacing: { after: 60 },
            ...(part.ordered
              ? { numbering: { reference: 'numbers', level: 0, instance: lists.count } }
              : { bullet: { level: 0 } }),
          }),
      );
    case 'figure':
      return [new Paragraph({ children: [picture(part, painter)], spacing: { before: 120, after: 160 } })];
    case 'table':
      return table(part.table);
    case 'counts':
      return part.counts.map(
        ({ label, value }) =>
          new Paragraph({
            children: [words({ text: value, bold: true }), new TextRun(` ${label}`)],
            spacing: { after: 60 },
          }),
      );
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function runs(spans: readonly Span[], tone: ReportTone): readonly ParagraphChild[] {
  const look = tone === 'text' ? {} : { size: SIZES[tone], ...(tone === 'note' ? { color: QUIET } : {}) };
  return spans.map((span) => run(span, look));
}

function run(
  { text, strong, emphasis, lang, href }: Span,
  look: { readonly size?: number; readonly color?: string },
): ParagraphChild {
  const said = words({
    text,
    ...look,
    ...(strong ? { bold: true } : {}),
    ...(emphasis ? { italics: true } : {}),
    ...(lang === undefined ? {} : { language: { value: lang } }),
    ...(href === undefined ? {} : { color: ACCENT, underline: {} }),
  });
  return href === undefined ? said : new ExternalHyperlink({ link: href, children: [said] });
}

/** Words in one look. */
function words(options: IRunOptions): TextRun {
  return new TextRun(options);
}

/** A picture, not the drawing itself: word processors paint the rims of a drawing's labels over the labels. */
function picture({ alt, draw }: Extract<ReportBlock, { readonly kind: 'figure' }>, painter: Painter): ImageRun {
  const node = draw(WIDTHS.wide);
  const [width, height] = [Number(node.attributes['width']), Number(node.attributes['height'])];
  const canvas = painter.canvas(Math.round(width * SHARPNESS), Math.round(height * SHARPNESS));
  const context = canvas.getContext('2d');
  context.scale(SHARPNESS, SHARPNESS);
  painter.paint(node, context);
  return new ImageRun({
    type: 'png',
    data: canvas.toBuffer('image/png'),
    transformation: { width: DRAWN, height: Math.round((DRAWN * height) / width) },
    altText: { name: alt.slice(0, 60), title: alt.slice(0, 60), description: alt },
  });
}

function table({
  caption,
  columns,
  rows,
  notes = [],
}: Extract<ReportBlock, { readonly kind: 'table' }>['table']): readonly FileChild[] {
  const texts = [columns.map(({ label }) => label), ...rows.map(({ header, cells }) => [header, ...cells])];
  const widths = columnShares(texts).map((share) => Math.round(share * LINE_WIDTH));
  const cell = (text: string, column: number, head: boolean) =>
    new TableCell({
      width: { size: widths[column]!, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: column === 0 ? 0 : 80, right: 80 },
      children: [
        new Paragraph({
          alignment: columns[column]?.numeric ? AlignmentType.END : AlignmentType.START,
          children: [words({ text, size: 19, ...(head ? { color: QUIET } : {}) })],
        }),
      ],
    });
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const name =
    caption === ''
      ? []
      : [
          new Paragraph({
            keepNext: true,
            children: [words({ text: caption, bold: true })],
            spacing: { before: 160, after: 60 },
          }),
        ];
  return [
    ...name,
    new Table({
      width: { size: LINE_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      borders: { top: none, left: none, right: none, bottom: line, insideHorizontal: line, insideVertical: none },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ label }, i) => cell(label, i, true)),
        }),
        ...rows.map(
          ({ header, cells }) =>
            new TableRow({ cantSplit: true, children: [header, ...cells].map((text, i) => cell(text, i, false)) }),
        ),
      ],
    }),
    ...notes.map((note) => new Paragraph({ children: runs([{ text: note }], 'note'), spacing: { before: 60 } })),
    new Paragraph({ spacing: { after: 60 } }),
  ];
}
