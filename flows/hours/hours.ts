import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { likelyTold, toldClauses } from "../../src/chat/reading/likely-told.ts";
import { inOwnWords } from "../../src/chat/reading/own-words.ts";
import { howToldAsHours } from "../../src/chat/reading/told-as-hours.ts";
import { hoursLine } from "../../src/command-lines/deed-lines.ts";
import { registerLine } from "../../src/command-lines/register-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { readPossibleDeeds } from "../../src/rules/reading/deeds/deeds-statement.ts";
import { readHoursAlone } from "../../src/rules/reading/hours/hours-alone.ts";
import { readHoursAsTold } from "../../src/rules/reading/hours/hours-as-told.ts";
import { readHoursLine } from "../../src/rules/reading/hours/hours-line.ts";
import { readHoursOfDays } from "../../src/rules/reading/hours/hours-of-days.ts";
import type { HoursProblem } from "../../src/rules/reading/hours/hours-reading.ts";
import { isHoursDeclared, readStatementOfHours } from "../../src/rules/reading/hours/hours-statement.ts";
import { isOwnTime } from "../../src/rules/reading/hours/own-time.ts";
import { readPossibleHours } from "../../src/rules/reading/hours/possible-hours.ts";
import { isUnclearHours } from "../../src/rules/reading/hours/unclear-hours.ts";
import { asksUnmarked } from "../../src/rules/reading/talk/asks-unmarked.ts";
import { isInDoubt } from "../../src/rules/reading/talk/doubt.ts";
import { withEachUnit } from "../../src/rules/reading/talk/unit-or-other.ts";
import { isToldEnough } from "../../src/rules/reading/told/how-told.ts";
import { correctByEdit } from "../deeds/correct-by-edit.ts";
import type { Parts } from "../deeds/for-others/log-for-one.ts";
import { logThenAskNote } from "../deeds/log-own.ts";
import { hoursOnce } from "../deeds/said-once.ts";
import { servedForOthers, serveOwnLine } from "../deeds/serve.ts";
import { logInWeek } from "./log-in-week.ts";
import { askHowLongAndWhen } from "./reading/ask-hours.ts";
import { askIfDone } from "./reading/ask-if-done.ts";
import { hoursInDoubt } from "./reading/hours-in-doubt.ts";
import { isLikelyAnothers, statedPart, surelyTold, tellsMore, workTold } from "./reading/surely-told.ts";
import { endRegistered } from "./registered/end-registered.ts";
import { hoursToCome } from "./registered/hours-to-come.ts";
import { registerHours, registerIfMeant } from "./registered/register.ts";
import { hoursRegistered, registrationSurelyTold, registrationTold } from "./registered/registration-told.ts";
import { withdrawalTold, withdrawRegistered } from "./registered/withdraw.ts";
import { hoursShape, toldHoursShape } from "./shape.ts";

/** Hours are told, and which of several or on which day is asked. */
const LEAVES_OPEN: ReadonlySet<HoursProblem> = new Set(["ambiguous", "vague-day", "vague-amount"]);

/**
 * `/giotinhnguyen`: volunteer hours, at once (`2 hôm qua dọn rác`) or in three steps; a secretary also logs for others.
 */
