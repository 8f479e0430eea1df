import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import { checkInLine } from "../../src/command-lines/check-in-line.ts";
import { readAttendance, saysAttendance } from "../../src/rules/reading/events/attendance-line.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { decideAsking } from "./asking.ts";
import { showCode } from "./code.ts";
import { atTheDoor } from "./door.ts";
import { whichHeld } from "./held.ts";
import { nameHelper } from "./helper.ts";
import { showList } from "./list.ts";
import { markNamed } from "./marks.ts";
import { alreadySaid, checkIn } from "./own.ts";
import type { CheckInNeeds, CheckInParts } from "./parts.ts";
import { showPicture } from "./picture.ts";
import { takeBack } from "./take-back.ts";

/** `/diemdanh`: whoever comes types the code; whoever holds the event shows it, marks people at the door, and sees who is there. */
export const checkInFlow: Flow<CheckInNeeds> = {
  name: "check-in",
  version: 1,
  commands: [checkInLine.command],
  menu: "command-check-in-menu",
  helpPage: "sittings",
  help: [
    { line: checkInLine.withCode("042917"), about: "command-check-in-help" },
    { line: checkInLine.open(), about: "command-check-in-help-show", permission: "convene" },
    { line: checkInLine.mark("An, Bích có mặt"), about: "command-check-in-help-mark", permission: "convene" },
  ],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  reads: {
    told: (text) => checkInLine.told(text),
    perhaps: (text) =>
      checkInLine.signed(text) ?? checkInLine.present(text) ?? (saysAttendance(text) ? text : undefined),
    follows: (rest) => checkInLine.read(rest).does !== "mark" || saysAttendance(rest),
  },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = checkInLine.read(talk.args);
    switch (asked.does) {
      case "check-in":
        return checkIn(talk, services, me, asked.code);
      case "ask":
        return askCode(talk, services, me);
      case "open":
        return open(talk, services, me);
      case "show":
        return showCode(talk, services, me.cadre, asked.event);
      case "picture":
        return showPicture(talk, services, me, asked.event);
      case "door":
        return atTheDoor(talk, services, me.cadre, asked.event);
      case "list":
        return showList(talk, services, me.cadre, asked.event);
      case "asking":
        return decideAsking(talk, services, me.cadre, asked.event);
      case "helper":
        return nameHelper(talk, services, me.cadre, { id: asked.event, line: asked.rest });
      case "undo":
        return takeBack(talk, services, me.cadre, asked);
      case "mark":
        return markTyped(talk, services, me, asked.text);
    }
  },
};

async function open(talk: Talk, services: CheckInParts, me: CadreSpeaking): Promise<void> {
  const id = await whichHeld(talk, services, me.cadre);
  return id === undefined ? askCode(talk, services, me) : showCode(talk, services, me.cadre, id);
}

/** Asks for the code, but of whoever is marked already, and where nothing is on. */
async function askCode(talk: Talk, services: CheckInParts, me: CadreSpeaking): Promise<void> {
  const at = await talk.now();
  const known = await talk.call(() => alreadySaid(services, me.cadre, at));
  if (known) return talk.tell(known);
  const read = (text: string): Read<string> => {
    const code = checkInLine.told(text) ?? checkInLine.signed(text);
    return code ? { value: code } : { no: phrase("check-in-unread") };
  };
  const code = await talk.ask(phrase("check-in-ask-code"), read, [], { help: phrase("check-in-unread") });
  return checkIn(talk, services, me, code);
}

/** Names typed in one line, at the event that the speaker holds. */
async function markTyped(talk: Talk, services: CheckInParts, me: CadreSpeaking, text: string): Promise<void> {
  const said = readAttendance(text);
  const id = await whichHeld(talk, services, me.cadre);
  if (id === undefined) throw refuse("check-in-holds-none");
  if (said.length === 0) throw refuse("check-in-door-help");
  const { lines, at, count } = await markNamed(talk, services, me.cadre, { event: id, said });
  for (const line of lines) await talk.tell(phrase("check-in-line", { line }));
  await talk.settled();
  await talk.offer([
    ...(count > 0
      ? [
          {
            label: phrase("check-in-door-undo"),
            command: checkInLine.undo(id, at),
            byWords: true as const,
            lasting: true as const,
          },
        ]
      : []),
    { label: phrase("check-in-button-door"), command: checkInLine.door(id) },
    { label: phrase("check-in-button-code"), command: checkInLine.show(id) },
  ]);
}
