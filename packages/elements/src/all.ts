/**
 * The entry of `teilhabe.all.js`: every element and every language in one file, without a further request.
 * Finds `[data-teilhabe]` markup too. `teilhabe.all.js?prefix=stadt` defines `<stadt-indicator>` and so on.
 * Where the page's policy does not let Lit draw, nothing is defined, so that what stands inside the elements stays.
 */
import { canDraw } from './can-draw.js';
import { defineElements } from './define-elements.js';
import { upgradeMarkup, watch } from './markup.js';
import { prefixOf } from './prefix.js';

const PREFIX = prefixOf(import.meta.url);

if (canDraw()) {
  defineElements(PREFIX);
  watch((root) => {
    upgradeMarkup(root, PREFIX, (kind) => Promise.resolve(customElements.get(`${PREFIX}-${kind}`)));
  });
} else {
  console.error(
    'teilhabe: the content security policy of this page forbids what elements are drawn with; allow "trusted-types lit-html"',
  );
}
