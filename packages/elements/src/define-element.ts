/**
 * Defines a custom element once; when the page already has one of that name, it keeps it and a warning says so
 * (two versions of the library on one page).
 */
export function defineElement(name: string, constructor: CustomElementConstructor): void {
  const existing = customElements.get(name);
  if (existing === undefined) customElements.define(name, constructor);
  else if (existing !== constructor) {
    console.warn(`<${name}> is already defined on this page; the second definition is ignored`);
  }
}
