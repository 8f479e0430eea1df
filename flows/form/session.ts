import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { FormBook } from "../../src/records/forms/forms-book.ts";
import type { TypedIn } from "../../src/records/forms/forms-models.ts";
import type { Seen } from "../../src/records/forms/seen-draft.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { FormAnswer, FormAnswers } from "../../src/rules/forms/answer.ts";
import { partsDone } from "../../src/rules/forms/answered.ts";
import { type AskedPart, type Who, whoUnder } from "../../src/rules/forms/form-for.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";

/** What somebody else types in for the cadre, from paper. */
export interface Typing extends TypedIn {
  seen: Seen;
  /** Inside each call that writes. @throws Refusal when they may not any longer */
  mustStillMay(at: number): Promise<void>;
}

/** What is filled in: a paper of a period, or what is handed in, which has a name of its own in place of one. */
export type Filled = Paper | "work" | "model" | "year-report" | "synthesis";

/** Somebody filling in one form. `answers` and `seen` follow what is saved. */
export interface FormSession {
  paper: Filled;
  /** The code of the cadre, or of the unit, whose it is. */
  owner: string;
  /** In what is a unit's: the code of the one who writes. */
  writer?: string;
  period: string;
  parts: AskedPart[];
  answers: FormAnswers;
  /** The key of the draft's last write that this dialog knows of; null until there is a draft. */
  seen: string | null;
  /** What a draft starts with. It is created at the first answer, so that looking alone leaves none behind. */
  form: string;
  formVersion: number;
  startedAt: number;
  /** Why what was confirmed is being changed. */
  reason: string | null;
  /** What the last self-review left to mend, as text. */
  remarks: string | null;
  typing?: Typing | undefined;
  /** What the units agreed should be done, offered beside the form's own suggestions. */
  agreed?: readonly string[] | undefined;
}

export function bookOf({ forms }: Pick<Services, "forms">, paper: Filled): FormBook {
  switch (paper) {
    case "pledge":
      return forms.pledges;
    case "self-review":
      return forms.reviews;
    case "work":
      return forms.works;
    default:
      return forms.unitPapers;
  }
}

/** What a form needs to know of a cadre on a day. */
export async function whoIs(services: Pick<Services, "policies">, cadre: Cadre, day: Day): Promise<Who> {
  return whoUnder(cadre, await services.policies.of(cadre.unit, day));
}

/**
 * Drafts an answer at once, so that it cannot be lost. Where the draft was gone on with on another app meanwhile, what was
 * answered there is taken over and not asked again.
 */
export async function saveAnswer(
  talk: Talk,
  services: Pick<Services, "forms">,
  session: FormSession,
  { question, answer }: { question: string; answer: FormAnswer },
): Promise<void> {
  const { paper, owner, writer, period, parts, seen, form, formVersion, reason, typing } = session;
  const answers = { ...session.answers, [question]: answer };
  const startedAt = new Date(session.startedAt);
  const at = typing && (await talk.now());
  const saved = await talk.call(async (message) => {
    if (at !== undefined) await typing?.mustStillMay(at);
    const book = bookOf(services, paper);
    const by = { ...writtenBy(typing, message), ...(writer !== undefined && { by: writer }) };
    const before = seen === null ? undefined : (await book.read(owner, period))?.draft;
    const there = before && appOf(before.key) !== appOf(message) ? before.answers[question] : undefined;
    // Passed over here, after it was answered there: what was said stays.
    if (before && there && saysNothing(answer) && !saysNothing(there) && !session.answers[question])
      return { key: before.key, elsewhere: before.answers, stays: there };
    if (seen !== null) await book.save(owner, period, { question, answer, ...by });
    else
      await book.begin(owner, period, { form, formVersion, answers, startedAt, reason, ...by }, typing?.seen);
    // Of a unit's draft what others had written stood there when it was opened, and is no news.
    const isNews = writer === undefined || before?.key !== seen;
    const isElsewhere = typing
      ? before?.typed?.by !== typing.by
      : before && isNews && (before.by !== writer || appOf(before.key) !== appOf(message));
    return { key: by.key, elsewhere: before && isElsewhere ? before.answers : null, stays: null };
  });
  session.seen = saved.key;
  session.answers = { ...saved.elsewhere, ...answers, ...(saved.stays && { [question]: saved.stays }) };
  if (!saved.elsewhere) return;
  const done = String(partsDone(parts, session.answers));
  const key = typing ? "typing-elsewhere" : writer === undefined ? "form-elsewhere" : "shared-elsewhere";
  await talk.say(key, { done, parts: String(parts.length) });
}

/** An optional question was passed over. */
function saysNothing(answer: FormAnswer): boolean {
  return (answer.kind === "text" && answer.text === "") || (answer.kind === "choice" && answer.choice === "");
}

/** Under which key, and by whom, something is written. In the papers of others a key names no account of who types. */
export function writtenBy(typing: Typing | undefined, key: string): { key: string; typed?: TypedIn } {
  if (!typing) return { key };
  const { by, files } = typing;
  return { key: refOf(key), typed: { by, files } };
}

/** A key begins with the app from which the message came. */
function appOf(key: string): string | undefined {
  return key.split(":", 1)[0];
}
