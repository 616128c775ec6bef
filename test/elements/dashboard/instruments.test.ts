import { expect, it } from 'vitest';
import { enoughFor, INSTRUMENTS } from '@teilhabe/charts';
import { instrumentsOf } from '../../../packages/elements/src/dashboard/instruments.js';

// The dashboard names the elements itself, so that it does not load what they are made of.
it.each(INSTRUMENTS.map((definition) => [definition.name, definition] as const))(
  'instrumentsOf shows %s by the element and the attributes that its definition names',
  (name, definition) => {
    const records = Object.fromEntries(enoughFor(definition).map((file) => [file, `records/${file}.json`]));
    const shown = instrumentsOf({ records }).find(({ id }) => id === name);
    const { tag = name, attributes = {} } = definition.element ?? {};
    expect([shown?.element, shown?.attributes]).toEqual([tag, attributes]);
  },
);
