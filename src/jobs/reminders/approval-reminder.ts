import type { Services } from "../../chat/services.ts";
import { approveLine } from "../../command-lines/approve-line.ts";
import { modelLine } from "../../command-lines/model-line.ts";
import { recogniseLine } from "../../command-lines/recognise-line.ts";
import { LATE_DAYS, type Waiting, whatWaits } from "../../records/deeds/waiting-for.ts";
import { addDays, type Day, dayOf } from "../../rules/calendar/time.ts";
import { dateText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { type Button, buttons } from "../letters/letter.ts";
import type { Reminder, ReminderText } from "./reminder.ts";
import { quarterToHold, reviewsToHold, type ToHold } from "./reviews-to-hold.ts";
import { modelsThatWait, worksThatWait } from "./works-that-wait.ts";

/** What came since the call before is heard at the next; between them there are never more days, holidays left aside. */
const DAYS_BETWEEN = 3;
const MOST_UNITS = 5;

const APPROVE: Button = { label: "approve-button-waiting", command: approveLine.show() };
const RECOGNISE: Button = { label: "jobs-button-works", command: recogniseLine.show() };
const MODELS: Button = { label: "jobs-button-models", command: modelLine.waiting() };
const NONE: ReadonlyMap<string, number> = new Map();
const NO_REVIEWS: ReadonlyMap<string, ToHold> = new Map();

/** What waits for one head: to be decided, and unheard for long in units below. */
interface Heard {
  own: Waiting[];
  late: Waiting[];
}

/**
 * What waits for a head's word. On the week's first call all of it, works and models of units to be recognised and a review that was not held, too; on the others when something has come since. What has waited
 * for long is told to the level above, too.
 */
export const approvalReminder: Reminder = {
  async write(recipients, { services, jobRun: { call }, at }) {
    const today = dayOf(at);
    const since = addDays(today, -DAYS_BETWEEN);
    const heard = await byHead(services, today);
    const works = call === "first" ? await worksThatWait(services, at) : NONE;
    const models = call === "first" ? await modelsThatWait(services, at) : NONE;
    const ended = call === "first" ? quarterToHold(today) : undefined;
    const heads = recipients.map(({ person }) => person);
    const reviews = ended ? await reviewsToHold(services, heads, ended, today) : NO_REVIEWS;
    const texts = new Map<string, ReminderText>();
    for (const { person } of recipients) {
      const { own = [], late = [] } = heard.get(person.code) ?? {};
      const isNew = own.some(({ deed: [entry] }) => dayOf(entry.at) >= since);
      if (call !== "first" && !isNew) continue;
      const { words } = services;
      const deeds = [...ownLines(words, own, today), ...lateLines(words, late)];
      const count = works.get(person.code) ?? 0;
      const ofUnits = models.get(person.code) ?? 0;
      const review = reviews.get(person.code) ?? { lines: [], options: [] };
      const text = [
        ...deeds,
        ...(count > 0 ? [words.text("jobs-works", { count: String(count) })] : []),
        ...(ofUnits > 0 ? [words.text("jobs-models", { count: String(ofUnits) })] : []),
        ...review.lines,
      ];
      if (text.length === 0) continue;
      const { options, question } = buttons(words, [
        ...(deeds.length > 0 ? [APPROVE] : []),
        ...(count > 0 ? [RECOGNISE] : []),
        ...(ofUnits > 0 ? [MODELS] : []),
      ]);
      const choices = { question, options: [...options, ...review.options] };
      texts.set(person.code, { message: { text: text.join("\n"), choices } });
    }
    return texts;
  },
};

async function byHead(services: Services, today: Day): Promise<Map<string, Heard>> {
  const heard = new Map<string, Heard>();
  const of = (code: string) => {
    const known = heard.get(code) ?? { own: [], late: [] };
    heard.set(code, known);
    return known;
  };
  for (const waiting of await whatWaits(services, today)) {
    for (const head of waiting.heads) of(head).own.push(waiting);
    for (const head of waiting.above) of(head).late.push(waiting);
  }
  return heard;
}

function ownLines(words: Words, own: readonly Waiting[], today: Day): string[] {
  if (own.length === 0) return [];
  const people = new Set(own.map(({ person }) => person.code)).size;
  const oldest = Math.min(...own.map(({ deed: [{ at }] }) => at));
  return [
    words.text("jobs-approval", {
      count: String(own.length),
      people: String(people),
      since: dateText(dayOf(oldest), today),
    }),
  ];
}

function lateLines(words: Words, late: readonly Waiting[]): string[] {
  if (late.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { person } of late) counts.set(person.unitName, (counts.get(person.unitName) ?? 0) + 1);
  const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MOST_UNITS);
  const units = most.map(([unit, count]) => words.text("jobs-approval-unit", { unit, count: String(count) }));
  const said = { count: String(late.length), days: String(LATE_DAYS), units: units.join(", ") };
  return [words.text(counts.size > MOST_UNITS ? "jobs-approval-late-most" : "jobs-approval-late", said)];
}
