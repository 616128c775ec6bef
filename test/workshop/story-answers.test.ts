import { expect, it } from 'vitest';
import { Workshop } from '../../packages/workshop/src/worker/answer.js';
import { coursesCsv } from './files.js';
import { DAY, monitorOf } from './monitor.js';

/** What the worker answers about a file of courses: when it is read, and when it is computed. */
async function answersFor(bytes: Uint8Array, language: 'de' | 'en') {
  const name = 'Kurse.csv';
  const workshop = new Workshop();
  const asked = { file: new File([Uint8Array.from(bytes)], name), choices: null, kept: [] };
  const read = await workshop.answer({ ask: 'read', id: 0, language, read: asked });
  const { mapping } = await monitorOf([{ name, bytes }]);
  const run = await workshop.answer({ ask: 'run', id: 0, language, run: { files: [name], mapping, day: DAY } });
  return { read: slim(read), run: slim(run) };
}

/** Without what a story does not show: most of the catalogue, and the bytes that are downloaded. */
function slim(answer: Awaited<ReturnType<Workshop['answer']>>) {
  if (answer.answer === 'fault') throw new Error(answer.message);
  if (answer.answer === 'run') return { ...answer, run: { ...answer.run, zip: answer.run.zip && [] } };
  const { tables, indicators, ...read } = answer.read;
  const ofCourses = indicators.filter((offer) => offer.tables.includes('training'));
  return { ...answer, read: { ...read, tables: tables.slice(0, 3), indicators: ofCourses } };
}

it('the stories of the workshop show what its worker answers', async () => {
  const answers = {
    de: await answersFor(coursesCsv(), 'de'),
    en: await answersFor(coursesCsv(), 'en'),
    faulty: await answersFor(coursesCsv({ hours: 'viele' }), 'de'),
  };
  await expect(`${JSON.stringify(answers, null, 1)}\n`).toMatchFileSnapshot('../../stories/workshop-answers.json');
});
