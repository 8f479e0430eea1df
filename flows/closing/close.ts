import type { Talk } from "../../src/chat/dialog/talk.ts";
import { closingLine } from "../../src/command-lines/closing-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { settleDeeds } from "../../src/records/events/attendance-deeds.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { phrase } from "../../src/words/words.ts";
import { takeShortcuts } from "../check-in/take-shortcuts.ts";
import { type ClosingServices, eventToClose } from "./closing-services.ts";
import { asksWhatWasDiscussed } from "./discuss.ts";
import { attendanceToTell, substitutesToTake, summaryText } from "./summary.ts";
import { tellClosed } from "./telling.ts";

/**
 * Closes an event: who gave a reason is excused, everybody's deeds are written, and whoever has to know is told. Each step of it may be
 * done again after a kill.
 */
export async function closeEvent(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  id: string,
): Promise<void> {
  const at = await talk.now();
  const { words } = services;
  const done = await talk.work(phrase("closing-working"), async (key) => {
    const before = await eventToClose(services, me, id, at);
    const { attendance, gone } = await attendanceToTell(services, before, at);
    if (before.state === "called") {
      if (gone.length > 0) {
        const doing = { key: `${key}:gone`, by: me.code, at: new Date(at) };
        await services.events.act(id, { does: "uninvite", called: gone }, doing);
      }
      for (const each of attendance.excused) {
        // Why stands in their own answer: nobody's words are copied into what another did.
        const mark = { does: "mark", who: each.who, as: "excused", how: "convener" } as const;
        const doing = { key: `${key}:${each.who}`, by: me.code, at: new Date(at) };
        await services.events.act(id, mark, doing);
      }
      await services.events.act(id, { does: "close" }, { key, by: me.code, at: new Date(at) });
    }
    const event = await eventToClose(services, me, id, at);
    const settled = await settleDeeds(services, event, { by: me.code, at });
    const told = await attendanceToTell(services, event, at);
    await tellClosed(services, event, told, at);
    const by = event.closed?.by === me.code ? undefined : event.closed?.by;
    return {
      text: summaryText(words, event, told, at),
      locked: settled.locked,
      said: settled.said,
      by: by === undefined ? null : (told.names.get(by)?.name ?? words.label("closing-name-left")),
      discusses: await asksWhatWasDiscussed(services, event),
      substitutes: substitutesToTake(words, event, told),
    };
  });
  await talk.settled();
  await talk.say("closing-said", { text: done.text });
  if (done.by !== null) await talk.say("closing-by-other", { by: done.by });
  if (done.locked > 0) await talk.say("closing-deeds-locked", { count: String(done.locked) });
  if (done.said > 0) await talk.say("closing-deeds-said", { count: String(done.said) });
  if (done.discusses) await talk.say("closing-ask-discussed");
  await talk.offer([
    ...takeShortcuts(id, done.substitutes),
    ...(done.discusses
      ? [
          {
            label: phrase("closing-button-discussed"),
            command: closingLine.discuss(id),
            says: "yes" as const,
          },
        ]
      : []),
    { label: phrase("closing-button-correct"), command: closingLine.correct(id) },
    { label: phrase("attendance-button"), command: paperLine.ofEvent("diemdanh", id) },
  ]);
}
