/** An end that needs no stack trace: its message says what is missing and what to do about it. */
export class Stop extends Error {}

/** Prints one line for the person at the keyboard. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Seconds since a moment of `performance.now()`, in words. */
export function since(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Runs a script's work; its number is the exit status, and a Stop is said plainly and ends with status 1. */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
