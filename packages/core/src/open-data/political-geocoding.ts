const BASE = 'http://dcat-ap.de/def/politicalGeocoding/';

/** The lists of DCAT-AP.de by the length of the official key: state, district, municipality (AGS), municipality (ARS). */
const BY_LENGTH: Readonly<Record<number, { readonly list: string; readonly level: string }>> = {
  2: { list: 'stateKey', level: 'state' },
  5: { list: 'districtKey', level: 'administrativeDistrict' },
  8: { list: 'municipalityKey', level: 'municipality' },
  12: { list: 'regionalKey', level: 'municipality' },
};

/** Where a publication is about, as DCAT-AP.de names it; null for a key of any other length or with other signs. */
export function politicalGeocoding(key: string): { readonly place: string; readonly level: string } | null {
  const found = /^\d+$/.test(key) ? BY_LENGTH[key.length] : undefined;
  return found ? { place: `${BASE}${found.list}/${key}`, level: `${BASE}Level/${found.level}` } : null;
}
