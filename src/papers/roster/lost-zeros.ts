import { foldCode } from "../../rules/organisation/roster-code.ts";

/**
 * Finds the code that a row means which lost its leading zeros in Excel: `1` for `001`. Only where there is such a code, and
 * none that is written like the row's.
 */
export function zerosFinder(codes: Iterable<string>): (code: string) => string | undefined {
  const known = new Set<string>();
  const byNumber = new Map<string, string>();
  for (const code of codes) {
    known.add(foldCode(code));
    if (/^0+[1-9]\d*$/.test(code)) byNumber.set(code.replace(/^0+/, ""), code);
  }
  return (code) => (known.has(foldCode(code)) ? undefined : byNumber.get(code));
}
