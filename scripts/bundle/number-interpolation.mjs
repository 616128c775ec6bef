/**
 * What d3-scale imports from d3-interpolate, for scales between numbers only.
 * The whole package also mixes colours, dates, strings and objects, which no chart of ours asks a scale for.
 */
export function interpolate(from, to) {
  if (typeof from !== 'number' || typeof to !== 'number')
    throw new TypeError(`a scale's range must be numbers; found ${to}`);
  return interpolateNumber(from, to);
}

/** A number between two numbers, with the arithmetic of d3-interpolate, so that bundles and Node draw the same. */
export function interpolateNumber(from, to) {
  return (share) => from * (1 - share) + to * share;
}

/** The whole number nearest to one between two numbers. */
export function interpolateRound(from, to) {
  return (share) => Math.round(from * (1 - share) + to * share);
}

/** Asked for by diverging scales, which the bundles do not have. */
export function piecewise() {
  throw new TypeError('the bundles have no diverging scales');
}
