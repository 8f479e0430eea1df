/**
 * Begins to measure what this process computes. @returns a function that gives the milliseconds of the processor since: on a busy machine
 * they stay what they are, where the clock on the wall tells how much else is running.
 */
export function ownTime(): () => number {
  const from = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1_000;
  };
}
