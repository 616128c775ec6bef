import { css } from 'lit';

/** A drawing inside an element: as wide as its place at most, its texts in the host's colour. */
export const drawingStyles = css`
  .chart svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  /* light-dark() takes colours only: a page's property cannot make it fetch an address. */
  @media not (forced-colors: active) {
    .chart .teilhabe-chart {
      --_text: light-dark(var(--teilhabe-text, currentColor), var(--teilhabe-text, currentColor));
    }
  }
`;
