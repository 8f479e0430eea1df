export function commandWithoutSlash(
  _t: string,
  _n: readonly string[],
): { command: string; rest: string } | undefined {
  return undefined;
}
export function readStatementOfHours(_t: string, _o: { today: string }): object | undefined {
  return undefined;
}
