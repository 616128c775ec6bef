/**
 * The entry of `teilhabe.all.js`: every element and every language in one file, without a further request.
 * Finds `[data-teilhabe]` markup too. `teilhabe.all.js?prefix=stadt` defines `<stadt-indicator>` and so on.
 */
import { defineElements } from './define-elements.js';
import { upgradeMarkup, watch } from './markup.js';
import { prefixOf } from './prefix.js';

const PREFIX = prefixOf(import.meta.url);

defineElements(PREFIX);
watch((root) => {
  upgradeMarkup(root, PREFIX, (kind) => Promise.resolve(customElements.get(`${PREFIX}-${kind}`)));
});
