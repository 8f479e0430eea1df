import { COMMAND_PRESS } from "../../src/chat/message/press.ts";
import type { Services } from "../../src/chat/services.ts";
import { typed } from "../../src/command-lines/command-line.ts";
import { reviewLine } from "../../src/command-lines/form-lines.ts";
import { type TellingNeeds, tellCadre } from "../../src/jobs/letters/tell-cadre.ts";
import { type HeadToTell, headsToTell } from "../../src/records/notices/heads-to-tell.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { periodText } from "../../src/words/spoken.ts";

/** What fits into a button on every platform. */
const LONGEST_COMMAND = 60;

/** Who is told of a self-review: the unit's heads, and for a head also those of the unit above. */
async function secretariesOf(
  services: Pick<Services, "cadres" | "noticeAddresses">,
  cadre: Cadre,
  today: Day,
): Promise<HeadToTell[]> {
  const about = new Set([cadre.code]);
  const [above] = cadre.head ? await services.cadres.above(cadre.unit, today) : [];
  const told = new Map<string, HeadToTell>();
  for (const unit of above ? [cadre.unit, above] : [cadre.unit])
    for (const one of await headsToTell(services, unit, { about }, today)) told.set(one.head.code, one);
  return [...told.values()];
}

/** Tells them that it came, never what it says; not who typed it in (`by`). To be used inside `talk.call`. */
export async function tellSecretaries(
  services: Pick<Services, "words" | "cadres" | TellingNeeds>,
  cadre: Cadre,
  { period, key, by }: { period: Period; key: string; by?: string },
  at: number,
): Promise<void> {
  const today = dayOf(at);
  const { name, unitName, code } = cadre;
  const text = services.words.text("review-came", {
    name,
    unit: unitName,
    period: periodText(services.words, period, today),
  });
  const value = typed(reviewLine.of(code, period.id));
  const options = [{ value, label: services.words.label("review-open") }];
  const choices =
    Buffer.byteLength(value) <= LONGEST_COMMAND ? { question: COMMAND_PRESS, options } : undefined;
  for (const { head, to } of await secretariesOf(services, cadre, today)) {
    if (head.code === by) continue;
    await tellCadre(
      services,
      head,
      { to, id: `${key}:review-came:${head.code}`, message: choices ? { text, choices } : { text } },
      at,
    );
  }
}
