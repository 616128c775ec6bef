import { css } from 'lit';

/** A drawing only where there are 600 px; elsewhere the same stands in a list or a table. */
export const wideChartStyles = css`
  .chart,
  .read-out,
  .skip {
    display: none;
  }

  @container (min-width: 600px) {
    .chart,
    .read-out,
    .skip {
      display: block;
    }
  }

  @media print {
    .read-out,
    .skip {
      display: none;
    }
  }
`;
