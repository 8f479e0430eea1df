import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { askedMissing, type Missing } from "./asked-missing.ts";

/** Whom a nudge is about: its line names one duty, so nothing else is found. It is read for the look at it, and anew when it is sent. */
export async function askedNudge(
  services: Pick<Services, "words" | "cadres" | "standings">,
  cadre: Cadre,
  line: string,
  at: number,
): Promise<Missing> {
  const [asked] = await askedMissing(services, cadre, { permission: "nudge", line }, at);
  if (!asked) throw new Error(`nobody was asked for: ${line}`);
  return asked;
}
