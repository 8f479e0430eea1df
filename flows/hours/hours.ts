import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { hoursLine } from "../../src/command-lines/hours-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import { may } from "../../src/rules/access/permissions.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { readHoursAlone } from "../../src/rules/reading/hours/hours-alone.ts";
import {
  isHoursDeclared,
  readPossibleHours,
  readStatementOfHours,
} from "../../src/rules/reading/hours/hours-statement.ts";
import { isUnclearHours } from "../../src/rules/reading/hours/unclear-hours.ts";
import { refuse } from "../../src/words/refusal.ts";
import { correctByEdit } from "./correct-by-edit.ts";
import { logForMany } from "./for-others/log-for-many.ts";
import { logForOne, type Parts } from "./for-others/log-for-one.ts";
import { undoForOne } from "./for-others/undo-for-one.ts";
import { undoForOthers } from "./for-others/undo-for-others.ts";
import { MOST_NAME_WORDS, namesMember } from "./for-others/whom.ts";
import { logInWeek } from "./log-in-week.ts";
import { logOwn, logThenAskNote } from "./log-own.ts";
import { askHowLongAndWhen } from "./reading/ask-hours.ts";
import { askIfDone } from "./reading/ask-if-done.ts";
import { askWhichHours } from "./reading/ask-which-hours.ts";
import { readHours } from "./reading/read-hours.ts";

/**
 * `/giotinhnguyen`: volunteer hours, at once (`2 hôm qua dọn rác`) or in three steps; a secretary also logs for others.
 */
export const hours: Flow<keyof Parts> = {
  name: "hours",
  version: 4,
  commands: [hoursLine.command],
  menu: "command-hours-menu",
  help: [
    { line: hoursLine.today(2), about: "command-hours-help" },
    { line: hoursLine.forOne("An", 2), about: "command-hours-for-one-help", permission: "log-for-others" },
    { line: hoursLine.forMany(), about: "command-hours-for-many-help", permission: "log-for-others" },
  ],
  firstTry: { line: hoursLine.today(2), about: "command-hours-try" },
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  takesEdits: true,
  reads: {
    told: (text, at) => readStatementOfHours(text, { today: dayOf(at), now: at }) && hoursLine.told(text),
    perhaps: (text, at) => {
      const when = { today: dayOf(at) };
      const mayBeHours = [readHoursAlone, readPossibleHours, isUnclearHours].some((reads) =>
        reads(text, when),
      );
      return mayBeHours ? hoursLine.toldIfDone(text) : undefined;
    },
    follows: (rest, at) => isHoursDeclared(rest, { today: dayOf(at) }),
  },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const asked = hoursLine.read(talk.args);
    if (asked.kind === "for-one" && asked.own !== undefined && !may(me, "log-for-others"))
      return logLine(talk, services, me, asked.own);
    if (
      asked.kind === "for-one" ||
      asked.kind === "for-many" ||
      asked.kind === "undo" ||
      asked.kind === "undo-for-one"
    ) {
      if (!may(me, "log-for-others")) throw refuse("hours-others-not-allowed");
      if (talk.edited) throw refuse("hours-edit-others");
      if (asked.kind === "for-many") return logForMany(talk, services, me);
      if (asked.kind === "undo") return undoForOthers(talk, services, me, asked);
      if (asked.kind === "undo-for-one") return undoForOne(talk, services, me, asked.who);
      return logForOne(talk, services, me, asked.who);
    }
    const alone = asked.kind === "own-if-done" ? asked.hours : undefined;
    if (talk.edited) return correctByEdit(talk, services, me, alone);
    if (alone !== undefined) return askIfDone(talk, services, me, alone);
    if (asked.kind === "in-week") return logInWeek(talk, services, me, asked);
    if (asked.kind === "own") return logLine(talk, services, me, asked.hours);
    const declared = await askHowLongAndWhen(talk);
    await logThenAskNote(talk, services, { me, declared }, dayOf(await talk.now()));
  },
};

async function logLine(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "deeds" | "policies" | "standings">,
  me: Cadre,
  line: string,
): Promise<void> {
  const now = await talk.now();
  const today = dayOf(now);
  const read = readHours(line, hoursLine.lead(), today, now);
  if ("no" in read) return askWhichHours(talk, services, read, today);
  if (may(me, "log-for-others") && TO_SOMEBODY.test(read.value.note)) {
    const name = await talk.call(() => namedInNote(services, me, read.value.note, today));
    if (name) throw refuse("hours-for-whom", { name });
  }
  await logOwn(talk, services, { me, declared: read.value }, today);
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
  const members = await membersBook(services.cadres, me, "log-for-others", today);
  for (let count = Math.min(words.length, MOST_NAME_WORDS); count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    if (namesMember(name, members, me)) return name;
  }
  return "";
}
