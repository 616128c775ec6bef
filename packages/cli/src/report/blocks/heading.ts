import type { TextWithLanguage } from '@teilhabe/charts';
import { foreignText } from '../../html/foreign-text.js';
import { spansOf } from '../../html/phrase.js';
import type { ReportHeading } from '../report-document.js';
import type { FillContext } from './fill-context.js';

/** A heading that a directive sets, `below` so many levels under its own, six at the most. */
export function headingBlock(title: TextWithLanguage, { level, language }: FillContext, below = 0): ReportHeading {
  const depth = Math.min(6, level + below) as ReportHeading['level'];
  return { kind: 'heading', level: depth, words: spansOf(foreignText(title, language)) };
}

/** A heading in the report's own words. */
export function ownHeading(text: string, context: FillContext, below = 0): ReportHeading {
  return headingBlock({ text, tag: context.language.tag }, context, below);
}
