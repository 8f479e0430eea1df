import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { calendarLine } from "../../src/command-lines/calendar-line.ts";
import { invitedLine } from "../../src/command-lines/invited-line.ts";
import { openEventsFor } from "../../src/records/events/open-events.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { addDays, type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { Answer, Attendee } from "../../src/rules/events/attendee.ts";
import type { UnionEvent } from "../../src/rules/events/event.ts";
import type { EventFacts } from "../../src/rules/events/event-acts.ts";
import { isLeft } from "../../src/rules/events/substitutes.ts";
import { eventText } from "../../src/words/event-text.ts";
import { phrase } from "../../src/words/words.ts";
import type { InvitedServices } from "../invited/invited-services.ts";
import { joinEvent, joinShortcut, leaveEvent } from "./join.ts";
import { objectTo } from "./object.ts";

/** What `/lich` needs. */
export type CalendarServices = InvitedServices;

/** So far ahead it looks. */
const AHEAD_DAYS = 45;
const MOST_OWN = 5;
const MOST_OPEN = 5;
const MOST_BUTTONS = 3;

/** `/lich`: what one is called to or has convened, and what of units below is open, soonest first; one press says to come. */
export const calendar: Flow<keyof CalendarServices> = {
  name: "calendar",
  version: 1,
  commands: [calendarLine.command],
  menu: "command-calendar-menu",
  helpPage: "sittings",
  help: [{ line: calendarLine.list(), about: "command-calendar-help" }],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const asked = calendarLine.read(talk.args);
    switch (asked.does) {
      case "join":
        return joinEvent(talk, services, me, asked.id);
      case "leave":
        return leaveEvent(talk, services, me, asked.id);
      case "object":
        return objectTo(talk, services, me, asked.id);
      case "list":
        return listAhead(talk, services, me);
    }
  },
};

/** What is shown of an event. Plain JSON. */
interface Line {
  id: string;
  facts: EventFacts;
  text: string;
}

async function listAhead(talk: Talk, services: CalendarServices, me: Cadre): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { own, open, silent } = await talk.call(() => aheadOf(services, me, at));
  if (own.length === 0 && open.length === 0) return talk.say("calendar-none");
  if (own.length > 0) await talk.say("calendar-own", { lines: linesOf(own, MOST_OWN) });
  if (open.length > 0) await talk.say("calendar-open", { lines: linesOf(open, MOST_OPEN) });
  await talk.offer([
    ...(silent ? [{ label: phrase("calendar-button-answer"), command: invitedLine.list() }] : []),
    ...open.slice(0, MOST_BUTTONS).map((each) => joinShortcut(each, today)),
  ]);
}

function linesOf(all: readonly Line[], most: number): string {
  return all
    .slice(0, most)
    .map(({ text }) => `• ${text}`)
    .join("\n");
}

async function aheadOf(
  services: CalendarServices,
  me: Cadre,
  at: number,
): Promise<{ own: Line[]; open: Line[]; silent: boolean }> {
  const { words, events, cadres } = services;
  const today = dayOf(at);
  const span = { from: today, to: addDays(today, AHEAD_DAYS) };
  const going = (await events.between(span.from, span.to, { of: me.code })).flatMap((event) => {
    const mine = event.people.get(me.code);
    const says = mine || event.convener === me.code ? saysOf(mine, event, me) : undefined;
    if (!says || says === "declined" || event.state !== "called" || event.facts.endsAt <= at) return [];
    return [{ event, mine, says }];
  });
  const own = going.map(({ event: { id, facts }, says }): Line => {
    return { id, facts, text: words.text(`calendar-line-${says}`, { what: eventText(words, facts, today) }) };
  });
  const open = await Promise.all(
    (await openEventsFor(services, me, span, at)).map(async ({ id, facts }): Promise<Line> => {
      const unit = (await cadres.unit(facts.unit, today))?.name ?? facts.unit;
      return { id, facts, text: openText(services, facts, unit, today) };
    }),
  );
  return { own, open, silent: going.some(({ mine, says }) => mine?.called && says === "silent") };
}

/** What somebody says to an event; the convener, without a word, that it is theirs. */
function saysOf(
  mine: Attendee | undefined,
  event: UnionEvent,
  me: Cadre,
): Answer["says"] | "convened" | "silent" {
  if (mine?.answer && !isLeft(mine, event)) return mine.answer.says;
  return event.convener === me.code ? "convened" : "silent";
}

/** An open event in a line, with whose it is. */
export function openText(
  { words }: Pick<Services, "words">,
  facts: EventFacts,
  unit: string,
  today: Day,
): string {
  return words.text("calendar-line-open", { what: eventText(words, facts, today), unit });
}
