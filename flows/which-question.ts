import type { Flow } from "../src/chat/dialog/flow.ts";
import { helpLine } from "../src/command-lines/help-line.ts";
import { type MayMean, whichLine } from "../src/command-lines/own-lines.ts";
import { isIntent } from "../src/command-lines/question-lines.ts";
import { phrase } from "../src/words/words.ts";

const HELP: readonly MayMean[] = [{ meaning: "help", line: helpLine.show() }];

/** A question that may mean several things: two or three buttons. The question itself is not said again. */
export const whichQuestion: Flow = {
  name: "which-question",
  version: 1,
  commands: [whichLine.command],
  quick: true,
  where: ["private", "group"],
  permission: "see-own-data",
  async run(talk) {
    const read = whichLine.read(talk.args).filter(({ meaning }) => isIntent(meaning));
    const lines = read.length > 0 ? read : HELP;
    await talk.say("question-which");
    await talk.offer(
      lines.flatMap(({ meaning, line }) =>
        isIntent(meaning) ? [{ label: phrase(`question-${meaning}`), command: line }] : [],
      ),
    );
  },
};
