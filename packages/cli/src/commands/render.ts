import { toSvgString } from '@teilhabe/charts';
import { writeFile } from 'node:fs/promises';
import { COMMON_OPTIONS, readArguments, type Command } from '../command.js';
import { EXIT } from '../exit.js';
import { datasetReading, publicationNotes, timelineReading, type Reading } from '../html/reading.js';
import { snippet } from '../html/snippet.js';
import { LANGUAGES } from '../languages.js';
import { readShown, type Shown } from '../read-shown.js';
import { checkPeriod, DEFAULT_WIDTH, RENDER_OPTIONS, renderOptions, type RenderOptions } from '../render-options.js';

export const render: Command = {
  name: 'render',
  summary: 'draws one indicator of a publication as SVG, or as HTML for a page',
  help: `teilhabe render PUBLICATION ID [OPTIONS]

Draws an indicator (hr1), one of its breakdowns (hr1~department) or the timeline (timeline) of a publication, which is a
folder or its index.json.

Options:
  --out FILE          where to write; default standard output
  --svg               an SVG that needs nothing else; the default
  --html              a figure for a web page that needs no JavaScript: sentence, drawing, table, method, source, licence.
                      A page with teilhabe.js shows the element in its place; teilhabe.css gives it its looks
  --period PERIOD     the period that bars show; default the newest
  --view NAME         the chart, by the names that the element's view has; default the one that suits the data
  --width PIXELS      default ${DEFAULT_WIDTH}
  --lang TAG          the language of the words: ${LANGUAGES.map(({ tag }) => tag).join(', ')};
                      default from the environment, else German
  --help              this text

With --html:
  --snippet FORM      figure: the figure alone, the default
                      element: the figure inside <teilhabe-indicator> or <teilhabe-timeline>
                      div: plain blocks inside <div data-teilhabe>, for editors that strip unknown tags and drawings
  --src ADDRESS       the publication's index.json as the page addresses it; element and div need it. A figure without it is
                      not shown live and links no CSV
  --drawing WHERE     inline: in the figure; none; or the address of an SVG that --svg wrote, for an <img>.
                      Default inline, for div none: sanitizers leave an inline drawing's labels as loose words
  --heading-level N   of the figure's heading and of the element's, 2 to 6; default 3
  --prefix NAME       for pages with teilhabe.js?prefix=NAME
`,
  async run(args) {
    const names = ['PUBLICATION', 'ID'];
    const { positionals, values } = readArguments(args, names, { ...COMMON_OPTIONS, ...RENDER_OPTIONS });
    const options = renderOptions(values);
    const shown = await readShown(positionals[0]!, positionals[1]!);
    checkPeriod(shown, options.period);
    const text = `${rendered(shown, options)}\n`;
    if (values.out === undefined) process.stdout.write(text);
    else await writeFile(values.out, text);
    return EXIT.done;
  },
};

function rendered(shown: Shown, options: RenderOptions): string {
  const reading = readingOf(shown, options);
  return options.snippet === null
    ? toSvgString(reading.draw(options.width))
    : snippetOf(shown, reading, { ...options, snippet: options.snippet });
}

function readingOf(shown: Shown, { language, period, view }: RenderOptions): Reading {
  if (shown.kind === 'timeline') return timelineReading(shown.items, language);
  const asked = { ...(period === undefined ? {} : { period }), ...(view === undefined ? {} : { view }) };
  return datasetReading(shown.dataset, language, asked);
}

function snippetOf(
  shown: Shown,
  reading: Reading,
  { snippet: wish, ...options }: RenderOptions & { readonly snippet: NonNullable<RenderOptions['snippet']> },
): string {
  const { language, width, period = '', view = '' } = options;
  const { src, headingLevel } = wish;
  const own = shown.kind === 'indicator' ? shown.item.extension : undefined;
  const attributes = {
    src,
    ...(own && { indicator: own.id, breakdown: own.breakdown ?? '', period, view }),
    lang: language.tag,
    'heading-level': String(headingLevel),
  };
  const notes = [...reading.notes, ...publicationNotes(shown.index.extension.teilhabe, language)];
  return snippet({ ...reading, notes: distinct(notes) }, { ...wish, kind: shown.kind, language, width, attributes });
}

/** A dataset's own note may be the publication's. */
function distinct(notes: Reading['notes']): Reading['notes'] {
  const words = (note: Reading['notes'][number]) => (typeof note === 'string' ? note : note.text);
  return notes.filter((note, i) => notes.findIndex((other) => words(other) === words(note)) === i);
}
