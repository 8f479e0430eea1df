import type { Services } from "../../chat/services.ts";
import { invitedLine } from "../../command-lines/invited-line.ts";
import { chunksOf } from "../../records/database/chunks.ts";
import { keptFile } from "../../records/database/files.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import { toBeTold } from "../../records/notices/to-be-told.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import type { UnionEvent } from "../../rules/events/event.ts";
import type { EventFacts } from "../../rules/events/event-acts.ts";
import { isReplaced } from "../../rules/events/substitutes.ts";
import { quietHoursAt } from "../../rules/reminders/quiet-hours.ts";
import { eventText } from "../../words/event-text.ts";
import type { Words } from "../../words/words.ts";
import { policyAtHome } from "../who-hears.ts";
import { type Button, buttons, deliver, LETTERS_PER_CHUNK } from "./letter.ts";
import type { TellingNeeds } from "./tell-cadre.ts";

type Parts = Pick<Services, "words" | "cadres" | "keptFiles" | TellingNeeds>;

/** The three answers to a call. */
export function answerButtons(id: string): Button[] {
  return [
    { label: "convene-button-come", command: invitedLine.come(id), says: "yes" },
    { label: "convene-button-send", command: invitedLine.send(id) },
    { label: "convene-button-decline", command: invitedLine.decline(id) },
  ];
}

/** What is to be said to people about an event, once each under its name. */
export interface ToldOfEvent {
  /** `event:<id>:<what>`; the person's code is added. */
  readonly id: string;
  readonly text: string;
  readonly buttons?: readonly Button[];
  /** Kept files that go along, where the channel takes files. */
  readonly files?: readonly string[];
  /** Whose they are. */
  readonly filesOf?: string;
}

/**
 * Tells people of an event, outside the quiet hours. It takes nothing of the message budget: calls, changes and cancellations do
 * not. Killed and run again, it tells the rest.
 * @returns the codes of those who could be told
 */
export async function tellOfEvent(
  services: Parts,
  people: readonly Cadre[],
  told: ToldOfEvent,
  at: number,
): Promise<string[]> {
  const today = dayOf(at);
  const found = await toBeTold(services, people, today);
  const files = await filesOf(services, told);
  const policies = new Map<string, Policy>();
  const policyOf = async (unit: string) => {
    const policy = policies.get(unit) ?? (await services.policies.of(unit, today));
    policies.set(unit, policy);
    return policy;
  };
  for (const lot of chunksOf(found, LETTERS_PER_CHUNK)) {
    const letters = await Promise.all(
      lot.map(async ({ person, to }) => ({
        to,
        name: person.name,
        parts: [
          {
            id: `${told.id}:${person.code}`,
            messages: messagesOf(services.words, told, services.post.takesFiles(to) ? files : []),
          },
        ],
        night: quietHoursAt(at, (await policyAtHome(person, policyOf)).reminders),
      })),
    );
    await deliver(services, letters, at);
  }
  return found.map(({ person }) => person.code);
}

/** One message; its first file goes with it, each further one is a message of its own before it, so that the buttons stay last. */
function messagesOf(
  words: Words,
  { text, buttons: shown = [] }: ToldOfEvent,
  files: readonly { id: string; name: string }[],
): NoticeMessage[] {
  const [first, ...more] = files;
  const message: NoticeMessage = {
    text,
    ...(first && { file: first }),
    ...(shown.length > 0 && { choices: buttons(words, shown) }),
  };
  return [...more.map((file) => ({ text: "", file })), message];
}

async function filesOf({ keptFiles }: Parts, { files = [], filesOf }: ToldOfEvent) {
  if (files.length === 0 || filesOf === undefined) return [];
  return (await keptFiles.ofCadre(filesOf, files)).map(keptFile);
}

/** The call, as whoever is called reads it. */
export function invitationText(
  words: Words,
  { facts, by }: { facts: EventFacts; by: Pick<Cadre, "name" | "unitName"> },
  today: Day,
): string {
  const called = words.text("convene-invitation", {
    by: by.name,
    unit: by.unitName,
    what: eventText(words, facts, today),
  });
  const shirt = facts.shirt ? [words.label("convene-invitation-shirt")] : [];
  return [called, ...shirt, words.label("convene-invitation-ask")].join(" ");
}

/** Those whom news of the event concerns: not who declined, nor who sends somebody else, as long as that one comes. */
export function concerned(event: Pick<UnionEvent, "people">): string[] {
  return [...event.people.values()]
    .filter((each) => each.answer?.says !== "declined" && !isReplaced(each, event))
    .map(({ who }) => who);
}
