import { css } from 'lit';

/**
 * A card with a line is 45 to 50em high, from 320 to 1200 px; one that the page asks to show one number is lower. In a
 * dashboard, which has many, less is reserved for each. A figure baked into the page is a little lower than the card that
 * takes its place. What depends on the card's width is the height of a pseudo-element: the card itself is what is asked for
 * its width. `teilhabe.css` reserves the same before the element is defined.
 */
export const indicatorStyles = css`
  :host([state='loading']) .root,
  :host([state='loading']) .root:not(.baked) {
    min-block-size: var(--teilhabe-reserved-height, var(--_reserved, var(--_usual, 50em)));
  }

  :host(:is([view='key-figure'], [view='sparkline'])) .root {
    --_usual: 0;
    --_low: 46em;
  }

  :host([view='sparkline']) .root {
    --_low: 40em;
  }

  :host(:is([view='key-figure'], [view='sparkline'])[state='loading']) .root:not(.baked)::before {
    content: '';
    grid-area: 1 / 1;
    block-size: var(--teilhabe-reserved-height, var(--_reserved, var(--_low)));
  }

  :host(:is([view='key-figure'], [view='sparkline'])[state='loading']) .status {
    grid-area: 1 / 1;
    place-self: center;
  }

  @container (min-width: 600px) {
    :host([view='key-figure'][state='loading']) .root:not(.baked)::before {
      --_low: 34em;
    }

    :host([view='sparkline'][state='loading']) .root:not(.baked)::before {
      --_low: 29em;
    }
  }
`;
