import type { Language, TableModel } from '@teilhabe/charts';
import type { ReusableWords } from '../reuse/reusable.js';
import { tableSheet } from '../reuse/table-sheet.js';
import type { TimelineData } from './read-timeline.js';
import { timelineSource } from './timeline-about.js';

/** What stands in the files of a timeline: its table, and where its entries come from. */
export function timelineWords(data: TimelineData, table: TableModel, language: Language): ReusableWords {
  const source = timelineSource(data, language);
  const origin = { source, date: '', note: undefined, licences: [], index: data.index };
  return { sheet: tableSheet(table), method: [], origin };
}
