import type { Talk } from "../../src/chat/dialog/talk.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { phrase } from "../../src/words/words.ts";
import { askNamed } from "../check-in/people.ts";
import type { ClosingServices } from "./closing-services.ts";
import { type Chosen, type Correction, type Marked, NO_REASON, type SaidOfSome } from "./correction.ts";

const MOST_REASON = 200;

/** What holds of one person, by presses. */
export async function askCorrection(talk: Talk, person: Marked, shirt: boolean): Promise<Correction> {
  const as = await askMark(talk, person.name, shirt);
  return { person, as, reason: as === "excused" ? await askReason(talk, person.name) : "" };
}

/** What was typed in one line, of whom it is clear who is meant; the others are said back. */
export async function namedCorrections(
  talk: Talk,
  services: ClosingServices,
  event: string,
  said: readonly SaidOfSome[],
): Promise<Correction[]> {
  const names = said.flatMap((each) => each.names);
  const { people, unknown } = await askNamed(talk, services, { event, names }, dayOf(await talk.now()));
  if (unknown.length > 0)
    await talk.say("closing-unknown", { names: unknown.map((name) => `“${asTyped(name)}”`).join(", ") });
  return said.flatMap(({ names: group, as, reason = "" }) =>
    group.flatMap((name): Correction[] => {
      const person = people.get(name);
      return person ? [{ person, as, reason: reason.slice(0, MOST_REASON) }] : [];
    }),
  );
}

async function askMark(talk: Talk, name: string, shirt: boolean): Promise<Chosen> {
  const marks = {
    came: "closing-mark-came",
    late: "closing-mark-late",
    excused: "closing-mark-excused",
    absent: "closing-mark-absent",
  } as const;
  const question = phrase("closing-ask-mark", { name });
  if (!shirt) return talk.choose(question, marks);
  return talk.choose(question, { ...marks, bare: "closing-mark-bare", worn: "closing-mark-worn" });
}

function askReason(talk: Talk, name: string): Promise<string> {
  return talk.askText(
    phrase("closing-ask-reason", { name }),
    (text) => (text.length > MOST_REASON ? { no: phrase("request-why-long") } : { value: text }),
    { skip: { label: phrase("closing-no-reason"), text: NO_REASON }, why: true },
  );
}
