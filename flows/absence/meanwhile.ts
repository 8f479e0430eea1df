import type { Services } from "../../src/chat/services.ts";
import type { Whose } from "../../src/records/absences/absence-models.ts";
import type { AskedAbsence } from "../../src/rules/absences/absence.ts";
import type { Words } from "../../src/words/words.ts";

/** Whether an absence is to come in place of one that is confirmed, which holds as long as it is not. */
export async function keepsFormer(
  { absences }: Pick<Services, "absences">,
  whose: Whose,
  { replaces }: Pick<AskedAbsence, "replaces">,
): Promise<boolean> {
  if (replaces === undefined) return false;
  return (await absences.of(whose)).some(({ id, state }) => id === replaces && state === "confirmed");
}

/** What holds while an absence is not confirmed: `mọi việc vẫn tính như thường`. */
export function meanwhileText(words: Words, isFormerKept: boolean): string {
  return words.label(isFormerKept ? "absence-meanwhile-former" : "absence-meanwhile");
}
