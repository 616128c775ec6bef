import { everyElement } from '../story-page/every-element.js';
import { placeOf } from './place-of.js';

/**
 * Every number that a mark says stands in the table of the same element or in the notes below it, and there is such a table. A
 * drawing inside a picture with a name of its own is heard as that name alone.
 */
export function table(root: Element): readonly string[] {
  const drawings = everyElement(root).filter((element) => element.matches(':not([role=img]) > svg.teilhabe-chart'));
  return drawings.flatMap((drawing) => {
    const tables = [...(drawing.getRootNode() as ShadowRoot).querySelectorAll('table')];
    if (tables.length === 0) return [`${placeOf(drawing)} has no table beside it: render table() in its element`];
    const cells = tables.flatMap((one) => [
      ...one.querySelectorAll('th, td, caption'),
      ...(one.closest('details')?.querySelectorAll('.notes li') ?? []),
    ]);
    const inTable = new Set(cells.flatMap((cell) => numbers(cell.textContent)));
    return [...drawing.querySelectorAll('g.mark')].flatMap((mark) => {
      const lacking = numbers(mark.getAttribute('aria-label') ?? '').filter((number) => !inTable.has(number));
      return lacking.length > 0 ? [`${placeOf(mark)} says ${lacking.join(', ')}, which its table lacks`] : [];
    });
  });
}

/** The numbers of a text as they are written, without the spaces and points that group digits. */
function numbers(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []).map((number) => number.replace(/[\u00a0\u202f]/g, ''));
}
