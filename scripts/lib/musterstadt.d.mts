/** The folder of the fictitious town. */
export const TOWN: URL;

/** What `datapackage.json` and `indicators.json` of Musterstadt hold, as text by file name. */
export function filesOfMusterstadt(): Promise<Record<string, string>>;
