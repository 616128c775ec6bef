import { html, Markup } from './markup.js';

/** A run of words that look and sound alike. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** The words' BCP 47 tag where it is another than that of the text around them. */
  readonly lang?: string;
  /** An address that `safeHref` let through. */
  readonly href?: string;
  /** What the address is to the page, e.g. `license`. */
  readonly rel?: string;
}

/** Words within a line as markup that still knows its spans, so that writers of other formats than HTML can have them too. */
export class Phrase extends Markup {
  constructor(readonly spans: readonly Span[]) {
    super(html`${spans.map(spanMarkup)}`.text);
  }
}

/** The spans of words that may be plain. */
export function spansOf(words: string | Phrase): readonly Span[] {
  return words instanceof Phrase ? words.spans : words === '' ? [] : [{ text: words }];
}

/** The words alone. */
export function plainText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

function spanMarkup({ text, strong, emphasis, lang, href, rel }: Span): string | Markup {
  const words = lang === undefined ? text : html`<span lang="${lang}">${text}</span>`;
  const stressed = emphasis ? html`<em>${words}</em>` : words;
  const heavy = strong ? html`<strong>${stressed}</strong>` : stressed;
  if (href === undefined) return heavy;
  return rel === undefined ? html`<a href="${href}">${heavy}</a>` : html`<a href="${href}" rel="${rel}">${heavy}</a>`;
}
