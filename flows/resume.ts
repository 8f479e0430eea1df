import type { Flow } from "../src/chat/dialog/flow.ts";
import { cadreOf } from "../src/chat/dialog/speaker.ts";
import { collectiveLine } from "../src/command-lines/collective-line.ts";
import { resumeLine } from "../src/command-lines/form-lines.ts";
import { dayOf } from "../src/rules/calendar/time.ts";
import { wishIn } from "../src/rules/reading/talk/wishes.ts";
import { periodText } from "../src/words/spoken.ts";
import { phrase } from "../src/words/words.ts";
import { begunReview } from "./collective-review/begun.ts";
import { openDrafts } from "./form/drafts.ts";
import { offerDrafts, restOf } from "./form/offer-drafts.ts";

/**
 * “làm tiếp”, where no question waits: the paper that was begun, on whatever app, or the dialog that was left here; of several, which.
 * Whoever only greets hears of them.
 */
export const resume: Flow<
  "words" | "cadres" | "forms" | "works" | "unitPapers" | "policies" | "collectiveReviews"
> = {
  name: "resume",
  version: 1,
  commands: [resumeLine.command],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  reads: { perhaps: (text) => (wishIn(text) === "go-on" ? "" : undefined) },
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const at = await talk.now();
    const drafts = await openDrafts(services, cadre, at);
    const isPaused = talk.paused.some(({ command }) => command === collectiveLine.command);
    const review = isPaused ? undefined : await begunReview(services, cadre, dayOf(at));
    const lines = [
      ...talk.paused.map(({ ref }) => resumeLine.of(ref)),
      ...drafts.map(restOf),
      ...(review ? [collectiveLine.show(review.named)] : []),
    ];
    const [only, ...others] = lines;
    const isGreeted = resumeLine.isGreeted(talk.args);
    if (!only) return talk.say(isGreeted ? "small-talk" : "resume-nothing");
    if (isGreeted) await talk.say("resume-greeting");
    const isSure = others.length === 0 && !talk.paused.some(({ isDoubtful }) => isDoubtful);
    if (isSure && !isGreeted) return talk.goOnWith(only);
    const also = talk.paused.map(({ ref, question, answer }) => ({
      label: phrase("paused-button", { question, answer }),
      command: resumeLine.of(ref),
    }));
    if (drafts.length === 0 && !review)
      await talk.say(others.length > 0 ? "paused-which" : "paused-perhaps-done");
    if (!review) return offerDrafts(talk, drafts, also);
    const { named, quarter } = review;
    await talk.say("collective-begun", { quarter: periodText(services.words, quarter, dayOf(at)) });
    const hold = { label: phrase("collective-button-begun"), command: collectiveLine.show(named) };
    await offerDrafts(talk, drafts, [hold, ...also]);
  },
};
