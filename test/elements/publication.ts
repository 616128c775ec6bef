import department from '../fixtures/publication/indicators/hr1~department.json';
import projects from '../fixtures/publication/indicators/pr9.json';
import staff from '../fixtures/publication/indicators/hr1.json';
import index from '../fixtures/publication/index.json';
import timeline from '../fixtures/publication/records/timeline.json';

/** The fixture's files by path, each a fresh copy, so that a test may change it. */
export function publicationFiles() {
  return structuredClone({
    'index.json': index,
    'indicators/hr1.json': staff,
    'indicators/hr1~department.json': department,
    'indicators/pr9.json': projects,
    'records/timeline.json': timeline,
  });
}

export type PublicationFiles = ReturnType<typeof publicationFiles>;
