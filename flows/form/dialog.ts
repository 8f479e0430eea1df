import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { FormVersion } from "../../src/records/forms/forms-models.ts";
import { answersFor, partsDone } from "../../src/rules/forms/answered.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { checkForm, editPart } from "./check.ts";
import { type BeforePart, fillForm } from "./fill.ts";
import type { OpenedForm } from "./opening.ts";
import { readWords } from "./read-words.ts";
import { askAboutDraft } from "./resume.ts";
import { bookOf, type FormSession, type Typing, writtenBy } from "./session.ts";

const REASON_MOST = 300;

/** What one paper says and does differently from the other. */
export interface FormManner {
  /** Above a preview. */
  title: string;
  /** Shown before the answers where the whole is looked over. */
  beside?: string;
  /** Said before the first question. */
  intro: Phrase;
  /** A draft is gone on with at once, because that was asked for. */
  goOn: boolean;
  draftFound(done: string, all: string): Phrase;
  beforePart?: BeforePart;
  /** Figures to store with the confirmed version, as they are at that moment. */
  figures?(at: number): Promise<FormVersion["figures"]>;
  /** Runs once the version is confirmed, in the same call: under its key. */
  afterwards?(key: string): Promise<void>;
  /** Somebody else types it in. */
  typing?: Typing;
  /** See {@link FormSession}. */
  agreed?: readonly string[];
}

/**
 * Takes a person through a paper, from wherever it was left: an existing draft, a change to a confirmed version, or a
 * new one. Then it asks what is unanswered, shows the whole, and confirms.
 */
export async function fillIn(
  talk: Talk,
  services: Pick<Services, "words" | "forms">,
  opened: OpenedForm,
  manner: FormManner,
): Promise<"confirmed" | "later"> {
  const entered = await enter(talk, services, opened, manner);
  if (!entered) return later(talk);
  const session = { ...entered, agreed: manner.agreed };
  await fillForm(talk, services, session, manner.beforePart);
  if (session.seen === null) return unchanged(talk);
  if ((await checkForm(talk, services, session, manner)) === "later") return later(talk);
  const { paper, owner, period, parts, answers, seen, reason, form, formVersion } = session;
  const at = await talk.now();
  await talk.call(async (key) => {
    await manner.typing?.mustStillMay(at);
    await bookOf(services, paper).confirm(owner, period, seen, {
      ...writtenBy(manner.typing, key),
      form,
      formVersion,
      group: opened.group,
      reason,
      answers: answersFor(parts, answers),
      confirmedAt: new Date(at),
      figures: (await manner.figures?.(at)) ?? null,
    });
    await manner.afterwards?.(key);
  });
  return "confirmed";
}

async function later(talk: Talk): Promise<"later"> {
  await talk.say("form-kept");
  return "later";
}

/** The person asked to change what was confirmed, and then changed nothing. */
async function unchanged(talk: Talk): Promise<"later"> {
  await talk.say("form-unchanged");
  return "later";
}

async function enter(
  talk: Talk,
  services: Pick<Services, "words" | "forms">,
  opened: OpenedForm,
  manner: FormManner,
): Promise<FormSession | undefined> {
  const { draft, confirmed, parts } = opened;
  const { typing } = manner;
  if (draft) {
    const session = { ...opened, ...draft, typing };
    if (draft.typed && !typing) await talk.say("form-draft-typed");
    const found = manner.draftFound(String(partsDone(parts, draft.answers)), String(parts.length));
    if (manner.goOn) {
      await talk.tell(found);
      return session;
    }
    const wish = await askAboutDraft(talk, services, session, { title: manner.title, found });
    if (wish === "continue") return session;
    return wish === "anew" ? { ...session, ...opened.anew, answers: {}, seen: null } : undefined;
  }
  if (!confirmed) {
    await talk.tell(manner.intro);
    return { ...opened, answers: {}, seen: null, reason: null, typing };
  }
  const reason = await talk.askText(
    phrase("form-reason-ask", { most: String(REASON_MOST) }),
    (text) => readWords(text, REASON_MOST, false),
    { why: true },
  );
  const session = { ...opened, answers: confirmed.answers, seen: null, reason, typing };
  await editPart(talk, services, session);
  return session;
}
