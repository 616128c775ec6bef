import { chart, dataTable, draw, estimateText, finding, toSvgString, type Language } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import type { Dataset } from '@teilhabe/core/publication';
import { htmlFiles } from '../../packages/cli/src/html/html-files.js';

const LANGUAGES: readonly Language[] = [de, en];
const WIDTHS = [320, 900];

/**
 * Everything that is made of a publication's files, by what it is: the files themselves, the pages, and of each dataset
 * and language the drawing of every period at a small and a large width, the model behind it, the table and the sentence.
 */
export function allBytes(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...withPages(files), ...drawings(files)]);
}

/** A publication's files with the pages that work without JavaScript. */
export function withPages(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files, ...htmlFiles(files)]);
}

/** The drawings, models, tables and sentences alone. */
function drawings(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const paths = [...files.keys()].filter((path) => /^indicators\/[^.]+\.json$/.test(path));
  return new Map(
    paths.flatMap((path) => {
      const dataset = JSON.parse(files.get(path)!) as Dataset;
      return LANGUAGES.flatMap((language) =>
        seen(dataset, language).map(([name, bytes]) => [`${path} ${name}`, bytes]),
      );
    }),
  );
}

/** What readers may see of a dataset in a language, each with its name. */
function seen(dataset: Dataset, language: Language): readonly (readonly [string, string])[] {
  const { tag } = language;
  const periods = dataset.dimension['period']!.category.index;
  const charts = periods.flatMap((period) =>
    WIDTHS.map((width) => {
      const model = chart(dataset, { language, period, width, measure: estimateText });
      const svg = toSvgString(draw(model));
      return [`${tag} ${period} ${width}`, `${JSON.stringify(model)}\n${svg}`] as const;
    }),
  );
  return [...charts, ...periods.map((period) => [`${tag} ${period} words`, words(dataset, language, period)] as const)];
}

function words(dataset: Dataset, language: Language, period: string): string {
  const sentences = [finding(dataset, language, { period }), finding(dataset, language, { period, detail: 'full' })];
  return JSON.stringify([dataTable(dataset, language, { period }), ...sentences]);
}
