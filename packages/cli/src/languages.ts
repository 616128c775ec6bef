import type { Language } from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { de } from '@teilhabe/charts/messages/de';
import { deSimple } from '@teilhabe/charts/messages/de-simple';
import { en } from '@teilhabe/charts/messages/en';
import { fr } from '@teilhabe/charts/messages/fr';
import { ru } from '@teilhabe/charts/messages/ru';
import { tr } from '@teilhabe/charts/messages/tr';
import { uk } from '@teilhabe/charts/messages/uk';

/** The languages in which drawings and pages can be made; the first is the default. */
export const LANGUAGES: readonly Language[] = [de, deSimple, en, tr, ru, uk, ar, fr];
