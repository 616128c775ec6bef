import type { MeasureText } from '@teilhabe/charts';
import type { ReadingChoices } from '@teilhabe/core/workshop';
import type { RunAnswer, WordLanguage } from '../protocol.js';
import type { Download } from './download-step.js';
import type { OpenedFile } from './opened-file.js';
import type { PossibleIndicator } from './possible-indicators.js';
import type { About } from './run-request.js';
import type { Words } from './words.js';

/** What the steps show, and what a clerk may do there. */
export interface Shown {
  readonly words: Words;
  readonly language: WordLanguage;
  readonly busy: boolean;
  readonly files: readonly OpenedFile[];
  readonly possible: readonly PossibleIndicator[];
  readonly about: About;
  readonly run: RunAnswer | null;
  readonly dataset: number;
  readonly width: number;
  /** How wide a text of the drawing is on this page. */
  readonly measure: MeasureText;
  readonly take: (files: Iterable<File>) => void;
  readonly remove: (file: OpenedFile) => void;
  readonly reread: (file: OpenedFile, choices: ReadingChoices) => void;
  readonly setTable: (file: OpenedFile, table: NonNullable<OpenedFile['table']>) => void;
  readonly tick: (code: string, on: boolean) => void;
  readonly setAbout: (changes: Partial<About>) => void;
  readonly compute: () => void;
  readonly showDataset: (index: number) => void;
  readonly download: (file: Download) => void;
}
