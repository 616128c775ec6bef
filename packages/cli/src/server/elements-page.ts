import { isSameLanguage, textIn } from '@teilhabe/charts';
import { parseIndex, type PublicationIndex } from '@teilhabe/core/publication';
import { html } from '../html/markup.js';
import type { Site } from './site.js';

type Language = 'de' | 'en';

/**
 * A publication with a page at `/` that shows it by its elements, from the bundles at `/dist/` and the publication at
 * `/publication/`. What is no publication keeps its own page.
 */
export function withElementsPage(publication: Site): Site {
  return async (path) => (path === '' ? await elementsPage(publication) : null) ?? publication(path);
}

async function elementsPage(publication: Site): Promise<string | null> {
  const about = aboutOf(await publication('index.json'));
  if (about === null) return null;
  const { title, publisher, languages } = about;
  const [tag = 'de'] = languages;
  const { without, noScript } = WORDS[isSameLanguage(tag, 'de') ? 'de' : 'en'];
  const page = html`<!doctype html>
    <html class="teilhabe-root" lang="${tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${textIn(title, tag)} – ${publisher}</title>
        <link rel="stylesheet" href="/dist/teilhabe.css" />
        <script type="module" src="/dist/teilhabe.js"></script>
      </head>
      <body class="teilhabe-page">
        <main>
          <h1>${textIn(title, tag)}</h1>
          <teilhabe-dashboard src="/publication/index.json" lang="${tag}" heading-level="2">
            <p>${noScript}</p>
          </teilhabe-dashboard>
          <p><a href="/publication/">${without}</a></p>
        </main>
      </body>
    </html> `;
  return page.text;
}

/** What a publication says about itself; null when its index is not there or cannot be read. */
function aboutOf(index: string | Uint8Array | null): PublicationIndex['extension']['teilhabe'] | null {
  if (index === null) return null;
  try {
    return parseIndex(JSON.parse(typeof index === 'string' ? index : Buffer.from(index).toString())).extension.teilhabe;
  } catch {
    return null;
  }
}

const WORDS: Readonly<Record<Language, { readonly without: string; readonly noScript: string }>> = {
  de: {
    without: 'Dieselben Zahlen als Seite ohne JavaScript',
    noScript: 'Hier erscheint der Monitor, sobald der Browser JavaScript ausführt.',
  },
  en: {
    without: 'The same numbers as a page without JavaScript',
    noScript: 'The monitor appears here once the browser runs JavaScript.',
  },
};
