import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { PaperDecision } from "../../src/records/handed-in/handed-in-models.ts";
import type { Work } from "../../src/records/works/works.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askDecision, askSigner } from "../ask-decision.ts";
import { editPart } from "../form/check.ts";
import { fillForm } from "../form/fill.ts";
import { paperText } from "../form/text.ts";
import { askFiles, askPages } from "./ask-files.ts";
import { handIn } from "./hand-in.ts";
import type { WorkParts } from "./needs.ts";
import { type OpenedWork, openAgain, openNew } from "./opening.ts";

type Speaking = Pick<CadreSpeaking, "cadre" | "address">;

/** A new work, one that was begun, or one that was handed in before: asked question by question, each answer drafted at once. */
export async function writeWork(talk: Talk, services: WorkParts, me: Speaking, ref?: string): Promise<void> {
  const opened = await open(talk, services, me, { ref });
  if (!ref) await talk.say("work-intro", { parts: String(opened.session.parts.length) });
  const files = await filledAndChecked(talk, services, me, opened);
  if (!files) return talk.say("form-kept");
  const paper = await howRecognised(talk, services, me, opened);
  return handIn(talk, services, me.cadre, { ...opened, files, paper });
}

/**
 * What waits for the level above was recognised on paper: handed in anew as it is, with the decision. What was changed since
 * is seen whole first, for the decision goes with it.
 */
export async function showOnPaper(talk: Talk, services: WorkParts, me: Speaking, ref: string): Promise<void> {
  mustTakePictures(services, me); // before a draft is begun
  const opened = await open(talk, services, me, { ref, must: mustWait });
  const files = opened.isDraft ? await filledAndChecked(talk, services, me, opened) : (opened.files ?? []);
  if (!files) return talk.say("form-kept");
  const paper = await askPaper(talk, services, me);
  return handIn(talk, services, me.cadre, { ...opened, files, paper });
}

/** @throws Refusal of what is only drafted, or was withdrawn or sent back: it is handed in first */
function mustWait({ state }: Work): void {
  if (state !== "waits") throw refuse("work-paper-not-waiting");
}

async function open(
  talk: Talk,
  services: WorkParts,
  { cadre }: Speaking,
  { ref, must }: { ref?: string | undefined; must?: (work: Work) => void },
): Promise<OpenedWork> {
  const at = await talk.now();
  const opened = await talk.call((key) =>
    ref ? openAgain(services, cadre, { ref, key, at }, must) : openNew(services, cadre, { key, at }),
  );
  // The session follows what is saved; what a call gave stays as it was.
  return { ...opened, session: { ...opened.session } };
}

/** Asks what is missing and shows the whole. @returns the files with which it is handed in; nothing where it is left for later */
async function filledAndChecked(
  talk: Talk,
  services: WorkParts,
  me: Speaking,
  opened: OpenedWork,
): Promise<string[] | undefined> {
  await fillForm(talk, services, opened.session);
  const files = opened.files ?? (await askFiles(talk, services, me, opened.session));
  return check(talk, services, me, { ...opened, files });
}

/** Shows the whole and lets any part be changed. @returns the files with which it is handed in; nothing where it is left for later */
async function check(
  talk: Talk,
  services: WorkParts,
  me: Speaking,
  { session, files: before }: OpenedWork & { files: string[] },
): Promise<string[] | undefined> {
  let files = before;
  let length: "short" | "whole" = "short";
  for (;;) {
    const { body, left } = paperText(services.words, session.parts, session.answers, length);
    await talk.say("work-preview", { body, files: String(files.length) });
    const [handsIn, edit, later] = ["work-hand-in", "form-edit", "form-later"] as const;
    const ways = { handsIn, edit, files: "work-change-files" } as const;
    const wish: string = await talk.choose(
      phrase("work-check-ask"),
      left > 0 ? { ...ways, full: "form-full", later } : { ...ways, later },
    );
    if (wish === "handsIn") return files;
    if (wish === "later") return undefined;
    length = wish === "full" ? "whole" : "short";
    if (wish === "edit") await editPart(talk, services, session);
    if (wish === "files") files = await askFiles(talk, services, me, session);
  }
}

/** By a level above in the chat, or by the head of the office on paper. */
async function howRecognised(
  talk: Talk,
  services: WorkParts,
  me: Speaking,
  { hasAbove }: OpenedWork,
): Promise<PaperDecision | null> {
  if (!hasAbove) await talk.say("work-only-paper");
  const way = hasAbove
    ? await talk.choose(phrase("work-ask-way"), { above: "work-way-above", paper: "work-way-paper" })
    : "paper";
  return way === "paper" ? askPaper(talk, services, me) : null;
}

/** @throws Refusal where a chat takes no picture: what was written is kept, for another app */
function mustTakePictures({ abilitiesAt }: Pick<WorkParts, "abilitiesAt">, { address }: Speaking): void {
  if (!abilitiesAt(address).files) throw refuse("work-paper-elsewhere");
}

async function askPaper(talk: Talk, services: WorkParts, me: Speaking): Promise<PaperDecision> {
  mustTakePictures(services, me);
  const decision = await askDecision(talk, services, me.cadre.unit, dayOf(await talk.now()));
  const signer = await askSigner(talk);
  return { ...decision, signer, files: await askPages(talk, services, me) };
}
