import type { Flow } from "../src/chat/dialog/flow.ts";
import type { Shortcut } from "../src/chat/dialog/talk.ts";
import { likelyQuestion } from "../src/chat/reading/likely-question.ts";
import { whichLine } from "../src/command-lines/own-lines.ts";
import { lineOfIntent } from "../src/command-lines/question-lines.ts";
import { may } from "../src/rules/access/who-may.ts";
import type { Intent } from "../src/rules/asking/intents.ts";
import { readQuestion } from "../src/rules/asking/read-question.ts";
import { dayOf } from "../src/rules/calendar/time.ts";
import { phrase } from "../src/words/words.ts";

/** A question that may mean several things: two or three buttons. The question itself is not said again. */
export const whichQuestion: Flow = {
  name: "which-question",
  version: 1,
  commands: [whichLine.command],
  quick: true,
  where: ["private", "group"],
  permission: "see-own-data",
  async run(talk, me) {
    const today = dayOf(await talk.now());
    const context = { today, asksOfOthers: may(me.cadre, "see-standing") };
    const question = readQuestion(talk.args, context) ?? likelyQuestion(talk.args, context);
    const asks: readonly Intent[] = question?.asks ?? ["help"];
    const buttons = asks.flatMap((intent): Shortcut[] => {
      const command = lineOfIntent(intent, question ?? {}, me.place, today);
      return command ? [{ label: phrase(`question-${intent}`), command }] : [];
    });
    await talk.say("question-which");
    await talk.offer(buttons);
  },
};
