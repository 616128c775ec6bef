import { css } from 'lit';

/** What towns differ in, quietly below the chart. */
export const comparisonStyles = css`
  .controls .control {
    grid-template-columns: minmax(0, 1fr);
  }

  .differences {
    margin-block: calc(2 * var(--_step));
    font-size: 0.9375em;
  }

  .differences > p {
    margin-block: 0 var(--_step);
    font-weight: 600;
  }

  .differences ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .differences li {
    max-inline-size: 68ch;
    margin-block: var(--_step);
    overflow-wrap: anywhere;
  }
`;
