import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { IF_DONE } from "../../src/chat/reading/command-line.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/permissions.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { plain } from "../../src/rules/reading/plain.ts";
import { Refusal, refuse } from "../../src/words/refusal.ts";
import { askHours } from "./ask-hours.ts";
import { askIfDone } from "./ask-if-done.ts";
import { correctByEdit } from "./correct-by-edit.ts";
import { logForMany } from "./log-for-many.ts";
import { logForOne } from "./log-for-one.ts";
import { logInWeek, readInWeek } from "./log-in-week.ts";
import { logOwn } from "./log-own.ts";
import { readHours } from "./read-hours.ts";
import { undoForOthers } from "./undo-for-others.ts";
import { MOST_NAME_WORDS, namesMember } from "./whom.ts";

/** First words that make it a secretary's: for one by name · for many, chosen · back again. */
const FOR_OTHERS = { cho: logForOne, nhieu: logForMany, bo: undoForOthers };

/** `cho em 2 tiếng`: a member's own; a head may mean somebody whose name is Em. */
const ME = new Set(["em", "minh", "toi", "tui", "to"]);

/** `/giotinhnguyen`: volunteer hours, at once (`2 hôm qua dọn rác`) or in three steps; a secretary's for others too. */
export const hours: Flow<"words" | "cadres" | "hours" | "policies" | "noticeAddresses" | "post"> = {
  name: "hours",
  version: 1,
  commands: ["giotinhnguyen"],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  takesEdits: true,
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const [first = "", ...rest] = talk.args.split(/\s+/u);
    const isOwn = plain(first) === "cho" && ME.has(plain(rest[0] ?? ""));
    if (isOwn && !may(me, "log-for-others")) return logLine(talk, me, services, rest.slice(1).join(" "));
    const forOthers = Object.entries(FOR_OTHERS).find(([word]) => word === plain(first))?.[1];
    if (forOthers) {
      if (!may(me, "log-for-others")) throw refuse("hours-others-not-allowed");
      if (talk.edited) throw refuse("hours-edit-others");
      return forOthers(talk, me, services, rest.join(" "));
    }
    const alone = talk.args.startsWith(IF_DONE) ? talk.args.slice(IF_DONE.length) : undefined;
    if (talk.edited) return correctByEdit(talk, me, services, alone);
    const inWeek = readInWeek(talk.args);
    if (inWeek) return logInWeek(talk, me, services, inWeek);
    if (alone !== undefined) return askIfDone(talk, me, services, alone);
    if (talk.args === "") {
      const asked = await askHours(talk);
      return logOwn(talk, me, services, asked, dayOf(await talk.now()));
    }
    await logLine(talk, me, services, talk.args);
  },
};

async function logLine(
  talk: Talk,
  me: Cadre,
  services: Pick<Services, "words" | "cadres" | "hours" | "policies">,
  line: string,
): Promise<void> {
  const now = await talk.now();
  const today = dayOf(now);
  const read = readHours(line, today, "/giotinhnguyen ", now);
  if ("no" in read) throw new Refusal(read.no);
  if (may(me, "log-for-others") && TO_SOMEBODY.test(read.value.note)) {
    const name = await talk.call(() => namedInNote(services, me, read.value.note, today));
    if (name) throw refuse("hours-for-whom", { name });
  }
  await logOwn(talk, me, services, read.value, today);
}

const TO_SOMEBODY = /^cho /iu;

/** The member whose hours a head seems to log: `2 cho Cường`; not `2 cho trẻ em`. */
async function namedInNote(
  services: Pick<Services, "cadres">,
  me: Cadre,
  note: string,
  today: Day,
): Promise<string> {
  const words = note.replace(TO_SOMEBODY, "").split(/\s+/u);
  const members = await services.cadres.members(me.unit, today, { below: true });
  for (let count = Math.min(words.length, MOST_NAME_WORDS); count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    if (namesMember(name, members, me)) return name;
  }
  return "";
}
