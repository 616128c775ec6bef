import { clubs } from './clubs.mjs';
import { culturalEvents } from './cultural-events.mjs';
import { headcount } from './headcount.mjs';
import { labourMarket } from './labour-market.mjs';
import { media } from './media.mjs';
import { projectEvaluation } from './project-evaluation.mjs';
import { seededRandom } from './random.mjs';
import { staffSurvey } from './staff-survey.mjs';
import { staffByYear } from './staff.mjs';
import { training } from './training.mjs';
import { windows1252 } from './windows-1252.mjs';

/** Chosen among many so that the made-up shares rise slowly, as a real city's would; any other number works too. */
const SEED = 233;

/** The fictitious files of `data/wetzlar` by name, as bytes. Each has its own random numbers, so that one can change alone. */
export function wetzlarFiles(seed = SEED) {
  const staff = staffByYear(seededRandom(seed));
  const texts = {
    'headcount.csv': headcount(staff),
    'staff-survey.csv': staffSurvey(seededRandom(seed + 1), staff),
    'training.csv': training(seededRandom(seed + 2), staff),
    'project-evaluation.csv': projectEvaluation(seededRandom(seed + 3)),
    'clubs.csv': clubs(seededRandom(seed + 4)),
    'cultural-events.csv': culturalEvents(seededRandom(seed + 5)),
    'media.csv': media(seededRandom(seed + 6)),
    'town-labour-market.csv': labourMarket(seededRandom(seed + 7)),
  };
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: windows1252(text) }));
}
