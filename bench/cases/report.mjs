/** Prints a result with the peak memory of this process, in MB, as the last line. */
export function report(result) {
  console.log(JSON.stringify({ ...result, peak: Math.round(process.resourceUsage().maxRSS / 1024) }));
}
