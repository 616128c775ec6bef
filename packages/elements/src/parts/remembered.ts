/** Something that is made anew only when one of the things it is made of has changed. */
export class Remembered<Value> {
  private made: { readonly of: readonly unknown[]; readonly value: Value } | undefined;

  /** What `make` makes, or has made when `of` was the same. */
  get(of: readonly unknown[], make: () => Value): Value {
    const before = this.made;
    if (before?.of.length === of.length && of.every((part, i) => part === before.of[i])) return before.value;
    this.made = { of, value: make() };
    return this.made.value;
  }
}
