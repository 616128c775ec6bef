import type { Unit } from '@teilhabe/core/publication';
import type { PublishedCell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import type { Language } from './language.js';
import { formatBare, formatNumber } from './numbers.js';

/** A unit with the decimal places that a cell or measure allows, never more than its own. */
export function limited(unit: Unit | undefined, decimals: number | undefined): Unit | undefined {
  if (decimals === undefined) return unit;
  return { label: unit?.label ?? '', decimals: Math.min(unit?.decimals ?? decimals, decimals) };
}

/** A cell's value with its unit, as exact as its base allows: '43 %'. */
export function cellNumber(cube: Cube, cell: PublishedCell, language: Language): string {
  return formatNumber(language, cell.value, limited(cube.unit, cell.decimals));
}

/** A cell's value as it stands at a mark, without its unit: '24,0'; in brackets when it is of low reliability: '(43)'. */
export function markNumber(cube: Cube, cell: PublishedCell, language: Language): string {
  const number = formatBare(language, cell.value, limited(cube.unit, cell.decimals));
  return cell.status === 'U' ? `(${number})` : number;
}
