/** Every element in `root`, in the order of the document, across shadow roots; `root` itself is left out. */
export function everyElement(root: Element | ShadowRoot): readonly Element[] {
  const found: Element[] = [];
  add(root, found);
  return found;
}

function add(root: Element | ShadowRoot, found: Element[]): void {
  for (const child of root.children) {
    found.push(child);
    if (child.shadowRoot) add(child.shadowRoot, found);
    add(child, found);
  }
}
