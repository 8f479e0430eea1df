import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { workLine } from "../../src/command-lines/work-line.ts";
import { keptFile } from "../../src/records/database/files.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { HandedInState } from "../../src/rules/handed-in/handed-in.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { handOut } from "../evidence/show.ts";
import type { WorkParts } from "./needs.ts";
import { ownWork } from "./opening.ts";
import { stateLine } from "./state-line.ts";
import { filesOf, workBody } from "./work-body.ts";

/** What was handed in, how it stands, and what can be done about it. */
export async function lookAtOwn(talk: Talk, services: WorkParts, me: Cadre, ref: string): Promise<void> {
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const work = await ownWork(services, me, ref);
    const version = work.versions.at(-1);
    return {
      state: work.state,
      hasDraft: work.draft !== null,
      isOnPaper: version?.paper != null,
      files: version ? filesOf(version).length : 0,
      line: stateLine(services.words, work, today),
      body: version ? await workBody(services, me, version, today) : "",
    };
  });
  if (shown.body === "") await talk.say("work-not-handed-in");
  else await talk.say("work-shown", { state: shown.line, body: shown.body, files: String(shown.files) });
  await talk.offer(waysOf(ref, shown));
}

interface Shown {
  state: HandedInState;
  hasDraft: boolean;
  isOnPaper: boolean;
  files: number;
}

function waysOf(ref: string, { state, hasDraft, isOnPaper, files }: Shown): Shortcut[] {
  const change = phrase(hasDraft ? "form-continue" : "work-button-change");
  const paper = { label: phrase("work-button-on-paper"), command: workLine.onPaper(ref) };
  const withdraw = { label: phrase("work-button-withdraw"), command: workLine.withdraw(ref) };
  return [
    ...(state === "recognised" ? [] : [{ label: change, command: workLine.goOn(ref) }]),
    ...(state === "waits" && !isOnPaper ? [paper] : []),
    ...(state === "waits" ? [withdraw] : []),
    ...(hasDraft ? [{ label: phrase("work-button-drop"), command: workLine.drop(ref) }] : []),
    ...(files > 0 ? [{ label: phrase("work-button-files"), command: workLine.files(ref) }] : []),
  ];
}

/** What shows it, as it was handed in last. */
export async function showOwnFiles(
  talk: Talk,
  services: WorkParts,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  ref: string,
): Promise<void> {
  const files = await talk.call(async () => {
    const version = (await ownWork(services, me.cadre, ref)).versions.at(-1);
    const kept = await services.keptFiles.ofCadre(me.cadre.code, version ? filesOf(version) : []);
    return kept.map(keptFile);
  });
  if (files.length === 0) throw refuse("work-no-files");
  await handOut(talk, services, me, { said: phrase("work-files", { count: String(files.length) }), files });
}
