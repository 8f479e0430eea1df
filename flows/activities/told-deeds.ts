import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { likelyTold } from "../../src/chat/reading/likely-told.ts";
import { DEED_LINES, toldLine } from "../../src/command-lines/deed-lines.ts";
import { dayOf, momentAt } from "../../src/rules/calendar/time.ts";
import { readDeedsAsTold } from "../../src/rules/reading/deeds/deeds-as-told.ts";
import type { DeedsContext, DeedsReading } from "../../src/rules/reading/deeds/deeds-reading.ts";
import { readPossibleDeeds, readToldDeeds } from "../../src/rules/reading/deeds/deeds-statement.ts";
import { readOfWhichKind } from "../../src/rules/reading/deeds/of-which-kind.ts";
import { clausesBesideStory } from "../../src/rules/reading/hours/told-clause.ts";
import { isToldEnough } from "../../src/rules/reading/told/how-told.ts";
import { speaksAgainst } from "../../src/rules/reading/told/speaks-against.ts";
import type { Parts } from "../deeds/for-others/log-for-one.ts";
import { asRead } from "../deeds/read-deeds.ts";
import { serveOwnLine } from "../deeds/serve.ts";
import type { DeedShape } from "../deeds/shape.ts";
import { activityShape } from "./shapes.ts";

const example = "hôm qua dọn kênh với chi đoàn 5";

/** What is told and like what people tell, or a part of it with only a story around it; all else may be asked about. */
function readTold(text: string, context: DeedsContext): DeedsReading | undefined {
  const told = readSurely(text, context);
  if (told || speaksAgainst(text)) return told;
  return clausesBesideStory(text)
    .filter((clause) => isToldEnough(likelyTold(clause)))
    .map((clause) => readSurely(clause, context))
    .find((read) => read?.kind === "deeds");
}

function readSurely(text: string, context: DeedsContext): DeedsReading | undefined {
  return likelyTold(text) === "hardly" ? undefined : readToldDeeds(text, context);
}

/** What may be meant in one way only, in a line like those that people tell. */
function readAlike(text: string, context: DeedsContext): DeedsReading | undefined {
  const how = likelyTold(text);
  const deeds = isToldEnough(how) ? readDeedsAsTold(text, context, how === "certainly") : undefined;
  return deeds && { kind: "deeds", deeds };
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
        readPossibleDeeds(text, context) ??
        readOfWhichKind(text, context);
      return asRead(reading ?? { kind: "refuse", reason: "unread", got: text }, `${lead}${example}`);
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
    told: (text, at) => (readTold(text, { today: dayOf(at), now: at }) ? text : undefined),
    toldAlike: (text, at) => (readAlike(text, { today: dayOf(at), now: at }) ? text : undefined),
    likely: (text, at) =>
      isToldEnough(likelyTold(text)) && readOfWhichKind(text, { today: dayOf(at), now: at })
        ? text
        : undefined,
    perhaps: (text, at) => (readPossibleDeeds(text, { today: dayOf(at), now: at }) ? text : undefined),
  },
  run: (talk, speaker, services) =>
    serveOwnLine(talk, services, {
      me: cadreOf(speaker).cadre,
      line: talk.args,
      // Whoever edits what was logged tells the same deed again.
      shape: toldShape(talk.edited ? readToldDeeds : readTold),
    }),
};
