import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { superviseLine } from "../../src/command-lines/supervise-line.ts";
import { wholeNote } from "../../src/jobs/letters/note-text.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { maySupervise } from "../../src/records/supervision/who-sees.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { noteToRead, type SupervisingServices } from "./supervising-services.ts";

/** A note whole; to its writer's side, while it is open, with what can be done about it. */
export async function lookAtNote(
  talk: Talk,
  services: SupervisingServices,
  me: Cadre,
  ref: string,
): Promise<void> {
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const note = await noteToRead(services, me, ref, today);
    const isOurs = await maySupervise(services, me, note, today);
    return {
      text: await wholeNote(services, note, today),
      isOpen: isOurs && note.state === "open",
      isOwn: note.acts[0]?.by === me.code,
    };
  });
  await talk.say("supervise-said", { text: shown.text });
  const deeds: Shortcut[] = shown.isOpen
    ? [
        { label: phrase("supervise-button-close"), command: superviseLine.close(ref) },
        { label: phrase("supervise-button-move"), command: superviseLine.move(ref) },
        ...(shown.isOwn
          ? [{ label: phrase("supervise-button-withdraw"), command: superviseLine.withdraw(ref) }]
          : []),
      ]
    : [];
  await talk.offer([...deeds, { label: phrase("supervise-button-all"), command: superviseLine.show() }]);
}
