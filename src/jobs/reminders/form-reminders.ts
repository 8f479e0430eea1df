import { typed } from "../../command-lines/command-line.ts";
import { dutyLine } from "../../command-lines/duty-lines.ts";
import type { Draft } from "../../records/forms/forms-models.ts";
import { headedBy } from "../../records/people/cadre.ts";
import type { Period } from "../../rules/calendar/periods.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { DUTIES, dutiesRemindedAt, type FormDutyId, isForm } from "../../rules/duties/duties.ts";
import type { RemindedAt } from "../../rules/duties/duty.ts";
import { lastDayFor } from "../../rules/duties/last-day.ts";
import { longerPapersWith } from "../../rules/duties/late-paper.ts";
import type { CallName } from "../../rules/duties/moments.ts";
import { partsDone } from "../../rules/forms/answered.ts";
import type { Form } from "../../rules/forms/form.ts";
import { formFor, type Who, whoUnder } from "../../rules/forms/form-for.ts";
import { parentsOf } from "../../rules/organisation/tree.ts";
import { dutyName } from "../../words/duty-words.ts";
import { capitalised, dateText, periodText } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";
import { choicesOf, entryButton } from "./make-up.ts";
import type { Reminder, ReminderContext } from "./reminder.ts";
import { reviewsToHold } from "./reviews-to-hold.ts";

/** How far a paper was begun. */
interface Begun {
  done: number;
  parts: number;
}

/** A paper of a period. */
interface Paper {
  duty: FormDutyId;
  period: Period;
}

/** Only to those whose papers of the period, or of a longer one that ends with it, are missing: until when, how far a draft is, and other words at each call. */
function toThoseWithout(moment: RemindedAt): Reminder {
  return {
    async write(recipients, context) {
      const { services, jobRun, at, units } = context;
      const { words, standings, policies } = services;
      const today = dayOf(at);
      const cadres = { records: recipients.map((recipient) => recipient.record), units };
      const duties = dutiesRemindedAt(moment).filter(isForm);
      const asked = duties.flatMap((duty): Paper[] =>
        [jobRun.period, ...longerPapersWith(duty, jobRun.period)].map((period) => ({ duty, period })),
      );
      const judged = await Promise.all(
        asked.map(async (paper) => {
          const results = await standings.results(
            cadres,
            { period: paper.period, duties: [paper.duty] },
            today,
          );
          return { paper, results, drafts: await draftsOf(context, paper, [...results.keys()]) };
        }),
      );
      const policyOf = await policies.book();
      return new Map(
        recipients.flatMap(({ person }) => {
          const { code, unit } = person;
          const missing = judged.filter(
            ({ paper, results }) => results.get(code)?.[paper.duty]?.met === false,
          );
          if (missing.length === 0) return [];
          const who = whoUnder(person, policyOf(unit, parentsOf(units, unit, today), today));
          const said = missing.map(({ paper, drafts }, place) => {
            if (place > 0) return alsoMissing(words, paper, today);
            const draft = drafts.get(code);
            const begun = draft && begunOf(draft, who);
            return {
              text: textOf(words, { paper, begun, call: jobRun.call }, today),
              options: buttonInto(words, paper, begun),
            };
          });
          const text = said.map((each) => each.text).join("\n\n");
          const options = said.flatMap((each) => each.options);
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
  { services: { forms } }: ReminderContext,
  { duty, period }: Paper,
  cadres: readonly string[],
): Promise<Map<string, DraftedForm>> {
  const { evidence } = DUTIES[duty];
  const drafted = new Map<string, DraftedForm>();
  if (evidence.kind !== "forms") return drafted;
  for (const [cadre, draft] of await forms[evidence.paper].draftsOf(period.id, cadres)) {
    const { content } = await forms.asked(draft);
    drafted.set(cadre, { ...draft, content });
  }
  return drafted;
}

function begunOf({ content, answers }: DraftedForm, who: Who): Begun {
  const parts = formFor(content, who);
  return { done: partsDone(parts, answers), parts: parts.length };
}

function textOf(
  words: Words,
  { paper: { duty, period }, begun, call }: { paper: Paper; begun: Begun | undefined; call: CallName },
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

/** One line for the next, and a button that says which it opens. */
function alsoMissing(words: Words, { duty, period }: Paper, today: Day) {
  const named = periodText(words, period, today);
  const until = dateText(lastDayFor(duty, period), today);
  const label = words.text("progress-form-way", { paper: words.label(`duty-${duty}-button`), period: named });
  return {
    text: words.text("jobs-form-also", { paper: capitalised(dutyName(words, duty)), period: named, until }),
    options: entryButton(words, duty, period).map((button) => ({ ...button, label })),
  };
}

function howOf(words: Words, duty: FormDutyId, begun: Begun | undefined, call: CallName): string {
  if (!begun)
    return call === "first" ? words.label(`duty-${duty}-reminder-how`) : words.label("jobs-form-how-last");
  const said = { done: String(begun.done), parts: String(begun.parts) };
  return call === "first"
    ? words.text("jobs-form-draft", said)
    : words.text("jobs-form-draft-last", { ...said, left: String(begun.parts - begun.done) });
}

function buttonInto(words: Words, { duty, period }: Paper, begun: Begun | undefined) {
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
