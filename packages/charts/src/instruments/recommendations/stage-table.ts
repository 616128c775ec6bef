import { formatBare } from '../../words/numbers.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import type { StageBarsContent } from './stage-bars.js';
import { partKey } from './stage-rows.js';

/** The same numbers as the bars: a row for each field of action, a column for each stage that there is, and the total. */
export function stageTable({ rows, stages, title }: StageBarsContent, language: Language): TableModel {
  return {
    caption: title,
    columns: [
      { id: 'area', label: say(language, 'instrument.area'), numeric: false },
      ...stages.map(({ stage, word }) => ({ id: stage, label: word, numeric: true })),
      { id: 'total', label: say(language, 'ui.total'), numeric: true },
    ],
    rows: rows.map(({ area, name, counts, total }) => ({
      header: name,
      cells: [...stages.map(({ stage }) => counts[stage]), total].map((count) => formatBare(language, count)),
      keys: [...stages.map(({ stage }) => partKey(area, stage)), `=${area}`],
      cellKeys: [...stages.map(({ stage }) => partKey(area, stage)), `=${area}`],
    })),
  };
}
