/** A property with ids, in one attribute separated by spaces or commas. */
export const idList = {
  fromAttribute: (value: string | null): readonly string[] => value?.split(/[\s,]+/).filter(Boolean) ?? [],
  toAttribute: (ids: readonly string[]): string => ids.join(' '),
};
