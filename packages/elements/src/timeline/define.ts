import { defineElement } from '../define-element.js';
import { TeilhabeTimeline } from './timeline.js';

defineElement('teilhabe-timeline', TeilhabeTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'teilhabe-timeline': TeilhabeTimeline;
  }
}
