import { marked, type Token, type Tokens } from 'marked';

/** How a language writes its numbers. */
const SEPARATORS: Readonly<Record<string, { readonly group: string; readonly decimal: string }>> = {
  de: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** What a Markdown report says below one of its headings. */
export interface ReportSection {
  readonly heading: string;
  /** Paragraphs and items of lists, without the text in a picture's place. */
  readonly texts: readonly string[];
  /** Cells of the table, header first; none where there is no table. */
  readonly table: readonly (readonly string[])[];
}

/** The sections of a report; what stands before the first heading is left out. */
export function reportSections(markdown: string): readonly ReportSection[] {
  const sections: { heading: string; texts: string[]; table: string[][] }[] = [];
  for (const token of marked.lexer(markdown.replaceAll('\u00a0', ' '))) {
    if (token.type === 'heading') sections.push({ heading: plain(token), texts: [], table: [] });
    else if (token.type === 'table') sections.at(-1)?.table.push(...cells(token as Tokens.Table));
    else sections.at(-1)?.texts.push(...texts(token));
  }
  return sections;
}

/** The numbers in a text as a language writes them, in their order; signs are not read. */
export function numbersIn(text: string, tag: string): readonly number[] {
  const { group, decimal } = SEPARATORS[tag]!;
  const written = new RegExp(`\\d+(?:\\${group}\\d{3})*(?:\\${decimal}\\d+)?`, 'g');
  return (text.match(written) ?? []).map((number) => Number(number.replaceAll(group, '').replace(decimal, '.')));
}

function cells({ header, rows }: Tokens.Table): string[][] {
  return [header, ...rows].map((row) => row.map((cell) => plain(cell)));
}

function texts(token: Token): string[] {
  if (token.type === 'list') return (token as Tokens.List).items.map(plain);
  const text = plain(token);
  return text === '' ? [] : [text];
}

/** The words without marks, entities and pictures. */
function plain(token: { readonly type?: string; readonly text?: string; readonly tokens?: Token[] }): string {
  if (token.type === 'image' || token.type === 'space') return '';
  return token.tokens ? token.tokens.map(plain).join('') : (token.text ?? '');
}
