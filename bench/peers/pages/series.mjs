export const CHARTS = 10;
export const POINTS = 50;

/** The points of one of the charts, before the filter or after. */
export function series(chart, isFiltered) {
  return Array.from({ length: POINTS }, (_, i) => {
    const share = 20 + chart + (isFiltered ? 5 : 0) + 8 * Math.sin((i + chart + (isFiltered ? 7 : 0)) / 4);
    return { year: String(1976 + i), share: Number(share.toFixed(1)) };
  });
}

/** The places of the charts, each with its number. */
export const places = () => [...document.querySelectorAll('.place')];
