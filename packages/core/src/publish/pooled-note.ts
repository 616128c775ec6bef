import type { Texts } from '../publication.js';

/** What a page says about periods that were put together: its total beside it has single ones. */
export function pooledNote(periods: number): Texts {
  return {
    de: `Zum Schutz einzelner Personen sind in dieser Gliederung je ${periods} Zeiträume zusammengefasst. Anzahlen sind Summen: Wer in mehreren Zeiträumen gezählt wurde, ist in jedem mitgezählt. Anteile sind aus diesen Summen berechnet.`,
    en: `To protect single persons, every ${periods} periods are put together in this breakdown. Counts are sums: whoever was counted in several periods is counted in each. Shares are computed from these sums.`,
  };
}
