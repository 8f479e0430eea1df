import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { superviseLine } from "../../src/command-lines/supervise-line.ts";
import { closeNote, moveNote, withdrawNote } from "./change-note.ts";
import { lookAtNote } from "./look-at-note.ts";
import { showNotes } from "./show-notes.ts";
import type { SupervisingNeeds } from "./supervising-services.ts";
import { showUnits } from "./units-looked-after.ts";
import { writeNote } from "./write-note.ts";

const LOOKS: ReadonlySet<string> = new Set(["show", "units", "look"]);

/** `/giamsat`: what is noted of a unit or a cadre, looked at again on its day, and closed with what was found (U4). */
export const supervising: Flow<SupervisingNeeds> = {
  name: "supervising",
  version: 1,
  commands: [superviseLine.command],
  menu: "command-supervise-menu",
  helpPage: "watch",
  help: [
    { line: superviseLine.show(), about: "command-supervise-help" },
    { line: superviseLine.write(), about: "command-supervise-help-write" },
  ],
  quick: false,
  looks: (args) => LOOKS.has(superviseLine.read(args).does),
  where: ["private"],
  permission: "supervise",
  closedWhileNew: true,
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const asked = superviseLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showNotes(talk, services, me);
      case "units":
        return showUnits(talk, services, me);
      case "write":
        return writeNote(talk, services, me, asked.who);
      case "look":
        return lookAtNote(talk, services, me, asked.ref);
      case "close":
        return closeNote(talk, services, me, asked.ref);
      case "move":
        return moveNote(talk, services, me, asked.ref);
      case "withdraw":
        return withdrawNote(talk, services, me, asked.ref);
    }
  },
};
