import type { Talk } from "../../src/chat/dialog/talk.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";
import type { SentFile } from "../../src/chat/message/incoming.ts";
import type { Services } from "../../src/chat/services.ts";
import { ownFormLine } from "../../src/command-lines/own-form-line.ts";
import type { Address } from "../../src/records/people/address.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { answersAtMost } from "../../src/rules/forms/most-answers.ts";
import {
  type FormFileRead,
  LARGEST_FORM_FILE,
  type Paper,
  readFormFile,
} from "../../src/rules/forms/read-form-file.ts";
import { faultsText, paperName } from "../../src/words/own-forms.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";

const KILOBYTE = 1024;

/** A right form in short. */
interface Preview {
  paper: Paper;
  answers: string;
  lines: string;
}

/** Takes a form that was sent back: says what is wrong with it, or what it asks, and puts it in force after a yes. */
export async function takeForm(
  talk: Talk,
  services: Pick<Services, "words" | "forms" | "download">,
  { me, address, file }: { me: Cadre; address: Address; file: SentFile },
): Promise<void> {
  const { words, forms } = services;
  const seen = await talk.call(async (): Promise<{ faults: string } | Preview> => {
    const read = await readSent(services, address, file);
    if ("faults" in read) return { faults: faultsText(words, read.faults) };
    const { paper, form } = read;
    const answers = Math.max(answersAtMost(form, "A"), answersAtMost(form, "B"));
    const lines = form.parts.map(({ title }) => words.text("form-point", { text: title })).join("\n");
    return { paper, answers: String(answers), lines };
  });
  if ("faults" in seen) return talk.say("own-form-refused", { faults: seen.faults });
  const said = { unit: me.unitName, paper: paperName(words, seen.paper) };
  await talk.say("own-form-preview", { ...said, answers: seen.answers, lines: seen.lines });
  const isSure = await talk.choose(phrase("own-form-sure", said), { yes: "own-form-yes", no: "own-form-no" });
  if (isSure === "no") return talk.say("own-form-left");
  const at = new Date(await talk.now());
  const version = await talk.call(async (key) => {
    // Read once more: what a dialog keeps is small.
    const read = await readSent(services, address, file);
    if ("faults" in read) throw refuse("own-form-refused", { faults: faultsText(words, read.faults) });
    await forms.own.decide(me.unit, read.paper, { key, by: me.code, at, content: read.form });
    return String((await forms.own.decisions(me.unit, read.paper)).length);
  });
  await talk.say("own-form-set", { ...said, version });
  await talk.offer([
    { label: phrase("own-form-drop", { paper: said.paper }), command: ownFormLine.ours(seen.paper) },
  ]);
}

async function readSent(
  { forms, download }: Pick<Services, "forms" | "download">,
  address: Address,
  file: SentFile,
): Promise<FormFileRead> {
  const tooBig = () => refuse("own-form-too-big", { kilobytes: String(LARGEST_FORM_FILE / KILOBYTE) });
  if (file.bytes > LARGEST_FORM_FILE) throw tooBig();
  const ours = { pledge: forms.ours("pledge").content, "self-review": forms.ours("self-review").content };
  try {
    return readFormFile(await download(address, file, LARGEST_FORM_FILE), ours);
  } catch (error) {
    const gone = error instanceof SendFailure && error.outcome.kind === "rejected";
    throw gone ? refuse("own-form-gone") : error;
  }
}
