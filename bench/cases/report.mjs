/** Prints a result with the peak memory of this process, in MB, and its processor seconds, as the last line. */
export function report(result) {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  console.log(JSON.stringify({ ...result, peak: Math.round(maxRSS / 1024), processor }));
}
