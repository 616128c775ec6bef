import { comparisonNotes, differenceWords, say, type Comparison, type Language } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { csvDialects } from '../parts/csv-dialects.js';
import { saveText } from '../parts/save-text.js';
import { offeredFile } from '../reuse/offered-file.js';
import type { OfferedFile } from '../reuse/reusable.js';
import { comparisonCsv } from './comparison-csv.js';
import type { TownsData } from './read-towns.js';

/** In what towns differ, and which publications could not be had; nothing where all fit. */
export function differencesList(
  { differing }: Comparison,
  { failed }: TownsData,
  language: Language,
): TemplateResult | typeof nothing {
  if (differing.length + failed.length === 0) return nothing;
  return html`<section class="differences" part="differences" aria-labelledby="differences">
    <p id="differences">${say(language, 'comparison.differences')}</p>
    <ul>
      ${differing.map(({ town, differences }) => html`<li>${differenceWords(town.name, differences, language)}</li>`)}
      ${failed.map(({ name, failure }) => {
        const problem = say(language, `failure.${failure}`);
        return html`<li>${say(language, 'comparison.failed', { town: name, problem })}</li>`;
      })}
    </ul>
  </section>`;
}

/** The quiet end of a comparison: that it is no ranking, the sources of all towns, and their numbers to take along. */
export function comparisonAbout(comparison: Comparison, language: Language): TemplateResult {
  const { dataset, own } = comparison;
  const name = `${own.dataset.extension.teilhabe?.id ?? 'dataset'}-comparison`;
  return html`<div class="about" part="about">
    ${comparisonNotes(comparison, language).map((note) => html`<p>${note}</p>`)}
    <ul class="downloads" part="downloads" aria-label=${say(language, 'ui.download')} data-screen>
      ${filesOf(dataset, name, language).map(offeredFile)}
    </ul>
  </div>`;
}

function filesOf(dataset: Comparison['dataset'], name: string, language: Language): readonly OfferedFile[] {
  const json = () => saveText(JSON.stringify(dataset), `${name}.json`, 'application/json');
  return [
    ...csvDialects(language).map((dialect) => ({
      text: say(language, 'ui.csv', { dialect: dialect.id }),
      save: () => saveText(comparisonCsv(dataset, dialect), name + dialect.ending),
    })),
    { text: say(language, 'comparison.json'), save: json },
  ];
}
