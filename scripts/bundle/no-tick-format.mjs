/** What d3-scale imports from d3-format for `scale.tickFormat`. Charts word their ticks by Intl, in the page's language. */
function noTickFormat() {
  throw new TypeError('the bundles have no scale.tickFormat; format ticks with formatNumber');
}

export {
  noTickFormat as format,
  noTickFormat as formatPrefix,
  noTickFormat as formatSpecifier,
  noTickFormat as precisionFixed,
  noTickFormat as precisionPrefix,
  noTickFormat as precisionRound,
};
