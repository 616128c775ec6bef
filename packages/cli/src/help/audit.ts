import type { Words } from '../words.js';
import { COMMON_HELP } from './common.js';

export const auditHelp = ({
  threshold,
  width,
  share,
}: {
  readonly threshold: number;
  readonly width: number;
  readonly share: number;
}): Words => ({
  de: `teilhabe audit VERÖFFENTLICHUNG [OPTIONEN]

Liest eine Veröffentlichung, wie alle es können – einen Ordner oder seine index.json – oder einen JSON-stat-Datensatz
irgendeines Statistikamts und versucht, jede geheime Zahl auszurechnen: aus Summen, Gruppen in Gruppen, Anteilen mit ihren
Basen, Rundung und früheren Ausgaben. Mit dem, was die Zahlen verborgen hat, teilt es keinen Code. Es sucht auch nach Zahlen,
die herumliegen: in geheimen Zellen, in abweichenden Downloads, in Einträgen und in Dateien, auf die nichts verweist. Gefundenes
wird mit seinem Ort genannt, nicht mit seiner Zahl. Rückgabewert: 0 nichts gefunden, 1 eine Zahl lässt sich ausrechnen oder
eng eingrenzen oder eine Datei sagt zu viel, 2 falscher Aufruf. Wird über eine frühere Ausgabe veröffentlicht, bleiben deren
Dateien bis zum nächsten Mal liegen; sie werden dann genannt.

Optionen:
  --ledger DATEI      die ledger.json des Monitors: die früheren Ausgaben, die jemand behalten haben kann
  --threshold N       Zahlen darunter sind wenige Menschen; sonst ${threshold}
  --width N           so breit soll ein Intervall mindestens sein; sonst ${width}, und ${share} % seines oberen Endes
  --intervals         sagt auch, in welchem Intervall jede geheime Zahl liegt: Diese Ausgabe ist selbst geheim
${COMMON_HELP.de}`,
  en: `teilhabe audit PUBLICATION [OPTIONS]

Reads a publication as everybody can, a folder or its index.json, or one JSON-stat dataset of any statistics office, and
tries to work out every confidential number: from totals, groups inside groups, shares with their bases, rounding, and
earlier editions. It shares no code with what hid them. It also looks for numbers that lie around: in confidential cells,
in downloads that differ, in records, and in files that nothing links. What it finds is named by its place, not by its
number. Exit status: 0 nothing found, 1 a number can be computed or placed narrowly or a file says too much, 2 wrong use.
After publishing over an earlier edition, that edition's files stay until the next run; they are named then.

Options:
  --ledger FILE       the monitor's ledger.json: the editions before, which the public may have kept
  --threshold N       numbers below this are few people; default ${threshold}
  --width N           an interval should be at least so wide; default ${width}, and ${share} % of its upper end
  --intervals         also says in which interval each confidential number lies: that output is confidential itself
${COMMON_HELP.en}`,
});
