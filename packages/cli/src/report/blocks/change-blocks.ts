import { formatDate } from '@teilhabe/charts';
import { paragraph, type ReportBlock } from '../report-document.js';
import { editionChanges } from './edition-changes.js';
import type { FillContext } from './fill-context.js';

/** What came and went since the earlier edition, in sentences; one that says so where no earlier edition is at hand. */
export function changeBlocks({ publication, previous, language, words }: FillContext): readonly ReportBlock[] {
  if (previous === null) return [paragraph(words.noEarlier)];
  const { added, gone, newPeriods, redefined } = editionChanges(previous, publication, language);
  const list = (titles: readonly string[]) => titles.join('; ');
  const sentences = [
    ...(added.length > 0 ? [words.newIndicators(list(added))] : []),
    ...newPeriods.map(({ title, periods }) => words.newPeriods(title, periods.join(', '))),
    ...(redefined.length > 0 ? [words.redefined(list(redefined))] : []),
    ...(gone.length > 0 ? [words.goneIndicators(list(gone))] : []),
  ];
  const date = formatDate(language, previous.index.extension.teilhabe.edition);
  const said = sentences.length > 0 ? sentences : [words.nothingChanged];
  return [
    paragraph(words.sinceEdition(date)),
    { kind: 'list', ordered: false, tone: 'text', items: said.map((text) => [{ text }]) },
  ];
}

/** The numbers of the earlier edition that are others now, as a table; a sentence where there is none. */
export function correctionBlocks({ publication, previous, language, words }: FillContext): readonly ReportBlock[] {
  if (previous === null) return [paragraph(words.noEarlier)];
  const { corrected } = editionChanges(previous, publication, language);
  if (corrected.length === 0) return [paragraph(words.noCorrections)];
  const column = (id: string, label: string, numeric = false) => ({ id, label, numeric });
  return [
    {
      kind: 'table',
      table: {
        caption: words.corrections,
        columns: [
          column('header', words.indicator),
          column('period', words.period),
          column('group', words.group),
          column('before', words.before, true),
          column('now', words.now, true),
        ],
        rows: corrected.map(({ title, period, group, before, now }) => ({
          header: title,
          cells: [period, group, before ?? words.noLongerShown, now],
        })),
      },
    },
  ];
}
