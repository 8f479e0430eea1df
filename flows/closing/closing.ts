import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { closingLine } from "../../src/command-lines/closing-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { settleDeeds } from "../../src/records/events/attendance-deeds.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { phrase } from "../../src/words/words.ts";
import { takeShortcuts } from "../check-in/take-shortcuts.ts";
import { closeEvent } from "./close.ts";
import { type ClosingServices, eventToClose } from "./closing-services.ts";
import { correctAttendance } from "./correct.ts";
import { asksWhatWasDiscussed, sayDiscussed } from "./discuss.ts";
import { attendanceToTell, substitutesToTake, summaryText } from "./summary.ts";
import { whichToClose } from "./which.ts";

/** `/chot`: an event that is over; who came, late or not, and everybody's deeds. */
export const closing: Flow<keyof ClosingServices> = {
  name: "closing",
  version: 2,
  commands: [closingLine.command],
  menu: "command-closing-menu",
  helpPage: "sittings",
  help: [{ line: closingLine.list(), about: "command-closing-help" }],
  quick: false,
  where: ["private"],
  permission: "convene",
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const asked = closingLine.read(talk.args);
    switch (asked.does) {
      case "correct":
        return correctAttendance(talk, services, me, asked.id);
      case "discuss":
        return sayDiscussed(talk, services, me, asked.id);
      case "show":
        return showOne(talk, services, me, asked.id);
      case "list": {
        const id = await whichToClose(talk, services, me);
        return id === undefined ? talk.say("closing-none") : showOne(talk, services, me, id);
      }
    }
  },
};

/** An event with its counts and names: to be closed or corrected; of one that is closed whatever a kill has left undone is done. */
async function showOne(talk: Talk, services: ClosingServices, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const shown = await talk.work(phrase("closing-working"), async () => {
    const event = await eventToClose(services, me, id, at);
    const isClosed = event.state === "closed";
    if (isClosed) await settleDeeds(services, event, { by: me.code, at });
    const told = await attendanceToTell(services, event, at);
    return {
      isClosed,
      text: summaryText(services.words, event, told, at),
      isUnmarked: told.attendance.came.length + told.attendance.late.length === 0,
      discusses: await asksWhatWasDiscussed(services, event),
      substitutes: substitutesToTake(services.words, event, told),
    };
  });
  if (shown.isClosed) {
    await talk.say("closing-said", { text: shown.text });
    return talk.offer([
      ...takeShortcuts(id, shown.substitutes),
      { label: phrase("closing-button-correct"), command: closingLine.correct(id) },
      { label: phrase("attendance-button"), command: paperLine.ofEvent("diemdanh", id) },
      ...(shown.discusses
        ? [{ label: phrase("closing-button-discussed"), command: closingLine.discuss(id) }]
        : []),
    ]);
  }
  if (shown.isUnmarked) await talk.say("closing-nobody-marked");
  const next = await talk.choose(phrase("closing-said", { text: shown.text }), {
    close: "closing-button-close",
    correct: "closing-button-correct",
    later: "closing-later",
  });
  if (next === "close") return closeEvent(talk, services, me, id);
  if (next === "correct") return correctAttendance(talk, services, me, id);
  await talk.say("closing-left");
}
