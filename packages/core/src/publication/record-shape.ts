/** What a property of a record is; `T?` stands for one that may be absent, `periodOrNull` for a date that may not be known. */
export type ValueShape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'strings'
  | 'texts'
  | 'period'
  | 'periodOrNull'
  | 'numberOrString'
  | readonly [RecordShape];

/** The properties of a record by name; names that end with `?` may be absent. */
export interface RecordShape {
  readonly [property: string]: ValueShape;
}
