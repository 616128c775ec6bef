import { contributorContact } from './contributor-contact.js';
import type { Monitor } from '../monitor/monitor.js';
import type { Dataset, IndexExtension, Texts } from '../publication.js';
import type { DescribedIndicator, PublicationDescription } from './publication-description.js';

/** A table as `publish` has built it. */
interface BuiltTable {
  readonly stem: string;
  readonly dataset: Dataset;
  readonly title: Texts;
  readonly indicator: { readonly id: string; readonly title: Texts; readonly area: string };
}

/** What integration monitoring is about, whichever its field of action. */
const POPULATION_AND_SOCIETY: readonly string[] = ['SOCI'];

/** What portals are told of a publication: what its index and datasets say, and who publishes it for where and how often. */
export function describedPublication(
  { dataPackage }: Pick<Monitor, 'dataPackage'>,
  about: IndexExtension,
  tables: readonly BuiltTable[],
): PublicationDescription {
  const contact = contributorContact(dataPackage.contributors ?? []);
  const {
    'teilhabe:regionKey': regionKey,
    'teilhabe:frequency': frequency,
    'teilhabe:contributorId': contributorId,
    'teilhabe:themes': themes = POPULATION_AND_SOCIETY,
    'teilhabe:publisherType': publisherType = 'LocalAuthority',
  } = dataPackage;
  return {
    about,
    description: about.note ?? about.title,
    ...(contact ? { contact } : {}),
    ...(regionKey ? { regionKey } : {}),
    ...(frequency ? { frequency } : {}),
    ...(contributorId ? { contributorId } : {}),
    themes,
    publisherType,
    indicators: byIndicator(about, tables),
  };
}

function byIndicator(about: IndexExtension, tables: readonly BuiltTable[]): readonly DescribedIndicator[] {
  const groups = new Map<string, readonly BuiltTable[]>();
  for (const table of tables) {
    const { id } = table.indicator;
    groups.set(id, [...(groups.get(id) ?? []), table]);
  }
  return [...groups.values()].map((group) => {
    const { id, title, area } = group[0]!.indicator;
    return { id, title, area: about.areas.find((known) => known.id === area) ?? null, tables: group };
  });
}
