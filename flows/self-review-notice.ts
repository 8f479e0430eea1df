import type { House } from "../src/chat/house.ts";
import { SHORTCUT } from "../src/chat/said.ts";
import type { Person } from "../src/records/person.ts";
import type { Period } from "../src/rules/periods.ts";
import type { Day } from "../src/rules/time.ts";
import { periodText } from "../src/words/spoken.ts";

/** What fits into a button on every platform. */
const LONGEST_COMMAND = 60;

/** Who hears that a self-review came: the heads of the unit; of a head also the heads of the unit above. */
async function secretariesOf(house: House, cadre: Person, day: Day): Promise<Person[]> {
  const [above] = cadre.head ? await house.people.above(cadre.unit, day) : [];
  const units = above ? [cadre.unit, above] : [cadre.unit];
  const heads = await Promise.all(units.map((unit) => house.people.heads(unit, day)));
  return heads.flat().filter((head) => head.code !== cadre.code && head.consented);
}

/** Tells them that it came, never what it says; for inside `talk.call`. */
export async function tellSecretaries(
  house: House,
  cadre: Person,
  period: Period,
  today: Day,
  key: string,
): Promise<void> {
  const heads = await secretariesOf(house, cadre, today);
  const addresses = await house.noticeAddresses(heads, today);
  const { name, unitName, code } = cadre;
  const text = house.words.text("review-came", {
    name,
    unit: unitName,
    period: periodText(house.words, period, today),
  });
  const value = `tukiemdiem ${code} ${period.id}`;
  const options = [{ value, label: house.words.label("review-open") }];
  const choices = Buffer.byteLength(value) <= LONGEST_COMMAND ? { question: SHORTCUT, options } : undefined;
  for (const link of addresses.values()) {
    if (!link.reachable) continue;
    await house.post.send(link._id, `${key}:review-came:${link.cadre}`, [
      choices ? { text, choices } : { text },
    ]);
  }
}
