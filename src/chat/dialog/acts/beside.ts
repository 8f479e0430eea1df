import { isWholeTime } from "../../../rules/reading/days/whole-time.ts";
import type { Dialog } from "../../mailbox/dialog-record.ts";
import type { ReplyContext, ReplyRead } from "../../reading/reply.ts";
import { questionCooled } from "../../reading/reply-context.ts";
import { asideOn } from "../asides.ts";
import { wordsBeside, wordsOnceMore } from "../beside.ts";
import type { Told } from "../catalogue.ts";
import type { AnyFlow } from "../flow.ts";
import { meantByGoingOn } from "../paused.ts";
import type { Scene } from "../scene.ts";
import { addToEarlier } from "./add.ts";
import { goBack } from "./back.ts";
import { correct } from "./correct.ts";
import { asksForValue } from "./gather.ts";
import { leave } from "./leave.ts";
import { mendPart, partToMend, wayToMend } from "./mend-part.ts";
import { sayNotUnderstood } from "./not-understood.ts";
import { goOn } from "./run.ts";
import { isNoWord, welcomeBack } from "./welcome-back.ts";

/** Acts on a reply that is no answer, or may be none. @returns the line that it is, to be served */
export async function actOn(
  scene: Scene,
  flow: AnyFlow,
  top: Dialog,
  { read, reply }: { read: ReplyRead; reply: ReplyContext },
): Promise<Told | undefined> {
  const { words, incoming, said } = scene;
  const { pending, trail = [] } = top;
  if (read.does === "command" || read.does === "hours") return { command: read.command, rest: read.rest };
  if (read.does === "leave") return void leave(scene, read.later);
  const part = read.does === "back" ? read.part : undefined;
  const mends = part === undefined ? undefined : wayToMend(pending);
  const named = part === undefined ? undefined : partToMend(top, part);
  if (named !== undefined) return goOn(scene, flow, top, { answer: named });
  if (part !== undefined && mends) return void (await mendPart(scene, flow, top, { mends, part }));
  if (read.does === "back" && read.rest === "") return void goBack(scene, read.part);
  // Once the name has been given, “à nhầm, thứ năm tuần sau” is the day that is asked for.
  if (read.does === "back" && asksForValue(top) && trail.at(-1)?.pending.open && isWholeTime(read.rest))
    return goOn(scene, flow, top, { answer: read.rest });
  if (read.does === "back")
    return void (await correct(scene, flow, top, { place: trail.length - 1, text: read.rest, reply }));
  if (read.does === "addition" && (await addToEarlier(scene, flow, top, read.text))) return undefined;
  const paused = read.does === "go-on" ? meantByGoingOn(scene.stack) : undefined;
  if (paused) {
    // Nothing is answered in it, and its numbers would stand beside those of what there is to go on with.
    scene.stack.drop();
    return paused;
  }
  if (questionCooled(incoming, top) && isNoWord(read)) return void welcomeBack(scene, top, read);
  const aside = asideOn(words, pending, { read, said: scene.typed, key: incoming.key });
  if (aside) {
    const again = scene.inRow("doubt") % 2 === 0 ? `\n\n${words.label("aside-still")}` : "";
    scene.setPending({ aside: { ...aside, text: `${aside.text}${again}` } });
    return void scene.askAgain();
  }
  if (read.does === "unclear" || read.does === "no-such-number" || read.does === "yes-or-no")
    return void sayNotUnderstood(scene, wordsBeside(words, pending, read));
  const isOnceMore = scene.inRow(read.does) % 2 === 0;
  const text = isOnceMore
    ? wordsOnceMore(words, pending, { read, isKept: scene.stack.keepsAnswers(top) })
    : wordsBeside(words, pending, read);
  if (text !== undefined) said.text(text);
  if (read.does === "repeat" || read.does === "go-on") scene.askAgain();
  else if (isOnceMore ? text === undefined : ASIDE_ONLY.has(read.does)) scene.remind();
  else if (!isOnceMore) scene.askAgain();
  return undefined;
}

/** After these the question is only recalled. */
const ASIDE_ONLY = new Set<ReplyRead["does"]>(["greeting", "thanks", "question", "wait"]);

/** Words that answer something else, perhaps: are they the answer to the question that waits? */
export function askIfAnswer(scene: Scene): void {
  const { words, incoming, typed, stack } = scene;
  const pending = stack.top?.pending;
  const read = { does: "confirm" as const, text: typed, because: "quote" as const };
  const aside = pending && asideOn(words, pending, { read, said: typed, key: incoming.key });
  if (aside) scene.setPending({ aside });
  scene.askAgain();
}
