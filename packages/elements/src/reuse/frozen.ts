/** A file whose name changes with its content, so that what it says never changes: `hr1.1f3a….json`. */
const FROZEN = /\.[0-9a-f]{12}\.json$/;

/** Whether the file at an address stays as it is for as long as the publisher keeps it. */
export function isFrozen(address: string): boolean {
  return FROZEN.test(address);
}
