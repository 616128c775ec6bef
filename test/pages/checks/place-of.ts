/** Where an element is, for the person who mends it: `teilhabe-indicator summary.x "Daten als Tabelle"`. */
export function placeOf(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
  const name = element.localName + [...element.classList].map((one) => `.${one}`).join('');
  const text = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  return `${host}${name} "${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
