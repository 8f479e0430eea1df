import type { Words } from "../../src/words/words.ts";
import { byHand, closing, heading } from "./layout.ts";
import { figures, opening, paper, parts, person, signatures, tagsOf } from "./parts.ts";

/** a2 KĐCT01. */
export function reviewTemplate(words: Words): Promise<Uint8Array> {
  const { tag } = tagsOf(words);
  return paper(words, words.label("review-paper-about"), [
    ...opening(
      words,
      words.label("review-paper-title"),
      words.text("review-paper-subject", { period: tag("period") }),
    ),
    ...person(words),
    heading(words.label("review-paper-figures")),
    figures(words, ["pledged", "result"]),
    heading(words.label("review-paper-parts")),
    ...parts(words),
    heading(words.label("review-paper-remarks")),
    byHand(),
    byHand(),
    byHand(),
    closing(words.label("review-paper-level")),
    closing(words.label("review-paper-closing")),
    signatures(words, "review-paper-signed"),
  ]);
}
