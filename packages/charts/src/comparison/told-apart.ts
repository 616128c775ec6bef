/** Towns of which several have one name, told apart by what `placeOf` says of each; the others as they were. */
export function toldApart<T extends { readonly name: string }>(
  towns: readonly T[],
  placeOf: (town: T, position: number) => string,
): readonly T[] {
  const isTwice = ({ name }: T) => towns.filter((town) => town.name === name).length > 1;
  return towns.map((town, i) => (isTwice(town) ? { ...town, name: `${town.name} (${placeOf(town, i)})` } : town));
}
