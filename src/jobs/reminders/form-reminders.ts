import { typed } from "../../command-lines/command-line.ts";
import { dutyLine } from "../../command-lines/duty-lines.ts";
import type { Draft } from "../../records/forms/forms-models.ts";
import { headedBy } from "../../records/people/cadre.ts";
import type { Period } from "../../rules/calendar/periods.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { DUTIES, dutiesRemindedAt, type FormDutyId, isForm } from "../../rules/duties/duties.ts";
import type { RemindedAt } from "../../rules/duties/duty.ts";
import { lastDayFor } from "../../rules/duties/last-day.ts";
import type { CallName } from "../../rules/duties/moments.ts";
import { partsDone } from "../../rules/forms/answered.ts";
import type { Form } from "../../rules/forms/form.ts";
import { formFor, type Who, whoUnder } from "../../rules/forms/form-for.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { dateText, periodText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { choicesOf, entryButton } from "./make-up.ts";
import type { Reminder, ReminderContext } from "./reminder.ts";
import { reviewsToHold } from "./reviews-to-hold.ts";

/** How far a paper was begun. */
interface Begun {
  done: number;
  parts: number;
}

/** Only to those whose papers of the period are missing: until when, how far a draft is, and other words at each call. */
function toThoseWithout(moment: RemindedAt): Reminder {
  return {
    async write(recipients, context) {
      const { services, jobRun, at, units } = context;
      const { words, standings, policies } = services;
      const today = dayOf(at);
      const cadres = { records: recipients.map((recipient) => recipient.record), units };
      const duties = dutiesRemindedAt(moment).filter(isForm);
      const judged = await standings.results(cadres, { period: jobRun.period, duties }, today);
      const drafts = await draftsOf(context, duties, [...judged.keys()]);
      const policyOf = await policies.book();
      return new Map(
        recipients.flatMap(({ person }) => {
          const { code, unit } = person;
          const missing = duties.filter((duty) => judged.get(code)?.[duty]?.met === false);
          if (missing.length === 0) return [];
          const who = whoUnder(person, policyOf(unit, parentsOf(units, unit, today), today));
          const said = missing.map((duty) => {
            const draft = drafts.get(duty)?.get(code);
            const begun = draft && begunOf(draft, who);
            return { duty, begun, text: textOf(words, { duty, begun, jobRun }, today) };
          });
          const text = said.map((each) => each.text).join("\n\n");
          const options = said.flatMap(({ duty, begun }) => buttonInto(words, duty, jobRun.period, begun));
          const choices = choicesOf(options);
          return [[code, { message: choices ? { text, choices } : { text } }]];
        }),
      );
    },
  };
}

/** A draft with the form that it answers. */
interface DraftedForm extends Draft {
  content: Form;
}

async function draftsOf(
  { services: { forms }, jobRun: { period } }: ReminderContext,
  duties: readonly FormDutyId[],
  cadres: readonly string[],
): Promise<Map<FormDutyId, Map<string, DraftedForm>>> {
  const found = new Map<FormDutyId, Map<string, DraftedForm>>();
  for (const duty of duties) {
    const { evidence } = DUTIES[duty];
    if (evidence.kind !== "forms") continue;
    const drafted = new Map<string, DraftedForm>();
    for (const [cadre, draft] of await forms[evidence.paper].draftsOf(period.id, cadres)) {
      const { content } = await forms.asked(draft);
      drafted.set(cadre, { ...draft, content });
    }
    found.set(duty, drafted);
  }
  return found;
}

function begunOf({ content, answers }: DraftedForm, who: Who): Begun {
  const parts = formFor(content, who);
  return { done: partsDone(parts, answers), parts: parts.length };
}

function textOf(
  words: Words,
  {
    duty,
    begun,
    jobRun: { period, call },
  }: { duty: FormDutyId; begun: Begun | undefined; jobRun: ReminderContext["jobRun"] },
  today: Day,
): string {
  const last = lastDayFor(duty, period);
  const said = { period: periodText(words, period, today), until: dateText(last, today) };
  const lead =
    today > last
      ? words.text(`duty-${duty}-reminder-late`, said)
      : words.text(call === "first" ? `duty-${duty}-reminder` : `duty-${duty}-reminder-last`, said);
  return `${lead} ${howOf(words, duty, begun, call)}`;
}

function howOf(words: Words, duty: FormDutyId, begun: Begun | undefined, call: CallName): string {
  if (!begun)
    return call === "first" ? words.label(`duty-${duty}-reminder-how`) : words.label("jobs-form-how-last");
  const said = { done: String(begun.done), parts: String(begun.parts) };
  return call === "first"
    ? words.text("jobs-form-draft", said)
    : words.text("jobs-form-draft-last", { ...said, left: String(begun.parts - begun.done) });
}

function buttonInto(words: Words, duty: FormDutyId, period: Period, begun: Begun | undefined) {
  const line = dutyLine.open(duty, period);
  return begun && line
    ? [{ value: typed(line), label: words.label("form-continue") }]
    : entryButton(words, duty, period);
}

const toThoseWithoutReview = toThoseWithout("quarter-review");

/** The self-review of a quarter; at the first call heads hear whose is missing before the collective's review, too. */
export const quarterReviewReminder: Reminder = {
  async write(recipients, context) {
    const texts = await toThoseWithoutReview.write(recipients, context);
    const { services, jobRun, at } = context;
    if (jobRun.call !== "first") return texts;
    const heads = recipients.map(({ person }) => person).filter((person) => headedBy(person).length > 0);
    const reviews = await reviewsToHold(services, heads, jobRun.period, dayOf(at));
    for (const [code, { lines, options }] of reviews) {
      const own = texts.get(code);
      const text = [...(own ? [own.message.text] : []), lines.join("\n")].join("\n\n");
      const choices = choicesOf([...(own?.message.choices?.options ?? []), ...options]);
      texts.set(code, { ...own, message: choices ? { text, choices } : { text } });
    }
    return texts;
  },
};

/** The pledge of a year. */
export const yearPledgeReminder = toThoseWithout("year-pledge");
