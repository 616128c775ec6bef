import type { SwotItem } from '@teilhabe/core/publication';
import { formatBare } from '../../words/numbers.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { areaName, areasOf } from '../area-names.js';
import type { InstrumentContent } from '../content.js';
import { QUADRANTS } from './quadrants.js';

/** How many statements of each quadrant a field of action has, and how many of them no recommendation answers. */
export function swotTable(content: InstrumentContent, items: readonly SwotItem[], language: Language): TableModel {
  const count = (some: readonly SwotItem[]) => formatBare(language, some.length);
  const cells = (own: readonly SwotItem[]) => [
    ...QUADRANTS.map((quadrant) => count(own.filter((item) => item.quadrant === quadrant))),
    count(own.filter(({ withoutMeasure = false }) => withoutMeasure)),
  ];
  const withoutArea = items.filter(({ area }) => area === undefined);
  const rows = areasOf(content, items).map((id) => ({
    header: areaName(content, id, language).text,
    cells: cells(items.filter(({ area }) => area === id)),
  }));
  const others = { header: say(language, 'instrument.noArea'), cells: cells(withoutArea) };
  return {
    caption: say(language, 'swot.byArea'),
    columns: [
      { id: 'area', label: say(language, 'instrument.area'), numeric: false },
      ...QUADRANTS.map((quadrant) => ({
        id: quadrant,
        label: say(language, 'swot.quadrant', { quadrant }),
        numeric: true,
      })),
      { id: 'gaps', label: say(language, 'swot.gapsColumn'), numeric: true },
    ],
    rows: withoutArea.length > 0 ? [...rows, others] : rows,
  };
}
