import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { closingLine } from "../../src/command-lines/closing-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { settleDeeds } from "../../src/records/events/attendance-deeds.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type PlainKey, phrase } from "../../src/words/words.ts";
import { takeShortcuts } from "../check-in/take-shortcuts.ts";
import { closeEvent } from "./close.ts";
import { type ClosingServices, eventToClose } from "./closing-services.ts";
import { correctAsSaid, correctAttendance } from "./correct.ts";
import type { SaidOfSome } from "./correction.ts";
import { asksWhatWasDiscussed, sayDiscussed } from "./discuss.ts";
import { attendanceToTell, substitutesToTake, summaryText } from "./summary.ts";
import { whichToClose } from "./which.ts";
import { readSaid } from "./whom-to-correct.ts";
import { correctAll } from "./write-corrections.ts";

/** `/chot`: an event that is over; who came, late or not, and everybody's deeds. */
export const closing: Flow<keyof ClosingServices> = {
  name: "closing",
  version: 3,
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
      shirt: event.facts.shirt,
      isConvenerAway: event.convener === me.code && told.attendance.absent.some(({ who }) => who === me.code),
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
  const ways = shown.isConvenerAway ? WAYS : WAYS.filter((way) => way !== "there");
  const next = await talk.ask(
    phrase("closing-said", { text: shown.text }),
    (text): Read<Way | SaidOfSome[]> => (isWay(text) ? { value: text } : readSaid(text, shown.shirt, UNREAD)),
    ways.map((way) => ({ label: phrase(LABELS[way]), text: way })),
    { numbered: true, help: UNREAD },
  );
  if (next === "later") return talk.say("closing-left");
  if (next === "correct") return correctAttendance(talk, services, me, id);
  if (Array.isArray(next)) {
    await correctAsSaid(talk, services, me, { id, said: next });
    return showOne(talk, services, me, id);
  }
  if (next === "there") {
    const person = { code: me.code, name: me.name };
    await correctAll(talk, services, me, { id, corrections: [{ person, as: "came", reason: "" }] });
  }
  await closeEvent(talk, services, me, id);
}

const UNREAD = phrase("closing-ask-close-help");

/** What can be done about an event that is over. `there`: its convener, whom nobody marked, was there, too. */
const WAYS = ["close", "there", "correct", "later"] as const;
type Way = (typeof WAYS)[number];

const LABELS = {
  there: "closing-button-close-there",
  close: "closing-button-close",
  correct: "closing-button-correct",
  later: "closing-later",
} as const satisfies Record<Way, PlainKey>;

function isWay(text: string): text is Way {
  return WAYS.some((way) => way === text);
}
