import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { evidenceLine } from "../../src/command-lines/evidence-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { clippedApart } from "../../src/words/clipped-apart.ts";
import { deedText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { whichMember } from "../which-member.ts";
import { evidenceOf } from "./named-deed.ts";
import { deedsOf } from "./recent-deeds.ts";
import { whoMay } from "./show.ts";

const MOST_LISTED = 6;
/** A button wider than a phone is cut by the platform. */
const MOST_LABEL = 40;

type Parts = Pick<Services, "words" | "cadres" | "deeds">;

/** `/minhchung`: one's own deeds with evidence; `/minhchung An`: those of somebody whom one is in charge of. */
export async function listEvidence(talk: Talk, services: Parts, me: Cadre, who = ""): Promise<void> {
  const today = dayOf(await talk.now());
  const cadre = who === "" ? me.code : await whom(talk, services, me, who);
  const isOwn = cadre === me.code;
  const { name, deeds } = await talk.call(async () => {
    const whose = await whoMay(services, me, cadre, today);
    const all = await deedsOf(services, cadre, today);
    return {
      name: whose.name,
      deeds: all.filter((deed) => evidenceOf(deed).length > 0).slice(0, MOST_LISTED),
    };
  });
  if (deeds.length === 0) return isOwn ? talk.say("evidence-none") : talk.say("evidence-none-of", { name });
  const said = deeds.map((deed) => ({ deed, what: deedText(services.words, deed, today) }));
  const lines = said
    .map(({ deed, what }) =>
      services.words.text("evidence-line", { what, count: String(evidenceOf(deed).length) }),
    )
    .join("\n");
  await (isOwn ? talk.say("evidence-list", { lines }) : talk.say("evidence-list-of", { lines, name }));
  await talk.offer(
    clippedApart(said, ({ what }) => what, MOST_LABEL).map(([{ deed }, what]) => ({
      label: phrase("evidence-button-of", { what }),
      command: evidenceLine.show(deed[0], isOwn ? undefined : cadre),
    })),
  );
}

async function whom(talk: Talk, services: Parts, me: Cadre, words: string): Promise<string> {
  if (!may(me, "see-evidence")) throw refuse("not-allowed");
  const asked = {
    permission: "see-evidence",
    words,
    question: phrase("link-invite-whom"),
    label: "link-invite-person",
  } as const;
  const code = await whichMember(talk, services, { me, asked }, dayOf(await talk.now()));
  if (code === undefined) throw refuse("evidence-nobody", { given: clipped(words, MOST_LABEL) });
  return code;
}
