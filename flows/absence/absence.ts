import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { awayLine } from "../../src/command-lines/away-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isAbsenceTold } from "../../src/rules/reading/absence/told-absence.ts";
import { markedInstead } from "./at-own-event.ts";
import { changeDays, withdraw } from "./change.ts";
import { confirmAbsence, refuseAbsence } from "./decide.ts";
import { endEarly } from "./end-early.ts";
import { reportAbsence } from "./report.ts";
import { showRequests } from "./requests.ts";
import { showAbsences } from "./show.ts";
import type { AbsenceServices } from "./telling.ts";

/**
 * `/vang từ mai đến thứ 6 vì …`: days away, which a head confirms; a head also sets them for a member, or asks for a whole unit.
 * Alone it shows what there is.
 */
export const absence: Flow<keyof AbsenceServices | "events"> = {
  name: "absence",
  version: 4,
  written: "vắng",
  commands: [awayLine.command],
  menu: "command-away-menu",
  helpPage: "sittings",
  help: [
    { line: awayLine.of("từ mai đến thứ 6"), about: "command-away-help" },
    { line: awayLine.of("An 3 ngày"), about: "command-away-member-help", permission: "confirm-absence" },
  ],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  reads: {
    told(text, at) {
      const how = isAbsenceTold(text, dayOf(at));
      if (how === "asked") return awayLine.toldIfMeant(text);
      return how === "told" ? awayLine.told(text) : undefined;
    },
    perhaps: (text, at) => (isAbsenceTold(text, dayOf(at)) ? awayLine.toldIfMeant(text) : undefined),
    follows: (rest, at) => isAbsenceTold(`xin vắng ${rest}`, dayOf(at)) === "told",
  },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const asked = awayLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showAbsences(talk, services, me);
      case "requests":
        return showRequests(talk, services, me);
      case "ask":
        return reportAbsence(talk, services, me, { text: "", isSure: true });
      case "say": {
        const marked = await markedInstead(talk, services, me, asked.text);
        return marked ? talk.goOnWith(marked) : reportAbsence(talk, services, me, asked);
      }
      case "withdraw":
        return withdraw(talk, services, me, asked);
      case "end":
        return endEarly(talk, services, me, asked);
      case "change":
        return changeDays(talk, services, me, asked);
      case "confirm":
        return confirmAbsence(talk, services, me, asked);
      case "refuse":
        return refuseAbsence(talk, services, me, asked);
    }
  },
};
