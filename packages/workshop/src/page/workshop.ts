/** The entry of the workshop page: defines the element and starts its worker while the page loads. */
import { TeilhabeImport } from './import-element.js';

const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module', name: 'workshop' });

/** The element with the page's worker. */
class WorkshopImport extends TeilhabeImport {
  override worker = worker;
}

customElements.define('teilhabe-import', WorkshopImport);
