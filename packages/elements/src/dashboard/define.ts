import '../indicator/define.js';
import { defineElement } from '../define-element.js';
import { TeilhabeDashboard } from './dashboard.js';

defineElement('teilhabe-dashboard', TeilhabeDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'teilhabe-dashboard': TeilhabeDashboard;
  }
}
