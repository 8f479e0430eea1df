import type { Services } from "../../chat/services.ts";
import { invitedLine } from "../../command-lines/invited-line.ts";
import { toBeTold } from "../../records/notices/to-be-told.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { periodOf } from "../../rules/calendar/periods.ts";
import { addDays, type Day, dayOf } from "../../rules/calendar/time.ts";
import { callOn } from "../../rules/duties/moments.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import { isSoon } from "../../rules/events/recall-time.ts";
import { isSilent } from "../../rules/events/substitutes.ts";
import { eventText } from "../../words/event-text.ts";
import { jobRunId } from "../job-run.ts";
import { answerButtons, concerned } from "../letters/event-letters.ts";
import { buttons } from "../letters/letter.ts";
import { sendInBudget } from "../nudges/in-budget.ts";

/**
 * For the worker's look at the clock: two hours before an event whoever comes is told once more, as far as the budget of the day and the week
 * reaches; not who heard it on the evening before, nor who declined.
 */
export async function recallSoon(services: Services, at: number): Promise<void> {
  const today = dayOf(at);
  for (const event of await services.events.between(today, today)) {
    if (event.state !== "called" || dayOf(event.facts.startsAt) !== today || !isSoon(event, at)) continue;
    const look = `event-soon:${event.id}:${event.facts.startsAt}`;
    if (await services.jobRuns.isFinished(look)) continue;
    await recall(services, event, look, at);
    await services.jobRuns.finish(look, at);
  }
}

async function recall(services: Services, event: UnionEvent, look: string, at: number): Promise<void> {
  const today = dayOf(at);
  const heard = await heardInEvening(services, concerned(event), today);
  const found = await Promise.all(
    concerned(event)
      .filter((code) => !heard.has(code))
      .map((code) => services.cadres.person(code, today)),
  );
  const people = found.filter((person) => person !== undefined);
  const told = await toBeTold(services, people, today);
  const letters = told.map(({ person, to }) => ({
    cadre: person,
    to,
    messages: [messageTo(services, event, person, today)],
  }));
  await sendInBudget(services, { letters, idOf: ({ code }) => `${look}:${code}` }, at);
}

async function heardInEvening(
  { notices }: Pick<Services, "notices">,
  codes: readonly string[],
  today: Day,
): Promise<ReadonlySet<string>> {
  const evening = addDays(today, -1);
  const run = { job: "event-recall", period: periodOf("week", evening), call: callOn(evening) } as const;
  const idOf = (code: string) => `${jobRunId(run)}:${code}`;
  const told = await notices.told(codes.map(idOf));
  return new Set(codes.filter((code) => told.has(idOf(code))));
}

function messageTo({ words }: Pick<Services, "words">, event: UnionEvent, { code }: Cadre, today: Day) {
  const { facts, people, id } = event;
  const what = eventText(words, facts, today);
  const text = words.text(facts.shirt ? "recall-soon-shirt" : "recall-soon", { what });
  const own = people.get(code);
  const shown =
    !own || isSilent(own, event)
      ? answerButtons(id)
      : [{ label: "invited-button-not-after-all" as const, command: invitedLine.decline(id) }];
  return { text, choices: buttons(words, shown) };
}
