import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";
import type { SentFile } from "../../src/chat/message/incoming.ts";
import { MODEL_FILE } from "../../src/papers/word/read/model-file.ts";
import { wordText } from "../../src/papers/word/read/word-text.ts";
import type { FormAnswers } from "../../src/rules/forms/answer.ts";
import type { AskedPart } from "../../src/rules/forms/form-for.ts";
import { takeApart } from "../../src/rules/unit-papers/take-apart.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import type { ModelParts } from "./needs.ts";

/** What a Word file gave, by the form's questions. Plain JSON. */
interface Taken {
  answers: FormAnswers;
  hasRest: boolean;
  cut: { part: string; most: string }[];
}

/** Asks for a Word file and takes it apart into the form's parts: to be looked at and corrected, and asked for where it says nothing. */
export async function fromWord(
  talk: Talk,
  services: ModelParts,
  { address }: Pick<CadreSpeaking, "address">,
  parts: readonly AskedPart[],
): Promise<FormAnswers> {
  const file = await talk.file(phrase("model-ask-file"));
  const { answers, hasRest, cut } = await talk.call(async () => {
    const bytes = await fetched(services, address, file);
    return taken(await wordText(bytes, MODEL_FILE), parts);
  });
  const titleOf = (isFound: boolean) =>
    parts
      .filter(({ questions: [question] }) => question && question.id in answers === isFound)
      .map(({ title }) => title)
      .join(", ");
  const missing = titleOf(false);
  await talk.say("model-taken-apart", { found: titleOf(true) });
  if (hasRest) await talk.say("model-taken-rest");
  for (const { part, most } of cut) await talk.say("model-taken-cut", { part, most });
  if (missing) await talk.say("model-taken-missing", { missing });
  return answers;
}

function taken(paragraphs: readonly string[], parts: readonly AskedPart[]): Taken {
  const { parts: texts, hasRest } = takeApart(paragraphs);
  if (texts.size === 0) throw refuse("model-docx-empty");
  const answers: FormAnswers = {};
  const cut: Taken["cut"] = [];
  const byId = new Map<string, string>(texts);
  for (const { title, questions } of parts)
    for (const question of questions) {
      const text = byId.get(question.id);
      if (text === undefined || question.kind !== "text") continue;
      answers[question.id] = { kind: "text", text: [...text].slice(0, question.most).join("") };
      if ([...text].length > question.most) cut.push({ part: title, most: String(question.most) });
    }
  return { answers, hasRest, cut };
}

async function fetched(
  { download }: Pick<ModelParts, "download">,
  address: CadreSpeaking["address"],
  file: SentFile,
): Promise<Uint8Array> {
  const { bytesPacked } = MODEL_FILE.limits;
  if (file.bytes > bytesPacked) throw MODEL_FILE.refusal("too-big");
  try {
    return await download(address, file, bytesPacked);
  } catch (error) {
    const isGone = error instanceof SendFailure && error.outcome.kind === "rejected";
    throw isGone ? refuse("model-docx-gone") : error;
  }
}
