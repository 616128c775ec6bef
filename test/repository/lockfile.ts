/** What package-lock.json says about one installed package. */
export interface LockEntry {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** package-lock.json's entries by path, such as `node_modules/lit`. */
export type Lockfile = Readonly<Record<string, LockEntry>>;

/** The entries of packages that come from outside the repository. */
function guests(lockfile: Lockfile): [path: string, entry: LockEntry][] {
  return Object.entries(lockfile).filter(([path, entry]) => path.includes('node_modules/') && !entry.link);
}

/** Packages without a checksum: npm could not tell a changed one from the right one. */
export function withoutIntegrity(lockfile: Lockfile): string[] {
  return guests(lockfile)
    .filter(([, entry]) => !entry.integrity)
    .map(([path]) => path);
}

/** Packages that the lockfile fetches from an address, such as a repository or one certain registry. */
export function withAddress(lockfile: Lockfile): string[] {
  return guests(lockfile)
    .filter(([, entry]) => entry.resolved !== undefined)
    .map(([path, entry]) => `${path} from ${entry.resolved ?? ''}`);
}

/** Packages that run a program when they are installed. */
export function withInstallScript(lockfile: Lockfile): string[] {
  return guests(lockfile)
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([path]) => path);
}

/** Packages that users of Teilhabe receive and whose licence is not on a list. */
export function withOtherLicence(lockfile: Lockfile, licences: readonly string[]): string[] {
  return guests(lockfile)
    .filter(([, entry]) => !entry.dev && !entry.devOptional && !licences.includes(entry.license ?? ''))
    .map(([path, entry]) => `${path}: ${entry.license ?? 'no licence'}`);
}
