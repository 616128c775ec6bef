/** The ledger of a monitor, in its folder. */
export const LEDGER_FILE = 'ledger.json';

/** The ledger of a publication that was begun; where it is still there, it counts in place of the other. */
export const PENDING_LEDGER_FILE = 'ledger.pending.json';
