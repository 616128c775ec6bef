import type { Language } from '@teilhabe/charts';
import type { LoadedPublication } from '../../html/read-publication.js';
import { stem } from '../../read-shown.js';
import type { ReportHeading } from '../report-document.js';
import type { ReportWords } from '../report-words.js';
import { TemplateError } from '../template/template-problem.js';

/** What a directive is filled from. */
export interface FillContext {
  readonly publication: LoadedPublication;
  /** An earlier edition; null where none is at hand. */
  readonly previous: LoadedPublication | null;
  readonly language: Language;
  readonly words: ReportWords;
  /** Of a heading that the directive sets: one below the template's last. */
  readonly level: ReportHeading['level'];
}

export type PublishedDataset = LoadedPublication['datasets'][number];

/** What a template asks for is not in the publication; a directive that is `optional` then says so in the report. */
export class MissingError extends TemplateError {
  constructor(
    readonly id: string,
    known: readonly string[],
  ) {
    super('missing', id, known.join(', '));
  }
}

/** The dataset `hr1`, `hr1~department`, or `hr1` by a breakdown; throws `MissingError` with what there is. */
export function publishedDataset(id: string, breakdown: string, { publication }: FillContext): PublishedDataset {
  const asked = breakdown === '' ? id : `${id}~${breakdown}`;
  const found = publication.datasets.find(({ item }) => stem(item.extension) === asked.toLowerCase());
  if (found !== undefined) return found;
  throw new MissingError(
    asked,
    publication.datasets.map(({ item }) => stem(item.extension)),
  );
}
