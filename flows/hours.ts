import type { Flow } from "../src/chat/flow.ts";
import type { House } from "../src/chat/house.ts";
import { IF_DONE } from "../src/chat/line.ts";
import { memberOf } from "../src/chat/speaker.ts";
import type { Talk } from "../src/chat/talk.ts";
import type { Person } from "../src/records/person.ts";
import { Refusal, refuse } from "../src/refusal.ts";
import { may } from "../src/rules/may.ts";
import { plain } from "../src/rules/plain.ts";
import { type Day, dayOf } from "../src/rules/time.ts";
import { askHours } from "./hours/ask-hours.ts";
import { askIfDone } from "./hours/ask-if-done.ts";
import { correctByEdit } from "./hours/correct-by-edit.ts";
import { logForMany } from "./hours/log-for-many.ts";
import { logForOne } from "./hours/log-for-one.ts";
import { logInWeek, readInWeek } from "./hours/log-in-week.ts";
import { logOwn } from "./hours/log-own.ts";
import { readHours } from "./hours/read-hours.ts";
import { undoForOthers } from "./hours/undo-for-others.ts";
import { MOST_NAME_WORDS, namesMember } from "./hours/whom.ts";

/** First words that make it a secretary's: for one by name · for many, chosen · back again. */
const FOR_OTHERS = { cho: logForOne, nhieu: logForMany, bo: undoForOthers };

/** `cho em 2 tiếng`: a member's own; a head may mean somebody whose name is Em. */
const ME = new Set(["em", "minh", "toi", "tui", "to"]);

/** `/giotinhnguyen`: volunteer hours, at once (`2 hôm qua dọn rác`) or in three steps; a secretary's for others too. */
export const hours: Flow = {
  name: "hours",
  version: 1,
  commands: ["giotinhnguyen"],
  quick: true,
  where: ["private"],
  deed: "keep-own-records",
  takesEdits: true,
  async run(talk, speaker, house) {
    const me = memberOf(speaker).cadre;
    const [first = "", ...rest] = talk.args.split(/\s+/u);
    const isOwn = plain(first) === "cho" && ME.has(plain(rest[0] ?? ""));
    if (isOwn && !may(me, "log-for-others")) return logLine(talk, me, house, rest.slice(1).join(" "));
    const forOthers = Object.entries(FOR_OTHERS).find(([word]) => word === plain(first))?.[1];
    if (forOthers) {
      if (!may(me, "log-for-others")) throw refuse("hours-others-not-allowed");
      if (talk.edited) throw refuse("hours-edit-others");
      return forOthers(talk, me, house, rest.join(" "));
    }
    const alone = talk.args.startsWith(IF_DONE) ? talk.args.slice(IF_DONE.length) : undefined;
    if (talk.edited) return correctByEdit(talk, me, house, alone);
    const inWeek = readInWeek(talk.args);
    if (inWeek) return logInWeek(talk, me, house, inWeek);
    if (alone !== undefined) return askIfDone(talk, me, house, alone);
    if (talk.args === "") {
      const asked = await askHours(talk);
      return logOwn(talk, me, house, asked, dayOf(await talk.now()));
    }
    await logLine(talk, me, house, talk.args);
  },
};

async function logLine(talk: Talk, me: Person, house: House, line: string): Promise<void> {
  const now = await talk.now();
  const today = dayOf(now);
  const read = readHours(line, today, "/giotinhnguyen ", now);
  if ("no" in read) throw new Refusal(read.no);
  if (may(me, "log-for-others") && TO_SOMEBODY.test(read.value.note)) {
    const name = await talk.call(() => namedInNote(house, me, read.value.note, today));
    if (name) throw refuse("hours-for-whom", { name });
  }
  await logOwn(talk, me, house, read.value, today);
}

const TO_SOMEBODY = /^cho /iu;

/** The member whose hours a head seems to log: `2 cho Cường`; not `2 cho trẻ em`. */
async function namedInNote(house: House, me: Person, note: string, today: Day): Promise<string> {
  const words = note.replace(TO_SOMEBODY, "").split(/\s+/u);
  const members = await house.people.members(me.unit, today, { below: true });
  for (let count = Math.min(words.length, MOST_NAME_WORDS); count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    if (namesMember(name, members, me)) return name;
  }
  return "";
}
