import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { inOwnWords } from "../../src/chat/reading/own-words.ts";
import { DEED_LINES, toldLine } from "../../src/command-lines/deed-lines.ts";
import { dayOf, momentAt } from "../../src/rules/calendar/time.ts";
import type { DeedsContext, DeedsReading } from "../../src/rules/reading/deeds/deeds-reading.ts";
import { readPossibleDeeds, readToldDeeds } from "../../src/rules/reading/deeds/deeds-statement.ts";
import { readDeedsToCome } from "../../src/rules/reading/deeds/deeds-to-come.ts";
import { asksUnmarked } from "../../src/rules/reading/talk/asks-unmarked.ts";
import type { Parts } from "../deeds/for-others/log-for-one.ts";
import { asRead } from "../deeds/read-deeds.ts";
import { serveOwnLine } from "../deeds/serve.ts";
import type { DeedShape } from "../deeds/shape.ts";
import { readInDoubt } from "./read-in-doubt.ts";
import { readAlike, readPossibly, readTold, readUnclear } from "./read-told.ts";
import { activityShape } from "./shapes.ts";

const example = "hôm qua dọn kênh với chi đoàn 5";

/** A line in its speaker's own words, if it can be read. */
function ownWhere(
  reads: (text: string, context: DeedsContext) => DeedsReading | undefined,
  typed: string,
  at: number,
): string | undefined {
  const text = inOwnWords(typed, at);
  if (asksUnmarked(text)) return undefined;
  return reads(text, { today: dayOf(at), now: at }) ? text : undefined;
}

/** What is told in doubt, or of a day to come, is that, whatever else it may be. */
function readBeforePossibly(text: string, context: DeedsContext): DeedsReading | undefined {
  return readInDoubt(text, context) ?? readDeedsToCome(text, context);
}

/** Deeds of any kind told in one line without a command; otherwise as those after `/hoatdong`. */
function toldShape(told: typeof readTold): DeedShape {
  return {
    ...activityShape,
    line: DEED_LINES.activity,
    example,
    read(text, lead, when) {
      const context = { now: momentAt(when.today, "23:59"), ...when };
      const reading =
        told(text, context) ??
        readAlike(text, context) ??
        readInDoubt(text, context) ??
        readDeedsToCome(text, context) ??
        readPossibleDeeds(text, context) ??
        readUnclear(text, context);
      return asRead(reading ?? { kind: "refuse", reason: "unread", got: text }, {
        typed: text,
        example: `${lead}${example}`,
      });
    },
  };
}

/** Deeds told in plain words: `đi sinh hoạt chi đoàn kv3 tối qua`, `hôm nay có mặc áo thanh niên`; several in one line. */
export const toldDeeds: Flow<keyof Parts> = {
  name: "told-deeds",
  version: 1,
  commands: [toldLine.command],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  takesEdits: true,
  reads: {
    told: (text, at) => ownWhere(readTold, text, at),
    toldAlike: (text, at) => ownWhere(readAlike, text, at),
    likely: (text, at) => ownWhere(readUnclear, text, at),
    perhaps: (text, at) => ownWhere(readBeforePossibly, text, at) ?? ownWhere(readPossibly, text, at),
  },
  run: (talk, speaker, services) =>
    serveOwnLine(talk, services, {
      me: cadreOf(speaker).cadre,
      line: talk.args,
      // Whoever edits what was logged tells the same deed again.
      shape: toldShape(talk.edited ? readToldDeeds : readTold),
    }),
};
