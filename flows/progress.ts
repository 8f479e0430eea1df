import type { Flow } from "../src/chat/flow.ts";
import { memberOf } from "../src/chat/speaker.ts";
import { refuse } from "../src/refusal.ts";
import { may } from "../src/rules/may.ts";
import { dayOf } from "../src/rules/time.ts";
import { phrase } from "../src/words/words.ts";
import { namesMember } from "./hours/whom.ts";
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
      // A head who names a member would take their own figures for the member's.
      const isMeant = await talk.call(async () =>
        namesMember(talk.args, await house.people.members(me.unit, today, { below: true }), me),
      );
      if (isMeant) throw refuse("progress-own-only", { name: talk.args });
    }
    await sayHours(talk, me, house, today);
    await sayForms(talk, me, house, today);
    await talk.offer([{ label: phrase("hours-button-history"), command: "lichsu" }]);
  },
};
