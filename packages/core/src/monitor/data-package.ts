import type { Dialect } from '../csv/dialect.js';
import type { TableSchema } from '../dataset/schema.js';
import type { Texts } from '../publication.js';
import type { TablePlace } from './warehouse.js';

/** A monitor's `datapackage.json`: Frictionless Data Package v2 with our extensions under the prefix `teilhabe:`. */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  /** The day of this edition; a publication's dates come from here, never from the clock. */
  readonly created: string;
  readonly licenses?: readonly Licence[];
  /** The first is the publisher; one with the role `contact`, or else the publisher, answers questions. */
  readonly contributors?: readonly Contributor[];
  /** Where the publication will be found, for absolute addresses in what portals read. */
  readonly homepage?: string;
  /** The official key (AGS or ARS) of the municipality, district or state: 2, 5, 8 or 12 digits. */
  readonly 'teilhabe:regionKey'?: string;
  /** How often a new edition comes out, by the codes of the EU's vocabulary of frequencies in lower case. */
  readonly 'teilhabe:frequency'?: string;
  /** The office's name in GovData's list of contributors (http://dcat-ap.de/def/contributors/). */
  readonly 'teilhabe:contributorId'?: string;
  /** What the monitor is about, by the codes of the EU's vocabulary of data themes; default `['SOCI']`. */
  readonly 'teilhabe:themes'?: readonly string[];
  /** What kind of body the publisher is, by the ADMS vocabulary; default `LocalAuthority`. */
  readonly 'teilhabe:publisherType'?: string;
  /** The tables; `readMonitor` keeps boundaries apart. */
  readonly resources: readonly ResourceDescriptor[];
  readonly 'teilhabe:title'?: Texts;
  readonly 'teilhabe:languages'?: readonly string[];
  readonly 'teilhabe:note'?: Texts;
}

/** Somebody who has a part in the monitor; all of it is published. */
export interface Contributor {
  readonly title: string;
  readonly roles?: readonly string[];
  readonly email?: string;
  readonly path?: string;
}

export interface Licence {
  readonly name?: string;
  readonly path?: string;
  readonly title?: string;
}

/** One table of the monitor. */
export interface ResourceDescriptor {
  readonly name: string;
  /** Its file; of a table in a database (`format: sql`) the database, in which `dialect.table` is its name. */
  readonly path: string;
  /** `csv` (default), `parquet`, which a name that ends in `.parquet` means as well, or `sql`. */
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly encoding?: string;
  /** How a file of text is written; of a table in a database only its name. */
  readonly dialect?: Dialect & { readonly table?: string };
  readonly schema: TableSchema;
  /** The size of the file. */
  readonly bytes?: number;
  /** The file's checksum: MD5, or another with its name before it, `sha256:073a1e…`. */
  readonly hash?: string;
  /** The rows of the table without its header. */
  readonly rows?: number;
  /** The columns of the table. */
  readonly fields?: number;
  readonly sources?: readonly { readonly title: string; readonly path?: string; readonly version?: string }[];
  readonly licenses?: readonly Licence[];
  readonly 'teilhabe:fictitious'?: boolean;
  readonly 'teilhabe:note'?: Texts;
  /** A row is a person or an answer sheet. */
  readonly 'teilhabe:personal'?: boolean;
  /** Who has published these figures already; they are not protected again. */
  readonly 'teilhabe:published'?: string;
  /** What a row is about. Default people, whose numbers are protected; services, texts or events need no protection. */
  readonly 'teilhabe:about'?: 'people' | 'things';
  /**
   * How its people hang together over time. `stock` (default): the same people from period to period but for those who
   * come and go; `flow`: what happened in a period; `sample`: whoever was asked.
   */
  readonly 'teilhabe:time'?: 'stock' | 'flow' | 'sample';
  readonly 'teilhabe:record'?: RecordName;
  /** A grid of tiles for the categories of a dimension: a row with id, name, column and row for each. */
  readonly 'teilhabe:geo'?: GeoDescription;
}

/** Which categories a file of boundaries or tiles is about. */
export interface GeoDescription {
  /** The breakdown's id, e.g. `district`. */
  readonly dimension: string;
  /** Boundaries: the property that holds the category's code; the feature's own `id` by default. */
  readonly key?: string;
  /** Boundaries: the property that holds the name; `name` by default. */
  readonly name?: string;
}

/** A GeoJSON file of the monitor. */
export interface BoundariesDescriptor extends Pick<
  ResourceDescriptor,
  'name' | 'path' | 'title' | 'bytes' | 'hash' | 'sources' | 'licenses'
> {
  readonly format: 'geojson';
  readonly 'teilhabe:geo': GeoDescription;
}

/** Whether a table is a Parquet file. */
export function isParquet({ format, path }: Pick<ResourceDescriptor, 'format' | 'path'>): boolean {
  return format === undefined ? path.toLowerCase().endsWith('.parquet') : format === 'parquet';
}

/** Whether a table lies in a database. */
export function isInWarehouse({ format }: Pick<ResourceDescriptor, 'format'>): boolean {
  return format === 'sql';
}

/** The database and the name of a table that lies in one. */
export function tablePlaceOf({ path, dialect, name }: ResourceDescriptor): TablePlace {
  return { database: path, table: dialect?.table ?? name };
}

/** How problems call a table: by its file, or by its database and name. */
export function placeOf(resource: ResourceDescriptor): string {
  const { database, table } = tablePlaceOf(resource);
  return isInWarehouse(resource) ? `${database}.${table}` : resource.path;
}

/** Whether a resource is a GeoJSON file and not a table. */
export function isBoundaries(resource: ResourceDescriptor | BoundariesDescriptor): resource is BoundariesDescriptor {
  return !('schema' in resource);
}

/** The kinds of records; `recordKind` says what each is. */
export type RecordName =
  | 'areas'
  | 'timeline'
  | 'recommendations'
  | 'recommendation-status'
  | 'swot'
  | 'checklist'
  | 'charter'
  | 'committees'
  | 'memberships'
  | 'meetings'
  | 'workshops'
  | 'milestones'
  | 'events'
  | 'event-targets'
  | 'offers'
  | 'services'
  | 'projects'
  | 'project-goals'
  | 'role-models'
  | 'needs';
