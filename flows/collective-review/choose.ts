import type { Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isWhole, reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { phrase } from "../../src/words/words.ts";
import { toldApart } from "../told-apart.ts";
import { askRemark } from "./ask-said.ts";
import { reviewAtHand, reviewToHold } from "./at-hand.ts";
import { lookAtCadre } from "./look.ts";
import { needingWords } from "./needing-words.ts";
import type { CollectiveParts } from "./needs.ts";

/** More than these are counted. */
const MOST_NAMED = 5;

/** One of all whom the review is about, by a list or a typed name. */
export async function chooseCadre(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  named: ReviewAsked,
): Promise<void> {
  const today = dayOf(await talk.now());
  const { words } = services;
  const options = await talk.call(async () => {
    const { people, review } = await reviewAtHand(services, me, named, today);
    const others = people.filter(({ code }) => code !== me.code);
    return toldApart(
      words,
      others.map(({ code, rosterCode, name }) => ({
        value: code,
        rosterCode,
        label: isWhole(reviewedIn(review.people, code))
          ? words.text("collective-has-remark", { name })
          : name,
      })),
    );
  });
  if (options.length === 0) return talk.say("collective-nobody");
  const cadre = await talk.pick(phrase("collective-ask-whom"), options);
  await lookAtCadre(talk, services, me, { named, cadre });
}

/** One remark for several who have none yet; of whoever has got one meanwhile it stays. */
export async function writeOfSeveral(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  named: ReviewAsked,
): Promise<void> {
  const today = dayOf(await talk.now());
  const { words } = services;
  const options = await talk.call(async () => {
    const hand = await reviewToHold(services, me, named, today);
    const { left } = await needingWords(services, hand, today);
    return toldApart(
      words,
      left.map(({ code, rosterCode, name }) => ({ value: code, rosterCode, label: name })),
    );
  });
  const back = { label: phrase("collective-button-back"), command: collectiveLine.show(named) };
  if (options.length === 0) {
    await talk.say("collective-nobody-left");
    return talk.offer([back]);
  }
  const picked = await talk.pickMany(phrase("collective-ask-several"), options, 1);
  const whom = options.filter(({ value }) => picked.includes(value)).map(({ label }) => label);
  const name =
    whom.length > MOST_NAMED
      ? words.text("collective-count", { count: String(whom.length) })
      : whom.join(", ");
  const remark = await askRemark(talk, { name, before: undefined });
  const at = await talk.now();
  const kept = await talk.call(async (key) => {
    const hand = await reviewToHold(services, me, named, dayOf(at));
    const said = { remark: remark ?? "" };
    let count = 0;
    for (const who of picked.filter((code) => hand.own.has(code))) {
      const doing = { key: `${key}:${who}`, by: me.code, at: new Date(at) };
      const { took } = await services.collectiveReviews.act(
        named,
        { does: "write", who, seen: 0, said },
        doing,
      );
      if (took) count += 1;
    }
    return count;
  });
  if (kept === picked.length) await talk.say("collective-several-kept", { name });
  else await talk.say("collective-several-some", { count: String(kept), all: String(picked.length) });
  await talk.offer([back]);
}
