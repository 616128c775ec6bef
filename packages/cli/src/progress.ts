/** What takes less than this, in ms, needs no word; and so long a step rests between two words about its parts. */
const PATIENCE = 1000;

/** Tells that a step begins, or how far it has come: `3/12`. */
export type OnStep = (step: Step, part?: string) => void;

/**
 * Does work and says on standard error what is being done, once the work as a whole takes longer than a second: then at once
 * for every step that begins, and for parts of a step once a second. Never on standard output, where machines read.
 */
export async function withProgress<Result>(
  language: 'de' | 'en',
  work: (step: OnStep) => Promise<Result>,
): Promise<Result> {
  const due = performance.now() + PATIENCE;
  let timer: NodeJS.Timeout | undefined;
  let spoken = 0;
  const onStep: OnStep = (step, part) => {
    clearTimeout(timer);
    const now = performance.now();
    const say = () => {
      spoken = performance.now();
      process.stderr.write(`${STEPS[step][language]}${part === undefined ? '' : ` ${part}`} …\n`);
    };
    if (now < due) timer = setTimeout(say, due - now).unref();
    else if (part === undefined || now - spoken >= PATIENCE) say();
  };
  return work(onStep).finally(() => {
    clearTimeout(timer);
  });
}

export type Step = keyof typeof STEPS;

const STEPS = {
  read: { de: 'Der Ordner wird gelesen und geprüft', en: 'Reading and checking the folder' },
  compute: { de: 'Kennzahlen werden berechnet und geschützt', en: 'Computing and protecting the indicators' },
  word: { de: 'Seiten werden geschrieben', en: 'Writing the pages' },
  write: { de: 'Dateien werden abgelegt', en: 'Putting the files in place' },
  readFile: { de: 'Die Datei wird gelesen', en: 'Reading the file' },
  readPublication: { de: 'Die Veröffentlichung wird gelesen', en: 'Reading the publication' },
  audit: { de: 'Geheim gehaltene Angaben werden angegriffen', en: 'Attacking the confidential numbers' },
  fill: { de: 'Die Vorlage wird gefüllt', en: 'Filling the template' },
  writeReport: { de: 'Der Bericht wird geschrieben', en: 'Writing the report' },
} as const;
