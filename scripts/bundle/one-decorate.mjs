/** The helper that TypeScript writes at the head of each module with decorators. */
const HELPER = /^var __decorate = \(this && this\.__decorate\) \|\| function [^]*?\n\};$/m;

/** A Rollup plugin that takes this helper from TypeScript's library, into a bundle once instead of once for each module. */
export const oneDecorate = {
  name: 'one-decorate',
  transform(code) {
    if (!HELPER.test(code)) return null;
    return { code: code.replace(HELPER, "import { __decorate } from 'tslib';"), map: null };
  },
};
