import type { Dialect } from './dialect.js';
import type { FieldSql, Relation, Relations } from './relation.js';
import type { Sql } from './sql.js';

/** The rows that a query selects from, with a note of the fields that it uses. */
export class Scope {
  readonly #relation: Relation;
  readonly #used = new Set<string>();

  /** Throws for an unknown resource: `validate` names those before. */
  constructor(
    readonly relations: Relations,
    readonly dialect: Dialect,
    readonly resource: string,
    /** The field with the period, for conditions that ask for it. */
    readonly period?: string,
  ) {
    const relation = relations.get(resource);
    if (!relation) {
      const known = [...relations.keys()].join(', ');
      throw new Error(`unknown resource: "${resource}"; expected ${known}; check the definition with validate() first`);
    }
    this.#relation = relation;
  }

  get rows(): number {
    return this.#relation.rows;
  }

  /** A field of these rows. Throws for an unknown one. */
  field(name: string): FieldSql {
    const field = this.#relation.fields.get(name);
    if (!field) {
      const known = [...this.#relation.fields.keys()].join(', ');
      throw new Error(
        `unknown field: "${name}"; "${this.resource}" has ${known}; check the definition with validate() first`,
      );
    }
    this.#used.add(name);
    return field;
  }

  /** What to select from, once all fields have been asked for. */
  from(): Sql {
    return this.#relation.from([...this.#used]);
  }

  /** The same rows in a query of its own. */
  again(): Scope {
    return new Scope(this.relations, this.dialect, this.resource, this.period);
  }

  /** The rows of another resource. */
  of(resource: string): Scope {
    return new Scope(this.relations, this.dialect, resource, this.period);
  }
}
