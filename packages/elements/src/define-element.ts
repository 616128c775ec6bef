/**
 * Defines a custom element once; when the page already has one of that name, it keeps it and a warning says so
 * (two versions of the library on one page). A class that has a name already, because the page uses the same files under two
 * prefixes, gets a class of its own for the further one: a browser registers each only once.
 */
export function defineElement(name: string, constructor: CustomElementConstructor): void {
  const existing = customElements.get(name);
  if (existing === undefined) {
    const isNamed = customElements.getName(constructor) !== null;
    customElements.define(name, isNamed ? class extends constructor {} : constructor);
  } else if (existing !== constructor && !(existing.prototype instanceof constructor)) {
    console.warn(`<${name}> is already defined on this page; the second definition is ignored`);
  }
}
