import { COMMAND_PRESS } from "../../src/chat/message/press.ts";
import type { Services } from "../../src/chat/services.ts";
import { typed } from "../../src/command-lines/command-line.ts";
import { reviewLine } from "../../src/command-lines/form-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { periodText } from "../../src/words/spoken.ts";

/** What fits into a button on every platform. */
const LONGEST_COMMAND = 60;

/** Who hears that a self-review came: the heads of the unit; of a head also the heads of the unit above. */
async function secretariesOf(services: Pick<Services, "cadres">, cadre: Cadre, day: Day): Promise<Cadre[]> {
  const [above] = cadre.head ? await services.cadres.above(cadre.unit, day) : [];
  const units = above ? [cadre.unit, above] : [cadre.unit];
  const heads = await Promise.all(units.map((unit) => services.cadres.heads(unit, day)));
  return heads.flat().filter((head) => head.code !== cadre.code && head.consented);
}

/** Tells them that it came, never what it says; for inside `talk.call`. */
export async function tellSecretaries(
  services: Pick<Services, "words" | "cadres" | "noticeAddresses" | "post">,
  cadre: Cadre,
  period: Period,
  today: Day,
  key: string,
): Promise<void> {
  const heads = await secretariesOf(services, cadre, today);
  const addresses = await services.noticeAddresses(heads, today);
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
  for (const link of addresses.values()) {
    if (!link.reachable) continue;
    await services.post.send(link._id, `${key}:review-came:${link.cadre}`, [
      choices ? { text, choices } : { text },
    ]);
  }
}