export const hours: Flow<keyof Parts> = {
  name: "hours",
  version: 7,
  commands: [hoursLine.command],
  menu: "command-hours-menu",
  helpPage: "deeds",
  help: [
    { line: hoursLine.own(2), about: "command-hours-help", daily: true },
    { line: registerLine.register("2 thứ 7"), about: "command-hours-register-help" },
    { line: hoursLine.forOne("An", 2), about: "command-hours-for-one-help", permission: "log-for-others" },
    { line: hoursLine.forMany(), about: "command-hours-for-many-help", permission: "log-for-others" },
  ],
  firstTry: { line: hoursLine.own(2), about: "command-hours-try" },
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  takesEdits: true,
  reads: {
    told(typed, at) {
      const text = inOwnWords(typed, at);
      const when = { today: dayOf(at), now: at };
      const withdrawn = withdrawalTold(text, when.today);
      if (withdrawn !== undefined) return registerLine.withdraw(withdrawn).args;
      const registered = hoursRegistered(text, when.today) ?? registrationSurelyTold(text, when.today);
      return registered === undefined ? surelyTold(text, when) : registerLine.register(registered).args;
    },
    toldAlike(typed, at) {
      const text = inOwnWords(typed, at);
      const when = { today: dayOf(at), now: at };
      const alike = [text, ...toldClauses(text)].find(
        (part) =>
          isToldEnough(likelyTold(part)) && readHoursAsTold(part, { ...when, ...howToldAsHours(part) }),
      );
      if (alike === undefined || isInDoubt(text) || readHoursAlone(text, when)) return undefined;
      if (readPossibleDeeds(text, when) || tellsMore(text, when)) return undefined;
      return hoursLine.told(alike);
    },
    perhaps: (typed, at) => {
      const text = inOwnWords(typed, at);
      const when = { today: dayOf(at), now: at };
      const registered = registrationTold(text, when.today);
      if (registered !== undefined) return registerLine.register(registered).args;
      if (asksUnmarked(text) || withEachUnit(text)) return undefined;
      const doubted = hoursInDoubt(text, when);
      if (doubted !== undefined) return hoursLine.toldIfDone(doubted);
      const mayBeHours = [readHoursAlone, readPossibleHours, readStatementOfHours, isUnclearHours].some(
        (reads) => reads(text, when),
      );
      const part = mayBeHours ? text : statedPart(text, when);
      return part === undefined ? undefined : hoursLine.toldIfDone(part);
    },
    likely(typed, at) {
      const text = inOwnWords(typed, at);
      const when = { today: dayOf(at), now: at };
      if (asksUnmarked(text)) return undefined;
      const read = readHoursLine(text, when);
      const saysHours = read.ok || LEAVES_OPEN.has(read.reason) || readHoursOfDays(text, when) !== undefined;
      const how = likelyTold(text);
      const isTold = how === "rather" || isToldEnough(how);
      const part =
        saysHours && isTold && !isOwnTime(text) && !isLikelyAnothers(text) ? text : workTold(text, when);
      if (part !== undefined) return hoursLine.toldIfDone(part);
      return hoursToCome(text, when.today) ? registerLine.registerIfMeant(text).args : undefined;
    },
    follows: (rest, at) => isHoursDeclared(rest, { today: dayOf(at) }),
  },
  async run(talk, speaker, services) {
    const { cadre: me } = cadreOf(speaker);
    const registered = registerLine.read(talk.args);
    // Edited, too: a registration takes the place of the week's former one.
    if (registered?.does === "register") return registerHours(talk, services, me, registered.said);
    if (registered?.does === "register-if-meant") return registerIfMeant(talk, services, me, registered.said);
    if (registered?.does === "withdraw") return withdrawRegistered(talk, services, me, registered.said);
    if (registered && !talk.edited) return endRegistered(talk, services, me, registered);
    const line = hoursLine.read(talk.args);
    const shape = line.kind === "told" ? toldHoursShape : hoursShape;
    const asked = await servedForOthers(talk, services, { speaker: cadreOf(speaker), asked: line, shape });
    if (!asked) return;
    if (asked.kind === "own-if-done") {
      const unsure = () => askIfDone(talk, services, me, asked.said);
      if (talk.edited) return correctByEdit(talk, services, { me, line: asked.said, shape, unsure });
      return unsure();
    }
    if (asked.kind === "in-week" && !talk.edited) return logInWeek(talk, services, me, asked);
    if (asked.kind !== "ask" || talk.edited)
      return serveOwnLine(talk, services, { me, line: "said" in asked ? asked.said : talk.args, shape });
    const once = hoursOnce(await askHowLongAndWhen(talk));
    await logThenAskNote(talk, services, { me, once, shape }, dayOf(await talk.now()));
  },
};
