import type { Services } from "../../chat/services.ts";
import { signalLine } from "../../command-lines/signal-line.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { AskedSignal } from "../../records/supervision/signals.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { SignalKind } from "../../rules/supervision/signal.ts";
import { signalText } from "../../words/signal-text.ts";
import type { PlainKey } from "../../words/words.ts";
import { type Button, buttons } from "./letter.ts";

const MEND: Readonly<Record<SignalKind, PlainKey>> = {
  "no-deed": "signal-button-add",
  "same-hours": "signal-button-mend",
  "same-text": "signal-button-mend",
};

/** The answers to the question about a signal. */
export function signalButtons({ _id: ref, kind }: Pick<AskedSignal, "_id" | "kind">): Button[] {
  return [
    { label: "signal-button-right", command: signalLine.right(ref), says: "yes" },
    { label: MEND[kind], command: signalLine.mend(ref) },
    { label: "signal-button-explain", command: signalLine.explain(ref) },
  ];
}

/** The one kind question to the cadre. */
export function signalQuestion(
  { words }: Pick<Services, "words">,
  signal: AskedSignal,
  today: Day,
): NoticeMessage {
  const text = words.text("signal-question", { what: signalText(words, signal, "own", today) });
  return { text, choices: buttons(words, signalButtons(signal)) };
}
