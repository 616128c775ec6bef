/**
 * The entry of `teilhabe.all.js`: every element and every language in one file, without a further request.
 * `teilhabe.all.js?prefix=stadt` defines `<stadt-indicator>` and so on.
 */
import { defineElements } from './define-elements.js';
import { prefixOf } from './prefix.js';

defineElements(prefixOf(import.meta.url));
