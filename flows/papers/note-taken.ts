import type { Services } from "../../src/chat/services.ts";
import type { Confirmed } from "./paper-data.ts";

/** Writes down in each self-review who took it as a paper: everyone sees who has opened theirs. Pledges are no secret. */
export async function noteTaken(
  { forms }: Pick<Services, "forms">,
  taken: readonly { readonly cadre: string; readonly confirmed: Confirmed }[],
  { key, by, at }: { key: string; by: string; at: number },
): Promise<void> {
  for (const { cadre, confirmed } of taken)
    if (confirmed.paper === "self-review")
      await forms.reviews.noteRead(cadre, confirmed.period.id, { key, by, at: new Date(at) });
}
