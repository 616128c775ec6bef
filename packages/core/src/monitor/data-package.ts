import type { Dialect } from '../csv/dialect.js';
import type { TableSchema } from '../dataset/schema.js';
import type { Texts } from '../publication.js';

/** A monitor's `datapackage.json`: Frictionless Data Package v2 with our extensions under the prefix `teilhabe:`. */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  /** The day of this edition; a publication's dates come from here, never from the clock. */
  readonly created: string;
  readonly licenses?: readonly Licence[];
  readonly contributors?: readonly { readonly title: string; readonly roles?: readonly string[] }[];
  readonly resources: readonly ResourceDescriptor[];
  readonly 'teilhabe:title'?: Texts;
  readonly 'teilhabe:languages'?: readonly string[];
  readonly 'teilhabe:note'?: Texts;
}

export interface Licence {
  readonly name?: string;
  readonly path?: string;
  readonly title?: string;
}

/** One CSV of the monitor. */
export interface ResourceDescriptor {
  readonly name: string;
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  readonly encoding?: string;
  readonly dialect?: Dialect;
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
  | 'offers'
  | 'services'
  | 'projects'
  | 'project-goals'
  | 'role-models'
  | 'needs';
