import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { phrase } from "../../src/words/words.ts";
import { askCorrection, namedCorrections } from "./ask-correction.ts";
import { closeEvent } from "./close.ts";
import { type ClosingServices, eventToClose } from "./closing-services.ts";
import type { SaidOfSome } from "./correction.ts";
import { attendanceToTell, summaryText } from "./summary.ts";
import { A_PAGE, askWhomToCorrect, shownTo } from "./whom-to-correct.ts";
import { correctAll } from "./write-corrections.ts";

/** Corrects who was there: a name by a press, then what holds. Once an event is closed, the deeds follow each correction. */
export async function correctAttendance(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  id: string,
): Promise<void> {
  let page = 0;
  for (;;) {
    const at = await talk.now();
    const from = page * A_PAGE;
    const shown = await talk.call(() => shownTo(services, me, { id, from }, at));
    const wish = await askWhomToCorrect(talk, shown);
    if (wish.does === "done") return finish(talk, services, me, { id, closed: shown.closed });
    if (wish.does === "next") {
      page = shown.isMore ? page + 1 : 0;
      continue;
    }
    const corrections =
      wish.does === "say"
        ? await namedCorrections(talk, services, id, wish.said)
        : [await askCorrection(talk, wish.person, shown.shirt)];
    const text = await correctAll(talk, services, me, { id, corrections });
    if (text !== "") await talk.say("closing-said", { text });
    await talk.settled();
  }
}

/** Writes what was said in a line of who was there. */
export async function correctAsSaid(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  { id, said }: { id: string; said: readonly SaidOfSome[] },
): Promise<void> {
  const corrections = await namedCorrections(talk, services, id, said);
  const text = await correctAll(talk, services, me, { id, corrections });
  if (text !== "") await talk.say("closing-said", { text });
  await talk.settled();
}

async function finish(
  talk: Talk,
  services: ClosingServices,
  me: Cadre,
  { id, closed }: { id: string; closed: boolean },
): Promise<void> {
  if (closed) {
    const at = await talk.now();
    const text = await talk.call(async () => {
      const event = await eventToClose(services, me, id, at);
      return summaryText(services.words, event, await attendanceToTell(services, event, at), at);
    });
    return talk.say("closing-said", { text });
  }
  const close = await talk.choose(phrase("closing-ask-close"), {
    close: "closing-button-close",
    later: "closing-later",
  });
  if (close === "close") return closeEvent(talk, services, me, id);
  await talk.say("closing-left");
}
