import { css } from 'lit';

/** A card with a line is 45 to 50em high, from 320 to 1200 px; in a dashboard, which has many, less is reserved for each. */
export const indicatorStyles = css`
  :host([state='loading']) .root:not(.baked) {
    min-block-size: var(--teilhabe-reserved-height, var(--_reserved, 50em));
  }
`;
