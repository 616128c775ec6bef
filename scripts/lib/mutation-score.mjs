/** Which planted faults a test noticed: by failing, or by never coming to its end. */
const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** The lines that close `npm run mutation`: the files with unnoticed faults, worst first, then the score of all. */
export function scoreLines({ files }) {
  const scores = Object.entries(files).map(([path, { mutants }]) => ({ path, ...scoreOf(mutants) }));
  const unnoticed = scores.filter((score) => score.noticed < score.planted);
  const sum = (name) => scores.reduce((total, score) => total + score[name], 0);
  return [
    ...unnoticed
      .sort((a, b) => b.planted - b.noticed - (a.planted - a.noticed))
      .map(({ path, noticed, planted }) => `${planted - noticed} of ${planted} planted faults unnoticed in ${path}`),
    `Mutation score: ${percent(sum('noticed'), sum('planted'))} (${sum('noticed')} of ${sum('planted')} planted faults noticed)`,
  ];
}

/** Faults that are ignored, or that do not compile, count neither way. */
function scoreOf(mutants) {
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
  return { noticed, planted: noticed + mutants.filter(({ status }) => UNNOTICED.has(status)).length };
}

function percent(part, whole) {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}
