import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { dayOf, weekdayOf } from "../../src/rules/calendar/time.ts";
import { isCountDeclared, isDayDeclared } from "../../src/rules/reading/deeds/deeds-line.ts";
import { saysWornToday } from "../../src/rules/reading/deeds/shirt-worn.ts";
import type { Parts } from "../deeds/for-others/log-for-one.ts";
import { logOwn } from "../deeds/log-own.ts";
import { servedForOthers, serveOwnLine } from "../deeds/serve.ts";
import type { DeedShape } from "../deeds/shape.ts";
import { activityShape, meetingShape, shirtShape, trainingShape } from "./shapes.ts";
import { tellsExcuse } from "./shirt-excuse.ts";

type DeedFlow = Flow<keyof Parts>;

/** What sets the flow of one command apart. */
interface Own extends Pick<DeedFlow, "name" | "version" | "reads"> {
  readonly shape: DeedShape;
  /** Of its words: `command-meeting-menu`. */
  readonly word: "activity" | "meeting" | "training" | "shirt";
  /** What follows the command in its help. */
  readonly tried: string;
}

/** `/hoatdong`: volunteer activities of lower units. */
export const activities = deedFlow({
  name: "activities",
  version: 2,
  shape: activityShape,
  word: "activity",
  tried: "hôm qua dọn kênh",
});

/** `/sinhhoat`: meetings of branches. */
export const meetings = deedFlow({
  name: "branch-meetings",
  version: 2,
  shape: meetingShape,
  word: "meeting",
  tried: "hôm qua",
});

/** `/renluyen`: a song, a dance or a sport. */
export const training = deedFlow({
  name: "training",
  version: 2,
  shape: trainingShape,
  word: "training",
  tried: "bài hát",
});

/** `/aoxanh`: the áo Thanh niên, worn on a day, or why it was not. */
export const shirts = deedFlow({
  name: "shirts",
  version: 3,
  shape: shirtShape,
  word: "shirt",
  tried: "hôm nay",
  reads: {
    told(text, at) {
      const today = dayOf(at);
      if (tellsExcuse(text, today)) return text;
      return weekdayOf(today) === 1 && saysWornToday(text) ? "hôm nay" : undefined;
    },
  },
});

function deedFlow({ name, version, shape, word, tried, reads }: Own): DeedFlow {
  const { line } = shape;
  const forOthers = [
    { line: line.forOne("An", "hôm qua"), about: "command-activity-for-one-help" },
    { line: line.forMany(tried), about: "command-activity-for-many-help" },
  ] as const;
  const permission = "log-for-others";
  return {
    name,
    version,
    commands: [line.command],
    menu: `command-${word}-menu`,
    helpPage: "deeds",
    help: [
      { line: line.own(tried), about: `command-${word}-help` },
      // One example stands for all kinds.
      ...(word === "activity" ? forOthers.map((example) => ({ ...example, permission }) as const) : []),
    ],
    quick: true,
    where: ["private"],
    permission: "keep-own-records",
    takesEdits: true,
    reads: {
      follows: (rest, at) =>
        isCountDeclared(rest) ||
        ((word === "training" || word === "shirt") &&
          isDayDeclared(rest, word, { today: dayOf(at), now: at })),
      ...reads,
    },
    run: (talk, speaker, services) => serve(talk, services, cadreOf(speaker), shape),
  };
}

async function serve(talk: Talk, services: Parts, speaker: CadreSpeaking, shape: DeedShape): Promise<void> {
  const me = speaker.cadre;
  const asked = await servedForOthers(talk, services, { speaker, asked: shape.line.read(talk.args), shape });
  if (!asked) return;
  if (asked.kind !== "ask" || talk.edited) {
    const line = asked.kind === "own" ? asked.said : talk.args;
    return serveOwnLine(talk, services, { me, line, shape });
  }
  const once = await shape.ask(talk, services, me);
  await logOwn(talk, services, { me, said: [once], shape }, dayOf(await talk.now()));
}
