import sanitizeHtml, { type IOptions } from 'sanitize-html';

/**
 * The tags and attributes that typo3/html-sanitizer keeps by default, in this project's words.
 * Source: TYPO3/html-sanitizer, src/Builder/CommonBuilder.php, and TYPO3 core's DefaultSanitizerBuilder, which adds `style`.
 */
const SECTIONS = 'address article aside footer header h1 h2 h3 h4 h5 h6 main nav section';
const BLOCKS = 'blockquote dd div dl dt figcaption figure li ol p pre ul br hr';
const WORDS =
  'a abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time u var wbr del ins';
const CONTROLS = 'button datalist label legend meter output progress details dialog menu summary acronym big nobr tt';
const MEDIA = 'audio video img track picture source';
const TABLES = 'table caption thead tbody tfoot tr td th colgroup col';

const EVERYWHERE =
  'class id dir lang nonce xml:lang itemid itemprop itemref itemscope itemtype role tabindex title translate style aria-* data-*';
const TABLE = 'align valign bgcolor';

const words = (list: string) => list.split(' ');

const PRESET: IOptions = {
  allowedTags: [SECTIONS, BLOCKS, WORDS, CONTROLS, MEDIA, TABLES].flatMap(words),
  allowedAttributes: {
    '*': words(EVERYWHERE),
    a: words('href download hreflang ping rel referrerpolicy target type charset name rev'),
    img: words('src srcset alt decoding height sizes width'),
    label: ['for'],
    table: words(`${TABLE} border cellpadding cellspacing summary`),
    caption: ['align'],
    ...Object.fromEntries(['thead', 'tbody', 'tfoot', 'tr'].map((tag) => [tag, words(TABLE)])),
    td: words(`${TABLE} abbr axis headers colspan rowspan scope width height`),
    th: words(`${TABLE} colspan rowspan scope`),
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  // Behavior::ENCODE_INVALID_TAG: what is not allowed is shown as its code, with all that is in it.
  disallowedTagsMode: 'recursiveEscape',
};

/** Tags that the rich text editor may store; source: TYPO3, rte_ckeditor/Configuration/RTE/Processing.yaml, allowTags. */
const EDITOR_TAGS =
  'a abbr acronym address article big blockquote br caption cite code col colgroup dd del dfn dl div dt em footer header ' +
  'h1 h2 h3 h4 h5 h6 hr i img ins kbd label li nav ol p pre q samp section small span strong sub sup table thead tbody ' +
  'tfoot td th tr tt ul var';

/** What the default preset of typo3/html-sanitizer leaves of a text. */
export function typo3Sanitizer(html: string): string {
  return sanitizeHtml(html, PRESET);
}

/**
 * What of a text from the rich text editor stands on the page: the editor's own tags (`keepNonMatchedTags: protect` shows
 * all others as code), the sanitizer, and `lib.parseFunc_RTE`, which gives every table its own class.
 */
export function typo3RichText(html: string): string {
  const stored = sanitizeHtml(html, {
    allowedTags: words(EDITOR_TAGS),
    allowedAttributes: false,
    disallowedTagsMode: 'escape',
  });
  const table = (tagName: string, attribs: Record<string, string>) => ({
    tagName,
    attribs: { ...attribs, class: 'contenttable' },
  });
  return sanitizeHtml(typo3Sanitizer(stored), {
    allowedTags: false,
    allowedAttributes: false,
    transformTags: { table },
  });
}
