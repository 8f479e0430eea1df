import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isCountDeclared } from "../../src/rules/reading/deeds/deeds-line.ts";
import type { Parts } from "../deeds/for-others/log-for-one.ts";
import { logOwn } from "../deeds/log-own.ts";
import { servedForOthers, serveOwnLine } from "../deeds/serve.ts";
import type { DeedShape } from "../deeds/shape.ts";
import { activityShape, meetingShape, shirtShape, trainingShape } from "./shapes.ts";

const both = {
  version: 1,
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  takesEdits: true,
  reads: { follows: isCountDeclared },
} as const;

/** `/hoatdong`: volunteer activities of lower units. */
export const activities: Flow<keyof Parts> = {
  ...both,
  name: "activities",
  commands: [activityShape.line.command],
  menu: "command-activity-menu",
  help: [
    { line: activityShape.line.own("hôm qua dọn kênh"), about: "command-activity-help" },
    {
      line: activityShape.line.forOne("An", "hôm qua"),
      about: "command-activity-for-one-help",
      permission: "log-for-others",
    },
    {
      line: activityShape.line.forMany("hôm qua dọn kênh"),
      about: "command-activity-for-many-help",
      permission: "log-for-others",
    },
  ],
  run: (talk, speaker, services) => serve(talk, services, cadreOf(speaker).cadre, activityShape),
};

/** `/sinhhoat`: meetings of branches. */
export const meetings: Flow<keyof Parts> = {
  ...both,
  name: "branch-meetings",
  commands: [meetingShape.line.command],
  menu: "command-meeting-menu",
  help: [{ line: meetingShape.line.own("hôm qua"), about: "command-meeting-help" }],
  run: (talk, speaker, services) => serve(talk, services, cadreOf(speaker).cadre, meetingShape),
};

/** `/renluyen`: a song, a dance or a sport. */
export const training: Flow<keyof Parts> = {
  ...both,
  name: "training",
  commands: [trainingShape.line.command],
  menu: "command-training-menu",
  help: [{ line: trainingShape.line.own("bài hát"), about: "command-training-help" }],
  run: (talk, speaker, services) => serve(talk, services, cadreOf(speaker).cadre, trainingShape),
};

/** `/aoxanh`: the áo Thanh niên, worn on a day. */
export const shirts: Flow<keyof Parts> = {
  ...both,
  name: "shirts",
  commands: [shirtShape.line.command],
  menu: "command-shirt-menu",
  help: [{ line: shirtShape.line.own("hôm nay"), about: "command-shirt-help" }],
  run: (talk, speaker, services) => serve(talk, services, cadreOf(speaker).cadre, shirtShape),
};

async function serve(talk: Talk, services: Parts, me: Cadre, shape: DeedShape): Promise<void> {
  const asked = await servedForOthers(talk, services, { me, asked: shape.line.read(talk.args), shape });
  if (!asked) return;
  if (asked.kind !== "ask" || talk.edited) {
    const line = asked.kind === "own" ? asked.said : talk.args;
    return serveOwnLine(talk, services, { me, line, shape });
  }
  const once = await shape.ask(talk, services, me);
  await logOwn(talk, services, { me, said: [once], shape }, dayOf(await talk.now()));
}
