import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** What came to the styles of an element's class, by element. */
const added = new WeakMap<LitElement, readonly CSSResult[]>();

/** Adds styles to one element, for what it shows only later; none that its class has already. */
export function addStyles(host: LitElement, styles: CSSResult): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  if (elementStyles.includes(styles)) return;
  const more = [...(added.get(host) ?? []), styles];
  added.set(host, more);
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...more]);
}
