/** The selection of a chart, which its table and its sentence share. */
export interface ReadCursor {
  /** Whether the mark that is being read has one of these keys. */
  readonly isRead: (keys: readonly string[]) => boolean;
  /** A pointer is on what the marks with these keys show, the first one best; on nothing for none. */
  readonly point: (keys: readonly string[]) => void;
}
