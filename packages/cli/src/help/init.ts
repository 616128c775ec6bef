import type { Words } from '../words.js';
import { COMMON_HELP } from './common.js';

export const initHelp: Words = {
  de: `teilhabe init ORDNER [OPTIONEN]

Legt den Ordner eines neuen Monitors an: Beschreibungen, für jede Tabelle, die die gewählten Kennzahlen und Instrumente
brauchen, eine CSV-Vorlage mit erdachten Zeilen und einen Leitfaden zu ihren Spalten, dazu eine README für das Amt. Er lässt
sich sofort prüfen und veröffentlichen. Im Terminal fragt der Befehl, was keine Option sagt; ? zeigt, was es gibt. Sonst
fragt er nie und nimmt die Voreinstellung. ORDNER ist neu oder leer: Nichts wird überschrieben. README und Leitfäden sind in
der Sprache der Meldungen.

Optionen:
  --publisher NAME    wer veröffentlicht; sonst Stadt Musterstadt
  --indicators IDS    aus dem Katalog, mit Kommas, etwa hr1,fb1; all (alle) oder none (keine); sonst die Grundauswahl
  --instruments NAMEN des Konzepts, mit Kommas, etwa swot,timeline; all oder none; sonst timeline,recommendations
  --yes               fragt nichts
${COMMON_HELP.de}`,
  en: `teilhabe init DIR [OPTIONS]

Makes the folder of a new monitor: descriptions, a CSV template with made-up rows and a guide to its columns for each table
that the chosen indicators and instruments need, and a README for the clerk. It can be validated and published at once. On a
terminal it asks for what no option says, where ? lists what there is; elsewhere it never asks and takes the default. DIR is
new or empty: nothing is overwritten. The README and the guides are in the language of messages.

Options:
  --publisher NAME    who publishes; default Stadt Musterstadt
  --indicators IDS    of the catalogue, with commas, such as hr1,fb1; all or none; default the catalogue's default set
  --instruments NAMES of the concept, with commas, such as swot,timeline; all or none; default timeline,recommendations
  --yes               asks nothing
${COMMON_HELP.en}`,
};
