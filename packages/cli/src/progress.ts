/** What takes less than this, in ms, needs no word. */
const PATIENCE = 1000;

/** Says on standard error what is being done, once the work as a whole takes longer than a second. */
export function progress(language: 'de' | 'en'): (step: Step) => void {
  const started = performance.now();
  return (step) => {
    if (performance.now() - started > PATIENCE) process.stderr.write(`${STEPS[step][language]} …\n`);
  };
}

export type Step = keyof typeof STEPS;

const STEPS = {
  compute: { de: 'Kennzahlen werden berechnet und geschützt', en: 'Computing and protecting the indicators' },
  word: { de: 'Seiten werden geschrieben', en: 'Writing the pages' },
  write: { de: 'Dateien werden abgelegt', en: 'Putting the files in place' },
} as const;
