/**
 * So many series are told apart by colour, dash and marker. In a file of its own, which a page loads before any chart.
 */
export const MOST_SERIES = 6;
