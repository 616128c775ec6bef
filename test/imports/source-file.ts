import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A file of the repository and what it imports, as written in it. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
}

/** All TypeScript and JavaScript files below folders of the repository; a folder that does not exist has none. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap(filesBelow).map((path) => ({ path, imports: importsOf(readFileSync(path, 'utf8')) }));
}

/** What a text imports: by `import`, `export … from`, `import type` and `import('…')`. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mjs|js)$/.test(path))
    .sort();
}
