import type { Words } from "../../src/words/words.ts";
import { body, closing, heading, TEXT_WIDTH } from "./layout.ts";
import { openingOfUnit, paper, tagsOf } from "./parts.ts";
import { signedByHead } from "./signed.ts";

/** The model of a unit in a year, part by part. */
export function modelTemplate(words: Words): Promise<Uint8Array> {
  const { tag, begin, end } = tagsOf(words);
  const said = { model: tag("model"), unit: tag("unit-name"), period: tag("period") };
  return paper(words, words.label("paper-mohinh-name"), [
    ...openingOfUnit(words, words.label("model-paper-title"), words.text("model-paper-subject", said)),
    body(begin("parts")),
    heading(words.text("model-paper-part", { number: tag("number"), title: tag("title") })),
    body(begin("points")),
    body(tag("text")),
    body(end("points")),
    body(end("parts")),
    closing(`${tag("recognition")}./.`),
    signedByHead(words, TEXT_WIDTH),
  ]);
}
