import type { Words } from "../src/words/words.ts";

/** People to choose from; those whose labels read the same say their code in the roster, too. */
export function toldApart(
  words: Words,
  options: readonly { value: string; rosterCode: string; label: string }[],
): { value: string; label: string }[] {
  const isShared = (label: string) => options.filter((option) => option.label === label).length > 1;
  return options.map(({ value, rosterCode, label }) => ({
    value,
    label: isShared(label) ? words.text("person-told-apart", { label, code: rosterCode }) : label,
  }));
}
