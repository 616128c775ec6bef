type Environment = Readonly<Record<string, string | undefined>>;

/** Where a Chromium, Chrome or Edge may be, best guess first: $CHROMIUM_PATH, the search path, the usual places. */
export function browserPlaces(env: Environment, platform: string): readonly string[];

/** Whether there is a program at this path that may be started. */
export function isExecutable(path: string): boolean;
