/** The entry of `teilhabe.all.js`: every element and every language in one file, without a further request. */
import './define.js';
