import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { readChange, tellsAnew } from "../../src/rules/reading/deeds/said-change.ts";
import { answerRefusal } from "./answer.ts";
import { fixEntry } from "./fix.ts";
import { fixLast } from "./fix-last.ts";
import { listEntries } from "./list.ts";
import { noteEntry } from "./note.ts";
import { restoreEntry } from "./restore.ts";
import { undoEntry } from "./undo.ts";

const ACTIONS = { undo: undoEntry, fix: fixEntry, note: noteEntry, restore: restoreEntry };

/** `/lichsu [period]`: my entries, with correct and undo. */
export const history: Flow<"words" | "cadres" | "deeds" | "standings" | TellingNeeds> = {
  name: "history",
  version: 6,
  commands: [historyLine.command],
  alsoCalled: { hoantac: historyLine.undo(), suagio: historyLine.fix(), xoagio: historyLine.undo() },
  menu: "command-history-menu",
  helpPage: "deeds",
  help: [{ line: historyLine.list(), about: "command-history-help", daily: true }],
  quick: true,
  reads: {
    told(text, at) {
      const context = { today: dayOf(at), now: at };
      if (readChange(text, context)) return historyLine.fixLast(text.trim());
      return tellsAnew(text, context) ? historyLine.fix().args : undefined;
    },
  },
  where: ["private"],
  permission: "keep-own-records",
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const said = historyLine.readLast(talk.args);
    if (said !== undefined) return fixLast(talk, services, me, said);
    const asked = historyLine.read(talk.args);
    if (!asked) return listEntries(talk, services, me);
    const { does, entry, said: words } = asked;
    if (does === "answer") return answerRefusal(talk, services, me, { entry, said: words });
    await ACTIONS[does](talk, services, me, entry);
  },
};
