/** What a run takes of the processor's time, in milliseconds: the clock's is other processes' too. */
export function processorTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
