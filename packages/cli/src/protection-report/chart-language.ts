import type { Language } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';

/** The words and forms of each language in which the report is written. */
export const CHART_LANGUAGE: Readonly<Record<'de' | 'en', Language>> = { de, en };
