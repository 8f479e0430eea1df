import type { Services } from "../../chat/services.ts";
import { typed } from "../../command-lines/command-line.ts";
import { superviseLine } from "../../command-lines/supervise-line.ts";
import { signalsInDeeds, signalsInTexts } from "../../records/supervision/signal-facts.ts";
import type { AskedSignal } from "../../records/supervision/signals.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { isNew, type Signal } from "../../rules/supervision/signal.ts";
import { clipped } from "../../words/clipped.ts";
import { signalText } from "../../words/signal-text.ts";
import { dateText } from "../../words/spoken.ts";
import { type JobRun, jobRunId } from "../job-run.ts";
import type { Recipient } from "../letters/recipients.ts";
import { signalQuestion } from "../letters/signal-letters.ts";
import { choicesOf } from "./make-up.ts";
import type { Reminder, ReminderContext, ReminderText } from "./reminder.ts";
import { type Unanswered, unansweredSignals } from "./unanswered-signals.ts";

const MOST_LISTED = 5;
const LONGEST_LABEL = 30;

/**
 * What rules notice in somebody's records: first one question to the cadre, in private; a week later, unanswered, a word to their
 * heads. Within the budget of the day and the week; never to a group. Nobody is asked twice about the same days.
 */
export const signalReminder: Reminder = {
  async write(recipients, context) {
    const { services, jobRun, at, withRoom } = context;
    const today = dayOf(at);
    const noticed = await noticedIn(recipients, context);
    const passed = await passedTo(context);
    const persons = recipients.map(({ person }) => person);
    const free = await withRoom(persons.filter(({ code }) => noticed.has(code) || passed.has(code)));
    const texts = new Map<string, ReminderText>();
    for (const code of free) {
      const signal = noticed.get(code);
      const asked = signal && (await ask(context, code, signal));
      const others = passed.get(code) ?? [];
      if (!context.isTrial)
        for (const { signal: unanswered } of others)
          await services.signals.passOn(unanswered, jobRunId(jobRun));
      const message = messageOf(services, { asked, others }, today);
      if (message) texts.set(code, { message });
    }
    return texts;
  },
};

/** Of each recipient the first thing that is noticed and was never asked about, or is being asked about by this very run. */
async function noticedIn(
  recipients: readonly Recipient[],
  { services, jobRun, at, units }: ReminderContext,
): Promise<Map<string, Signal>> {
  const today = dayOf(at);
  const records = recipients.map(({ record }) => record);
  const inDeeds = await signalsInDeeds(services, { records, units }, today);
  const inTexts = await textsOf(jobRun, services, today);
  const before = await services.signals.of(records.map(({ _id }) => _id));
  const found = new Map<string, Signal>();
  for (const { _id: code, demo } of records) {
    // The reviews of the demo's people are made up, all alike.
    const text = demo ? undefined : inTexts.get(code);
    const all = [...(inDeeds.get(code) ?? []), ...(text ? [text] : [])];
    const known = before.get(code) ?? [];
    const asking = known.find(({ run, answer }) => run === jobRunId(jobRun) && answer === null);
    const signal = asking ?? all.find((each) => isNew(each, known));
    if (signal) found.set(code, signal);
  }
  return found;
}

/** Everybody's texts are compared once a run, not once a lot of people. */
const COMPARED = new WeakMap<JobRun, Promise<Map<string, Signal>>>();

function textsOf(jobRun: JobRun, services: Services, today: Day): Promise<Map<string, Signal>> {
  const known = COMPARED.get(jobRun) ?? signalsInTexts(services, today);
  COMPARED.set(jobRun, known);
  return known;
}

async function ask(
  { services, jobRun, at, isTrial }: ReminderContext,
  cadre: string,
  { kind, from, to, hours, ofOwn }: Signal,
): Promise<AskedSignal | undefined> {
  const run = jobRunId(jobRun);
  const signal = { kind, from, to, ...(hours && { hours }), ...(ofOwn && { ofOwn }) };
  if (isTrial) return { ...signal, _id: "", cadre, run, askedAt: new Date(at), answer: null, passedBy: null };
  return services.signals.ask(cadre, signal, { run, at: new Date(at) });
}

/** What nobody has answered, by the code of each head who is to hear of it. */
async function passedTo(context: ReminderContext): Promise<Map<string, Unanswered[]>> {
  const found = new Map<string, Unanswered[]>();
  for (const unanswered of await unansweredSignals(context))
    for (const { code } of unanswered.heads) found.set(code, [...(found.get(code) ?? []), unanswered]);
  return found;
}

function messageOf(
  { words }: Pick<Services, "words">,
  { asked, others }: { asked: AskedSignal | undefined; others: readonly Unanswered[] },
  today: Day,
): ReminderText["message"] | undefined {
  const own = asked && signalQuestion({ words }, asked, today);
  if (others.length === 0) return own;
  const shown = others.slice(0, MOST_LISTED);
  const lines = shown.map(({ person, signal }) =>
    words.text("signal-passed-line", {
      name: person.name,
      what: signalText(words, signal, "others", today),
      day: dateText(dayOf(signal.askedAt.getTime()), today),
    }),
  );
  const left = others.length - shown.length;
  if (left > 0) lines.push(words.text("signal-passed-more", { count: String(left) }));
  const passed = words.text("signal-passed", { lines: lines.join("\n") });
  const options = shown.map(({ person: { code, name } }) => ({
    value: typed(superviseLine.about(code)),
    label: words.text("signal-button-note", { name: clipped(name, LONGEST_LABEL) }),
  }));
  const choices = choicesOf([...(own?.choices?.options ?? []), ...options]);
  return { text: own ? `${own.text}\n\n${passed}` : passed, ...(choices && { choices }) };
}
