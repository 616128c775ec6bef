/** Defines every element; a page that already has one of the name keeps it, with a warning. */
import './dashboard/define.js';
import './indicator/define.js';
import './timeline/define.js';
