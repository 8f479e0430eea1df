import type { Talk } from "../../src/chat/dialog/talk.ts";
import { settleIfClosed } from "../../src/records/events/attendance-deeds.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isOpenAt, markAt } from "../../src/rules/events/check-in-time.ts";
import type { Mark } from "../../src/rules/events/event-acts.ts";
import type { SaidMark } from "../../src/rules/reading/events/attendance-line.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { heldEvent } from "./held.ts";
import type { CheckInParts } from "./parts.ts";
import { askNamed } from "./people.ts";

/** A reason is read on a phone. */
const LONGEST_REASON = 200;
/** More names than these are counted. */
const MOST_NAMED = 20;

/** One person to be marked. Plain JSON. */
export interface ToMark {
  code: string;
  name: string;
  as: Mark;
  reason?: string;
}

/** What was marked, as it is said back, a line each; `at` names it for being taken back. */
export interface Marked {
  lines: string[];
  at: number;
  count: number;
}

/** Marks people by the names that were typed. */
export async function markNamed(
  talk: Talk,
  services: CheckInParts,
  me: Cadre,
  { event, said }: { event: string; said: readonly SaidMark[] },
): Promise<Marked> {
  const today = dayOf(await talk.now());
  const names = said.flatMap((each) => each.names);
  const { people, unknown } = await askNamed(talk, services, { event, names }, today);
  const bare = said.filter(({ onlyNamed }) => onlyNamed).flatMap((each) => each.names);
  const came = bare.flatMap((name) => people.get(name)?.name ?? []);
  const how = came.length > 0 ? await askHowTheyCame(talk, services, me, { event, names: came }) : "came";
  const marks = said.flatMap(({ names: group, as, reason, onlyNamed }) =>
    group.flatMap((name): ToMark[] => {
      const person = people.get(name);
      if (!person) return [];
      return [
        {
          ...person,
          as: onlyNamed ? how : as,
          ...(reason ? { reason: reason.slice(0, LONGEST_REASON) } : {}),
        },
      ];
    }),
  );
  const marked = await markAll(talk, services, me, { event, marks });
  if (unknown.length === 0) return marked;
  const names_ = unknown.map((name) => `“${asTyped(name)}”`).join(", ");
  return { ...marked, lines: [...marked.lines, services.words.text("check-in-unknown", { names: names_ })] };
}

/** Marks people, each once; who holds the event is looked at again where it is written. */
export async function markAll(
  talk: Talk,
  services: CheckInParts,
  me: Cadre,
  { event: id, marks }: { event: string; marks: readonly ToMark[] },
): Promise<Marked> {
  const at = await talk.now();
  const lines = await talk.call(async (key) => {
    await heldEvent(services, me, { id }, at);
    const doing = { by: me.code, at: new Date(at) };
    const taken: ToMark[] = [];
    for (const { name, code: who, as, reason } of marks) {
      const change = { does: "mark", who, as, how: "door", ...(reason ? { reason } : {}) } as const;
      const done = await services.events.act(id, change, { ...doing, key: `${key}:${who}` });
      if (done?.took) taken.push({ name, code: who, as });
    }
    await settleIfClosed(services, id, { by: me.code, at });
    return linesOf(services.words, taken);
  });
  return { lines, at, count: lines.length };
}

/** Marked long after the beginning, some have just come, and others have sat there for an hour: that is asked. */
export async function askHowTheyCame(
  talk: Talk,
  services: CheckInParts,
  me: Cadre,
  { event: id, names }: { event: string; names: readonly string[] },
): Promise<"came" | "late"> {
  const at = await talk.now();
  const isLate = await talk.call(async () =>
    isLateNow(services, (await heldEvent(services, me, { id }, at)).facts, at),
  );
  if (!isLate) return "came";
  return talk.choose(phrase("check-in-ask-late", { names: names.join(", ") }), {
    came: "check-in-on-time",
    late: "check-in-late",
  });
}

/** Whether whoever comes now is on time, or it has to be asked: at the door people are ticked when there is a hand free. */
async function isLateNow(
  { policies }: Pick<CheckInParts, "policies">,
  facts: { unit: string; startsAt: number; endsAt: number },
  at: number,
): Promise<boolean> {
  const { graceMinutes } = await policies.of(facts.unit, dayOf(at));
  return isOpenAt(facts, at) && markAt(facts, at, graceMinutes) === "late";
}

/** A line for each kind of mark, with the names. */
function linesOf(words: Words, marks: readonly ToMark[]): string[] {
  return (["came", "late", "absent", "excused"] as const).flatMap((as) => {
    const named = marks.filter((mark) => mark.as === as).map(({ name }) => name);
    if (named.length === 0) return [];
    const names = named.slice(0, MOST_NAMED).join(", ");
    const count = String(named.length);
    return [
      words.text(named.length > MOST_NAMED ? `check-in-marked-${as}-more` : `check-in-marked-${as}`, {
        names,
        count,
      }),
    ];
  });
}
