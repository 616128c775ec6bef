import { readFile } from 'node:fs/promises';
import { UsageError } from '../exit.js';

type Tag = 'de' | 'en';

/** A report that is ready to be used: its template lies in `packages/cli/templates`. */
export interface Preset {
  readonly name: string;
  readonly summary: Readonly<Record<Tag, string>>;
}

/** The presets, in the order of the list. */
export const PRESETS: readonly Preset[] = [
  {
    name: 'arbeitsmarktbericht',
    summary: {
      de: 'Arbeitsmarktbericht: Arbeitslosigkeit und Beschäftigung von Menschen ohne deutsche Staatsangehörigkeit',
      en: 'labour-market report: unemployment and employment of foreign nationals',
    },
  },
  {
    name: 'amtsleitungsrunde',
    summary: { de: 'eine Seite für die Amtsleitungsrunde', en: 'one page for the heads of department' },
  },
  {
    name: 'lenkungsgruppe',
    summary: {
      de: 'Bericht an die Lenkungsgruppe: Ziele, Empfehlungen, Änderungen',
      en: 'report to the steering group: goals, recommendations, changes',
    },
  },
  { name: 'ratsvorlage', summary: { de: 'Vorlage für den Stadtrat', en: 'paper for the city council' } },
  {
    name: 'charta-der-vielfalt',
    summary: { de: 'Jahresbericht zur Charta der Vielfalt', en: 'yearly report on the Diversity Charter' },
  },
];

/** The template that a preset's name or a file's path names; throws `UsageError` with the presets when there is neither. */
export async function templateText(nameOrPath: string, tag: Tag): Promise<string> {
  const path = PRESETS.some(({ name }) => name === nameOrPath) ? presetFile(nameOrPath, tag) : nameOrPath;
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    const names = PRESETS.map(({ name }) => name).join(', ');
    throw new UsageError({
      de: `„${nameOrPath}“ ist keine Datei und keine mitgelieferte Vorlage; mitgeliefert sind ${names}.`,
      en: `"${nameOrPath}" is no file and no preset; the presets are ${names}.`,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError({
      de: `„${nameOrPath}“ ist kein Text in UTF-8; speichern Sie die Datei in Ihrem Editor als UTF-8.`,
      en: `"${nameOrPath}" is no text in UTF-8; save it as UTF-8 in your editor.`,
    });
  }
}

function presetFile(name: string, tag: Tag): URL {
  return new URL(`../../templates/${name}${tag === 'de' ? '' : `.${tag}`}.md`, import.meta.url);
}
