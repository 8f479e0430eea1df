import type { Talk } from "../../src/chat/dialog/talk.ts";
import { policyLine } from "../../src/command-lines/policy-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf, laterOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { phrase } from "../../src/words/words.ts";
import { askFrom, whyNotPast } from "./ask-change.ts";
import type { ChangeParts } from "./change.ts";
import { previewOf } from "./preview.ts";
import { decided, type Proposal } from "./proposal.ts";

/**
 * Shows what a change would do, and makes it after a yes; another day may be chosen first. What was shown on an earlier day is
 * shown anew, and what would begin before today gets another day.
 */
export async function confirm(
  talk: Talk,
  services: ChangeParts,
  me: Cadre,
  proposal: Proposal,
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const past = whyNotPast(proposal.permission, today);
  const anew = async () =>
    confirm(talk, services, me, { ...proposal, from: await askFrom(talk, today, past) });
  if (proposal.from < today) {
    await talk.tell(past(proposal.from));
    return anew();
  }
  const seen = await talk.call(() => previewOf(services, me, proposal, at));
  const day = fullDate(proposal.from);
  if (seen.same) return talk.say("policy-same", { day });
  const answers = { yes: "policy-apply", day: "policy-other-day", no: "policy-leave" } as const;
  const answer = await talk.choose(phrase("policy-preview-sure", { preview: seen.text }), answers);
  if (answer === "no") return talk.say("policy-left");
  if (answer === "day") return anew();
  const then = await talk.now();
  if (dayOf(then) !== today) {
    await talk.say("policy-new-day");
    // “From today” was meant; of a mark, which takes people out of every count, the day is asked for once more.
    const from = proposal.permission === "set-policy" ? laterOf(proposal.from, dayOf(then)) : proposal.from;
    return confirm(talk, services, me, { ...proposal, from });
  }
  const made = await talk.call(async (key) => {
    const stored = await decided(services, me, proposal, { key, at: then });
    return stored
      ? (await services.policies.changes([proposal.unit])).find((each) => each.key === key)?.ref
      : null;
  });
  await talk.settled();
  if (!made) return talk.say("policy-same", { day });
  await talk.say("policy-done", { day });
  await talk.offer([
    { label: phrase("policy-button-undo"), command: policyLine.undo(made), byWords: true, lasting: true },
    { label: phrase("policy-button-show"), command: policyLine.show() },
  ]);
}
