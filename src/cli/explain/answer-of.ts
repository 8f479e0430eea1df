import type { Handled } from "../../chat/dialog/handled.ts";
import type { ChatState } from "../../chat/mailbox/chat-document.ts";
import type { Aside } from "../../chat/message/question.ts";
import type { WordKey } from "../../words/words.ts";
import type { Does } from "./does.ts";
import type { NotedWords } from "./noted-words.ts";

/** What an answer says, where the way did not end at a command or a write. */
export function answerOf(
  { state, answers }: Handled,
  { words, optional }: { words: NotedWords; optional: boolean },
): Does {
  const known = words.keys.map((key) => SAID[key]).find((does) => does !== undefined);
  if (known) return known;
  const pending = pendingIn(state);
  const [first = "unknown"] = words.keys;
  const key = words.keyBeginning(answers[0]?.text ?? "") ?? first;
  if (optional && words.keys.some((said) => SKIPS.has(said))) return { does: "skip" };
  if (pending?.aside) return asks(pending.aside, words);
  if (pending) return { does: "ask", about: words.keyOf(pending.text) ?? key };
  if (state.offered.length > 0)
    return { does: "ask", about: key, offers: state.offered.map(({ value }) => `/${value}`) };
  return answers.length > 0 ? { does: "refuse", why: key } : { does: "nothing" };
}

/** Answers that say what a line was taken for, where no command and no question follows. */
const SAID: Partial<Record<WordKey, Does>> = {
  "small-talk": { does: "small-talk" },
  "small-talk-thanks": { does: "small-talk" },
  "small-talk-picture": { does: "small-talk" },
  "not-understood": { does: "hint" },
  "for-another": { does: "hint" },
  "link-how": { does: "hint" },
  "link-withdrawn": { does: "hint" },
  "link-in-private": { does: "hint" },
  "dialog-later": { does: "pause" },
  "dialog-left": { does: "leave" },
  "dialog-paused": { does: "leave" },
  "dialog-left-unsaved": { does: "leave" },
  "dialog-none": { does: "leave" },
  "back-to": { does: "back" },
  "back-none": { does: "back" },
  "answer-is-greeting": { does: "small-talk" },
  "answer-is-thanks": { does: "small-talk" },
  "answer-is-wait": { does: "small-talk" },
};

/** Said to a wish to skip where nothing can be skipped; the question of a line says itself whether it can. */
const SKIPS: ReadonlySet<WordKey> = new Set([
  "answer-no-skip",
  "answer-no-skip-of-value",
  "answer-no-skip-of-choice",
]);

/** A short question about what was typed; the commands that its answers give. */
function asks({ text, options }: Aside, words: NotedWords): Does {
  const offers = options.flatMap(({ means }) =>
    typeof means === "object" && "line" in means ? [`/${means.line.command} ${means.line.rest}`.trim()] : [],
  );
  const about = words.keyOf(text) ?? "aside";
  return offers.length > 0 ? { does: "ask", about, offers } : { does: "ask", about };
}

/** The question that waits. */
export function pendingIn({ stacks }: ChatState) {
  return stacks.findLast(({ dialogs }) => dialogs.length > 0)?.dialogs.at(-1)?.pending;
}
