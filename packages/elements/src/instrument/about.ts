import {
  entriesTable,
  formatDate,
  listsOf,
  say,
  type Instrument,
  type Language,
  type TableModel,
} from '@teilhabe/charts';
import type { IndexExtension } from '@teilhabe/core/publication';
import { html, type TemplateResult } from 'lit';
import { csvDialects } from '../parts/csv-dialects.js';
import { saveText } from '../parts/save-text.js';
import { tableCsv } from '../parts/table-csv.js';
import { offeredFile } from '../reuse/offered-file.js';
import type { OfferedFile } from '../reuse/reusable.js';
import type { InstrumentData } from './read-instrument.js';

/** A table to take along: the name of its file, what it is called, and the table itself, made when it is saved. */
interface TableFile {
  readonly name: string;
  readonly title: string;
  readonly table: () => TableModel | null;
}

/** The quiet end of an instrument: notes, edition, licence, every table as CSV, and the records as they were published. */
export function instrumentAbout(
  { content: { about }, url }: InstrumentData,
  instrument: Instrument,
  name: string,
  language: Language,
  isInside: boolean,
): TemplateResult {
  const notes = [...instrument.notes, ...(about && !isInside ? publicationLines(about, language) : [])];
  const files: readonly OfferedFile[] = [
    ...tablesOf(instrument, name, language).flatMap((file) => csvFiles(file, language)),
    { text: say(language, 'instrument.records'), address: url },
  ];
  return html`<div class="about" part="about">
    ${notes.map((note) => html`<p>${note}</p>`)}
    <ul class="downloads" aria-label=${say(language, 'ui.download')} data-screen>
      ${files.map(offeredFile)}
    </ul>
  </div>`;
}

function publicationLines({ publisher, edition, licence }: IndexExtension, language: Language): readonly string[] {
  return [
    say(language, 'ui.edition', { publisher, date: formatDate(language, edition) }),
    say(language, 'page.licence', { licence: licence.name }),
  ];
}

function tablesOf(instrument: Instrument, name: string, language: Language): readonly TableFile[] {
  const { title, chart, sections } = instrument;
  const made = (file: string, table: TableModel) => ({ name: file, title: table.caption, table: () => table });
  return [
    ...(listsOf(instrument).length > 0 ? [{ name, title, table: () => entriesTable(instrument, language) }] : []),
    ...(chart === undefined ? [] : [made(`${name}-chart`, chart.table)]),
    ...sections.flatMap((part) => (part.kind === 'table' ? [made(`${name}-${part.id}`, part.table)] : [])),
  ];
}

function csvFiles({ name, title, table }: TableFile, language: Language): readonly OfferedFile[] {
  return csvDialects(language).map(({ id, delimiter, ending }) => ({
    text: say(language, 'instrument.tableCsv', { table: title, dialect: id }),
    save: () => {
      const content = table();
      if (content !== null) saveText(tableCsv(content, delimiter), name + ending);
    },
  }));
}
