import type { Flow } from "../src/chat/flow.ts";
import type { House } from "../src/chat/house.ts";
import { memberOf } from "../src/chat/speaker.ts";
import type { Person } from "../src/records/person.ts";
import { refuse } from "../src/refusal.ts";
import { may } from "../src/rules/may.ts";
import { type Day, dayOf } from "../src/rules/time.ts";
import { phrase } from "../src/words/words.ts";
import { whomMeant } from "./hours/whom.ts";
import { sayForms } from "./progress/forms.ts";
import { sayHours } from "./progress/hours.ts";

/** `/tiendo`: how the speaker stands, in hours, pledge and self-review. */
export const progress: Flow = {
  name: "progress",
  version: 1,
  commands: ["tiendo"],
  quick: true,
  where: ["private"],
  deed: "see-own-data",
  async run(talk, speaker, house) {
    const me = memberOf(speaker).cadre;
    const today = dayOf(await talk.now());
    if (talk.args && may(me, "see-missing")) {
      const isMeant = await talk.call(() => namesMember(house, me, talk.args, today));
      if (isMeant) throw refuse("progress-own-only", { name: talk.args });
    }
    await sayHours(talk, me, house, today);
    await sayForms(talk, me, house, today);
    await talk.offer([{ label: phrase("hours-button-history"), command: "lichsu" }]);
  },
};

/** A head who names a member would take their own figures for the member's. */
async function namesMember(house: House, me: Person, words: string, today: Day): Promise<boolean> {
  const meant = whomMeant(words, await house.people.members(me.unit, today, { below: true }), me);
  return meant?.by === "whole" && meant.people.length > 0;
}
