import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { TellingNeeds } from "../../../src/jobs/letters/tell-cadre.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import { Refusal } from "../../../src/words/refusal.ts";
import { phrase } from "../../../src/words/words.ts";
import { readLine } from "../reading/read-line.ts";
import type { SaidOnce } from "../said-once.ts";
import { type DeedShape, onlyOne } from "../shape.ts";
import { findMember } from "./find-member.ts";

/** What it takes to log, or to take back, what others did, and to tell them. */
export type ForOthers = Pick<Services, "words" | "cadres" | "deeds" | "standings" | TellingNeeds>;

/** What a head says that one member did. */
export interface SaidOfMember {
  member: Cadre;
  said: SaidOnce;
  /** How such a line is typed. */
  example: string;
}

/** Reads `Ngọc Bích 2 hôm qua`. @param leadOf leads the examples of a refusal @throws Refusal where it is no deed, or several */
export async function lineForMember(
  talk: Talk,
  services: ForOthers,
  {
    me,
    text,
    shape,
    leadOf,
  }: { me: Cadre; text: string; shape: DeedShape; leadOf: (name: string) => string },
): Promise<SaidOfMember> {
  const now = await talk.now();
  const today = dayOf(now);
  const { member, line } = await findMember(talk, services, { me, text, shape }, today);
  const lead = leadOf(member.name);
  const example = `${lead}${shape.example}`;
  const all = await readLine(talk, services, { cadre: member, line, lead, shape }, { today, now });
  const read = onlyOne(all, phrase("deed-several", { example }));
  if ("no" in read) throw new Refusal(read.no);
  return { member, said: read.value, example };
}
