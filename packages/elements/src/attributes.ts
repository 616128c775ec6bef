/** What an element says of itself, which nobody can ask it for. */
const OWN = ['state'];

/** The attributes with which a page asks an element of a class for something, as the class itself lists them. */
export function attributesOf(constructor: CustomElementConstructor): readonly string[] {
  const { observedAttributes = [] } = constructor as { readonly observedAttributes?: readonly string[] };
  return observedAttributes.filter((name) => !OWN.includes(name));
}
