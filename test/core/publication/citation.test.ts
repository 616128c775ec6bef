import { expect, it } from 'vitest';
import { citation, parseIndex } from '../../../packages/core/src/publication.js';
import { fixture } from '../../fixture.js';

const about = parseIndex(fixture('index.json')).extension.teilhabe;

it.each(['de', 'en'])('citation(about, %j) is the line that the index of the fixture has', (language) => {
  expect(citation(about, language)).toBe(about.citation?.[language]);
});

it('citation(about, language, part) names the indicator in its publication', () => {
  const { homepage: _, ...nowhere } = about;
  const part = { title: { de: 'Beschäftigte', en: 'Staff' } };
  expect(citation({ ...nowhere, licence: { name: '' } }, 'de', part)).toBe(
    'Stadt Musterstadt (2026): Beschäftigte. In: Integrationsmonitor Musterstadt. Stand 2026-03-01.',
  );
});
