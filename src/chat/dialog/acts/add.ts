import { clipped } from "../../../words/spoken.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import type { Aside } from "../../message/question.ts";
import { added } from "../additions.ts";
import type { AnyFlow } from "../flow.ts";
import { questionId } from "../question-id.ts";
import type { Scene } from "../scene.ts";
import { addedEcho, nameOf } from "../shown.ts";
import { changeAnswer } from "./change.ts";

const LONGEST_QUOTE = 80;
/** So many earlier questions are named. */
const MOST_NAMED = 2;

/** Adds words to an earlier answer. */
export async function addTo(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  { place, text, how = "addition" }: { place: number; text: string; how?: "piece" | "addition" },
): Promise<void> {
  const earlier = top.trail?.[place];
  const answer = earlier && added(earlier, text, how);
  if (answer === undefined || !earlier) return scene.askAgain();
  const change = { place, answer, echo: addedEcho(earlier, answer), undo: "undo-added" as const };
  if (await changeAnswer(scene, flow, top, change)) scene.remind();
}

/**
 * `à thêm dọn kênh`: belongs to the answer just given. Where that was left out or takes nothing more, the nearest earlier ones are named.
 * @returns false when no earlier answer takes it
 */
export async function addToEarlier(scene: Scene, flow: AnyFlow, top: Dialog, text: string): Promise<boolean> {
  const { trail = [] } = top;
  const places = trail.flatMap((answered, place) =>
    added(answered, text, "addition") === undefined ? [] : [place],
  );
  const last = places.at(-1);
  if (last === undefined) return false;
  const given = trail[last];
  const isSure =
    last === trail.length - 1 && (given?.pending.skip === undefined || given.answer !== given.pending.skip);
  if (isSure) await addTo(scene, flow, top, { place: last, text });
  else {
    const nearest = places.slice(-MOST_NAMED).toReversed();
    scene.setPending({ aside: whereTo(scene, top, { places: nearest, text }) });
    scene.askAgain();
  }
  return true;
}

function whereTo(
  { words, incoming }: Scene,
  { trail = [], pending }: Dialog,
  { places, text }: { places: readonly number[]; text: string },
): Aside {
  const options = places.flatMap((place) => {
    const earlier = trail[place];
    return earlier
      ? [
          {
            value: String(place),
            label: words.text("aside-add-to", { question: nameOf(earlier) }),
            means: { add: { place, text } },
          },
        ]
      : [];
  });
  const no = { value: "no", label: words.label("aside-add-not"), means: "again" as const };
  return {
    id: questionId(pending.id, incoming.key),
    text: words.text("aside-add-where", { text: clipped(text, LONGEST_QUOTE) }),
    options: [...options, no],
  };
}
