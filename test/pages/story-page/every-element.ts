/** Every element in `root`, in the order of the document, across shadow roots; `root` itself is left out. */
export function everyElement(root: Element | ShadowRoot): readonly Element[] {
  return [...root.children].flatMap((child) => [
    child,
    ...(child.shadowRoot ? everyElement(child.shadowRoot) : []),
    ...everyElement(child),
  ]);
}
