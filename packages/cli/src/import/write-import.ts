import { resourceName, tidyCsv, tidyResource, type Imported, type TidyResource } from '@teilhabe/core';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '../exit.js';

const PACKAGE = 'datapackage.json';

/** Where an import goes, and whether it may replace an earlier one. */
export interface ImportTarget {
  readonly folder: string;
  /** The name of the resource; the CSV is called after it. */
  readonly name: string;
  /** The file that was imported, which is never replaced. */
  readonly source: string;
  readonly force: boolean;
}

/**
 * Writes an import as `<name>.csv` and its description into `datapackage.json`; what else stands there is kept. Both files
 * are finished before either takes its place. Gives their paths; throws `UsageError`, and writes nothing, where
 * something would be overwritten.
 */
export async function writeImport(imported: Imported, target: ImportTarget): Promise<readonly string[]> {
  const csv = `${target.name}.csv`;
  const resource = tidyResource(imported, csv);
  await refuseOverwriting(join(target.folder, csv), target);
  const description = withResource(await readPackage(target.folder), resource, target);
  const files: readonly (readonly [path: string, content: string])[] = [
    [join(target.folder, csv), tidyCsv(imported)],
    [join(target.folder, PACKAGE), `${JSON.stringify(description, null, 2)}\n`],
  ];
  try {
    await mkdir(target.folder, { recursive: true });
    await writeAll(files);
  } catch {
    throw new UsageError({
      de: `In „${target.folder}“ lässt sich nichts schreiben; prüfen Sie, ob es ein Ordner ist und ob Sie es dürfen.`,
      en: `Nothing can be written into "${target.folder}"; check that it is a folder and that you may.`,
    });
  }
  return files.map(([path]) => path);
}

/** A name that a resource may have. */
export function targetName(asked: string | undefined, file: string): string {
  const name = resourceName(asked === undefined ? file : `${asked}.csv`);
  if (asked === undefined || asked === name) return name;
  throw new UsageError({
    de: `--name besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa „${name}“; gefunden: „${asked}“.`,
    en: `--name takes small letters, digits and hyphens, such as "${name}"; found "${asked}".`,
  });
}

async function refuseOverwriting(path: string, { force, source }: ImportTarget): Promise<void> {
  if ((await stat(path).catch(() => null)) === null) return;
  if ((await realpath(path)) === (await realpath(source))) {
    throw new UsageError({
      de: `„${path}“ ist die Datei, die gelesen wird; nennen Sie einen anderen Ordner oder einen anderen --name.`,
      en: `"${path}" is the file that is imported; name another folder or another --name.`,
    });
  }
  if (!force)
    throw new UsageError({
      de: `„${path}“ gibt es schon; --force ersetzt die Datei, --name nimmt einen anderen Namen.`,
      en: `"${path}" is there already; --force replaces it, --name takes another name.`,
    });
}

type Package = Readonly<Record<string, unknown>> & { readonly resources: readonly { readonly name?: unknown }[] };

async function readPackage(folder: string): Promise<Package | null> {
  const path = join(folder, PACKAGE);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR')
      throw new UsageError({
        de: `„${folder}“ ist eine Datei; --out ist ein Ordner.`,
        en: `"${folder}" is a file; --out takes a folder.`,
      });
    throw new UsageError({ de: `„${path}“ lässt sich nicht lesen.`, en: `"${path}" cannot be read.` });
  });
  if (text === null) return null;
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  if (isPackage(parsed)) return parsed;
  throw new UsageError({
    de: `„${path}“ ist kein Data Package; teilhabe validate ${folder} sagt, was zu berichtigen ist.`,
    en: `"${path}" is no data package; teilhabe validate ${folder} says what has to be mended.`,
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isPackage(value: unknown): value is Package {
  if (typeof value !== 'object' || value === null || !('resources' in value)) return false;
  const { resources } = value;
  return Array.isArray(resources) && resources.every((entry) => typeof entry === 'object' && entry !== null);
}

/** The package with the resource at its old place, or behind the others; a new package when there was none. */
function withResource(before: Package | null, resource: TidyResource, { folder, force }: ImportTarget): object {
  if (before === null) return newPackage(resource, folder);
  const at = before.resources.findIndex(({ name }) => name === resource.name);
  if (at < 0) return { ...before, resources: [...before.resources, resource] };
  if (force) return { ...before, resources: before.resources.with(at, resource) };
  throw new UsageError({
    de: `${join(folder, PACKAGE)} hat schon eine Ressource „${resource.name}“; --force ersetzt sie, --name nimmt einen anderen Namen.`,
    en: `${join(folder, PACKAGE)} has a resource "${resource.name}" already; --force replaces it, --name takes another name.`,
  });
}

const DAY_LENGTH = 10;

/** A package is dated by the day on which it is begun; whoever publishes an edition writes that day there. */
function newPackage(resource: TidyResource, folder: string): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: resourceName(resolve(folder)),
    title: resource.title ?? resource.name,
    created: `${new Date().toISOString().slice(0, DAY_LENGTH)}T00:00:00Z`,
    resources: [resource],
  };
}

/** Writes all files beside their places, then moves them there; after a failure none of the unfinished ones is left. */
async function writeAll(files: readonly (readonly [path: string, content: string])[]): Promise<void> {
  const unfinished = files.map(([path, content]) => ({ path, content, beside: `${path}.${process.pid}.tmp` }));
  try {
    for (const { beside, content } of unfinished) await writeFile(beside, content);
    for (const { beside, path } of unfinished) await rename(beside, path);
  } finally {
    await Promise.all(unfinished.map(({ beside }) => rm(beside, { force: true })));
  }
}
