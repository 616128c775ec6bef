import { defineElement } from '../define-element.js';
import { TeilhabeIndicator } from './indicator.js';

defineElement('teilhabe-indicator', TeilhabeIndicator);

declare global {
  interface HTMLElementTagNameMap {
    'teilhabe-indicator': TeilhabeIndicator;
  }
}
