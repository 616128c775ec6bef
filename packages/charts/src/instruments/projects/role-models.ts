import type { RoleModelItem } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { textWithLanguage } from '../../words/text-in.js';
import { areaChoice, areaName, inArea } from '../area-names.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentDefinition } from '../definition.js';
import type { Chosen, Entry, Instrument } from '../instrument.js';
import { pictureOf } from '../picture-of.js';

/** People who agreed to be shown as role models: of each what the consent covers, and since when it holds. */
export const roleModels: InstrumentDefinition = {
  name: 'role-models',
  element: { tag: 'projects', attributes: { kind: 'role-model' } },
  beside: [],
  show,
};

function show(content: InstrumentContent, language: Language, chosen: Chosen = {}): Instrument {
  const all = itemsOf(content, 'role-models');
  const area = areaChoice(content, all, language, chosen);
  const items = inArea(all, area.chosen);
  return {
    title: say(language, 'projects.roleModelsTitle'),
    finding: say(language, 'projects.roleModelsFinding', { count: items.length }),
    choices: [area],
    counts: [],
    sections: [
      {
        kind: 'list',
        id: 'role-models',
        title: say(language, 'projects.roleModels'),
        note: say(language, 'projects.consentNote'),
        entries: items.map((item) => entryOf(item, content, language)),
        none: say(language, 'projects.noRoleModel'),
      },
    ],
    notes: [],
  };
}

function entryOf(item: RoleModelItem, content: InstrumentContent, language: Language): Entry {
  const { id, name, story, area, consentOn } = item;
  const picture = pictureOf(item, language);
  return {
    id,
    title: name === undefined ? { text: say(language, 'projects.noName'), tag: language.tag } : { text: name, tag: '' },
    ...(story === undefined ? {} : { text: textWithLanguage(story, language.tag) }),
    ...(picture === undefined ? {} : { picture }),
    facts: [
      ...(area === undefined
        ? []
        : [{ label: say(language, 'instrument.area'), text: areaName(content, area, language) }]),
      { label: say(language, 'projects.consentOn'), text: textWithLanguage(consentOn.text, language.tag) },
    ],
  };
}
