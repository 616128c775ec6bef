import type { Indicator } from './definition.js';

/** Another indicator that an indicator names, and the property that does. */
export interface Reference {
  readonly property: 'of' | 'reference';
  readonly id: string;
}

/** The indicators that an indicator is computed from; none where rows or records are counted. */
export function referencesOf({ measure }: Indicator): readonly Reference[] {
  const named = { of: undefined, reference: undefined, ...measure };
  return (['of', 'reference'] as const).flatMap((property) => {
    const id = named[property];
    return typeof id === 'string' ? [{ property, id }] : [];
  });
}
