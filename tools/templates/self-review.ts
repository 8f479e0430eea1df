import type { Words } from "../../src/words/words.ts";
import { body, byHand, closing, heading } from "./layout.ts";
import { figures, opening, paper, parts, person, signatures, tagsOf } from "./parts.ts";

/** a2 KĐCT01. */
export function reviewTemplate(words: Words): Promise<Uint8Array> {
  const { tag, begin, end, without } = tagsOf(words);
  const room = `${without("rating")}${words.label("review-paper-level-room")}${end("rating")}`;
  const rating = `${begin("rating")}${tag("rating")}${end("rating")}${room}`;
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
    body(begin("remark")),
    body(tag("remark")),
    body(end("remark")),
    body(without("remark")),
    byHand(),
    byHand(),
    byHand(),
    body(end("remark")),
    closing(words.text("review-paper-level", { rating })),
    closing(words.label("review-paper-closing")),
    signatures(words, "review-paper-signed"),
  ]);
}
