import type { Series } from '../../series/series.js';
import { sum } from '../../statistics/sum.js';
import type { Rules } from '../policy/rules.js';
import type { LinearSystem, Quantity, Relation, SystemCell } from './linear-system.js';
import { marginOf } from './margin.js';
import { nestedCells, type NestedCells } from './nested-cells.js';
import { besideIds, groupIds, type GroupIds, type PartId } from './quantity-ids.js';
import { refinements, type PlacedCount } from './refinements.js';
import { atomNumbers, numberingOf, seriesCells, type SeriesCell } from './series-cells.js';

/** A series with the rules that it is judged by. */
export interface ProtectedSeries {
  readonly series: Series;
  readonly rules: Rules;
}

interface NamedCell extends SeriesCell {
  readonly rules: Rules;
  readonly groups: readonly GroupIds[];
  readonly beside: readonly PartId[];
  readonly amount?: PartId;
}

/**
 * Everything that the series say about one period, in one system: the parts of each observation add up to its whole,
 * breakdowns add up to totals, the same people counted by two indicators are one number, and counts of some of the same
 * people are no more than all of them.
 */
export function buildSystem(all: readonly ProtectedSeries[], period: string): LinearSystem {
  const builder = new SystemBuilder();
  for (const { series, rules } of [...all].sort((a, b) => (a.series.indicator.id < b.series.indicator.id ? -1 : 1))) {
    const cells = seriesCells(series, period).map((cell): NamedCell => ({
      ...cell,
      rules,
      groups: groupIds(series, cell),
      ...besideIds(series, cell),
    }));
    builder.add(cells, nestedCells(cells), series);
  }
  return builder.system();
}

/** Collects numbers under their names; a name that would mean two different numbers falls back to the cell's own. */
class SystemBuilder {
  private readonly values = new Map<string, number>();
  private readonly wholes = new Set<string>();
  private readonly parts = new Set<string>();
  private readonly margins = new Map<string, number>();
  private readonly places = new Map<string, Map<string, PlacedCount>>();
  private readonly relations = new Map<string, Relation>();
  private readonly sums = new Map<string, readonly (readonly string[])[]>();
  private readonly cells: (SystemCell & { readonly wholes: readonly string[] })[] = [];

  add(cells: readonly NamedCell[], nested: readonly NestedCells[], series: Series): void {
    const subtotals = new Set(nested.filter(({ members }) => members.length > 1).map(({ total }) => total.id));
    const named = new Map(cells.map((cell) => [cell.id, this.addCell(cell, subtotals.has(cell.id))]));
    for (const { total, members, others } of nested) {
      const numbering = numberingOf(total.parts, series);
      const left = others.map((atom) => atomNumbers(series.atoms[atom]!, numbering));
      named.get(total.id)!.forEach((id, part) => {
        const rest = sum(left.map((numbers) => numbers[part]!));
        const parts = members.map((member) => named.get(member.id)![part]!);
        this.relate(
          id,
          rest === 0 ? parts : [...parts, this.known(`${total.id} without ${members[0]!.table}#${part}`, rest)],
        );
      });
    }
  }

  /** Returns the names of its parts. */
  private addCell(cell: NamedCell, subtotal: boolean): readonly string[] {
    const quantities: string[] = [];
    const wholes: string[] = [];
    for (const group of cell.groups) {
      const values = group.parts.map((_, i) => cell.values[quantities.length + i]!);
      const ids = group.parts.map((part, i) => this.name(part, values[i]!, cell.id));
      ids.forEach((id) => this.parts.add(id));
      quantities.push(...ids);
      if (group.whole === undefined) continue;
      const whole = this.name(group.whole, sum(values), cell.id);
      this.wholes.add(whole);
      wholes.push(whole);
      this.relate(whole, ids);
    }
    quantities.push(...this.addBeside(cell, quantities.length));
    const { id, parts, rules } = cell;
    this.cells.push({
      id,
      quantities,
      wholes,
      people: parts.people,
      subtotal,
      locked: false,
      counted: parts.counted,
      rules,
    });
    return quantities;
  }

  /** Numbers that stand beside the people of a cell. */
  private addBeside({ id: cell, beside, amount, values, parts, rules }: NamedCell, from: number): readonly string[] {
    const people = beside.map((part, i) => this.name(part, values[from + i]!, cell));
    people.forEach((id) => this.parts.add(id));
    if (amount === undefined) return people;
    const id = this.name(amount, values[from + beside.length]!, cell);
    this.parts.add(id);
    this.margins.set(id, Math.max(this.margins.get(id) ?? 0, marginOf(parts, rules)));
    return [...people, id];
  }

  private name({ id, counted }: PartId, value: number, cell: string): string {
    const known = this.values.get(id);
    const name = known === undefined || known === value ? id : `${id} (${cell})`;
    this.values.set(name, value);
    if (counted && name === id) {
      const counts = this.places.get(counted.place) ?? new Map<string, PlacedCount>();
      this.places.set(counted.place, counts.set(id, { id, value, rows: counted.rows }));
    }
    return name;
  }

  private known(id: string, value: number): string {
    this.values.set(id, value);
    this.wholes.add(id);
    return id;
  }

  private relate(total: string, members: readonly string[]): void {
    if (members.length === 1 && members[0] === total) return;
    const sorted = [...members].sort();
    this.relations.set(JSON.stringify([total, sorted]), { total, members: sorted });
    this.sums.set(total, [...(this.sums.get(total) ?? []), sorted]);
  }

  system(): LinearSystem {
    for (const counts of this.places.values()) this.addRefinements([...counts.values()]);
    const ids = [...this.values.keys()].sort();
    const quantities = ids.map((id): Quantity => {
      // The size of a group is no secret, unless the group is itself what another indicator counts.
      const known = this.wholes.has(id) && !this.parts.has(id);
      const margin = this.margins.get(id);
      return {
        id,
        value: this.values.get(id)!,
        ...(known ? { known } : {}),
        ...(margin === undefined ? {} : { margin }),
      };
    });
    const cells = this.cells.map(({ wholes, ...cell }): SystemCell => ({
      ...cell,
      quantities: [...new Set([...cell.quantities, ...wholes.filter((id) => this.parts.has(id))])],
    }));
    return {
      quantities: new Map(quantities.map((quantity) => [quantity.id, quantity])),
      relations: [...this.relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation),
      cells: new Map(cells.sort((a, b) => (a.id < b.id ? -1 : 1)).map((cell) => [cell.id, cell])),
    };
  }

  private addRefinements(counts: readonly PlacedCount[]): void {
    const sorted = [...counts].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { total, members, complete } of refinements(sorted)) {
      const ids = members.map(({ id }) => id);
      // A share says already what is left of its base.
      const told = (this.sums.get(total.id) ?? []).some((known) => ids.every((id) => known.includes(id)));
      if (told && !complete) continue;
      const rest = `${total.id} without ${ids.join(' and ')}`;
      if (!complete) this.values.set(rest, total.value - sum(members.map(({ value }) => value)));
      this.relate(total.id, complete ? ids : [...ids, rest]);
    }
  }
}
