import { attackIntervals, type AttackedCell, type LinearRelation } from './attack.js';
import type { CellSystem, ProtectedCell } from './cell-system.js';
import type { Rules } from './policy/rules.js';

/** A hidden cell that the published numbers give away. */
export interface Disclosure {
  readonly id: string;
  readonly verdict: 'exact' | 'narrow';
}

/**
 * Attacks every hidden cell of one period with everything that is published about it, and the sizes of all groups.
 * `exact`: it can be computed; `narrow`: it can be placed in an interval narrower than the rules allow.
 */
export function audit(system: CellSystem, hidden: ReadonlySet<string>, rules: Rules): readonly Disclosure[] {
  if (hidden.size === 0) return [];
  const cells = [...system.cells.values()];
  const targets = cells.filter((cell) => hidden.has(cell.id));
  const { known, relations } = knowledge(system, cells, hidden);
  const wanted = targets.flatMap((cell) => cell.parts.map((_, part) => partId(cell, part)));
  const largest = Math.max(0, ...cells.flatMap((cell) => [cell.whole, ...cell.parts]));
  const intervals = attackIntervals(known, relations, wanted, largest);
  return targets.flatMap((cell) => {
    const widths = cell.parts.map((_, part) => widthOf(intervals.get(partId(cell, part))!));
    return verdict(cell, widths, rules);
  });
}

function verdict(cell: ProtectedCell, widths: readonly number[], rules: Rules): readonly Disclosure[] {
  if (widths.every((width) => width === 0)) return [{ id: cell.id, verdict: 'exact' }];
  // Of a group of two nothing wider than [0, 2] can be unknown, even when nothing at all is published.
  const attainable = cell.parts.length > 1 ? cell.whole : Infinity;
  const wide = (part: number) =>
    widths[part]! >= Math.min(attainable, Math.max(rules.minimumWidth, rules.minimumRelativeWidth * cell.parts[part]!));
  const small = cell.parts.flatMap((value, part) =>
    cell.counted && value > 0 && value < rules.threshold ? [part] : [],
  );
  const safe = small.length > 0 ? small.every(wide) : widths.some((_, part) => wide(part));
  return safe ? [] : [{ id: cell.id, verdict: 'narrow' }];
}

/** What can be written down about one period: published parts, sizes of groups, and which groups make up which cell. */
function knowledge(system: CellSystem, cells: readonly ProtectedCell[], hidden: ReadonlySet<string>) {
  const parts = cells[0]?.parts.map((_, part) => part) ?? [];
  const known: AttackedCell[] = system.atoms.flatMap((_, atom) => parts.map((part) => ({ id: atomId(atom, part) })));
  const relations: LinearRelation[] = [];
  for (const cell of cells) {
    const secret = hidden.has(cell.id);
    cell.parts.forEach((value, part) => {
      known.push({ id: partId(cell, part), ...(secret ? {} : { interval: [value, value] }) });
      relations.push(
        sumOf(
          cell.atoms.map((atom) => atomId(atom, part)),
          partId(cell, part),
        ),
      );
    });
    if (!secret || cell.parts.length === 1) continue;
    known.push({ id: `whole ${cell.id}`, interval: [cell.whole, cell.whole] });
    relations.push(
      sumOf(
        parts.map((part) => partId(cell, part)),
        `whole ${cell.id}`,
      ),
    );
  }
  return { known, relations };
}

/** `members` add up to `total`. */
function sumOf(members: readonly string[], total: string): LinearRelation {
  return Object.fromEntries([...members.map((id): [string, number] => [id, 1]), [total, -1]]);
}

function widthOf([lower, upper]: readonly [number, number]): number {
  return upper - lower;
}

function partId(cell: ProtectedCell, part: number): string {
  return `cell ${cell.id} part ${part}`;
}

function atomId(atom: number, part: number): string {
  return `group ${atom} part ${part}`;
}
