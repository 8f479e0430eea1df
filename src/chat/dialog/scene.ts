import { helpLine } from "../../command-lines/help-line.ts";
import type { Words } from "../../words/words.ts";
import type { Dialog, PausedDialog } from "../mailbox/dialog-record.ts";
import type { Incoming } from "../message/incoming.ts";
import type { PendingQuestion } from "../message/question.ts";
import type { Services } from "../services.ts";
import { askingLine } from "./asking-line.ts";
import type { Catalogue } from "./catalogue.ts";
import { DialogStack } from "./dialog-stack.ts";
import { pausedOf } from "./paused.ts";
import { PausedDialogs } from "./paused-dialogs.ts";
import { Reply } from "./reply.ts";
import type { Speaker } from "./speaker.ts";
import type { StepContext } from "./step-context.ts";

/** Characters of a question that gave way to another. */
const LONGEST_LEFT = 60;

/** What a turn begins with. */
export interface SceneParts {
  incoming: Incoming;
  me: Speaker;
  dialogs: readonly Dialog[];
  paused?: readonly PausedDialog[] | undefined;
  catalogue: Catalogue;
  services: Services;
  words: Words;
  /** The channel has buttons. */
  canPress: boolean;
  /** The message is a press that came just before, too. */
  pressedTwice: boolean;
}

/** One person's turn as the acts on a message see it: the message, the dialogs of that person, and what is said back. */
export class Scene {
  readonly incoming: Incoming;
  readonly me: Speaker;
  readonly catalogue: Catalogue;
  readonly services: Services;
  readonly words: Words;
  readonly canPress: boolean;
  readonly pressedTwice: boolean;
  readonly stack: DialogStack;
  readonly said: Reply;
  /** The message that the first answer edits instead of adding one. */
  replaces: string | undefined;
  /** The question that was answered, and what was chosen, as people read it; whether from a list. */
  chosen: { question: string; what: string; picked: boolean } | undefined;
  /** Nothing waited for the message, and it was not understood. */
  isStray = false;
  /** When the message before was refused, if it was a long text (epoch milliseconds). */
  readonly refusedAt: number | undefined;
  /** What the messages before this one were to the waiting question. */
  readonly #row: PendingQuestion["row"];

  constructor({ incoming, me, dialogs, paused, catalogue, services, words, ...how }: SceneParts) {
    this.incoming = incoming;
    this.me = me;
    this.catalogue = catalogue;
    this.services = services;
    this.words = words;
    this.canPress = how.canPress;
    this.pressedTwice = how.pressedTwice;
    this.#row = dialogs.at(-1)?.pending.row;
    this.refusedAt = dialogs.at(-1)?.pending.refusedAt;
    const keeper = me.place === "private" && me.cadre ? { cadre: me.cadre.code, at: incoming.at } : undefined;
    this.stack = new DialogStack(dialogs, new PausedDialogs(paused ?? [], keeper), catalogue);
    this.setPending({ row: undefined, refusedAt: undefined });
    this.said = new Reply(words);
  }

  /** What was typed; empty for anything else. */
  get typed(): string {
    const { content } = this.incoming;
    return content.kind === "text" ? content.text : "";
  }

  /** The waiting question, whole. */
  askAgain(): void {
    const pending = this.stack.top?.pending;
    if (pending) this.said.question(pending);
    this.offerUndo();
  }

  /** After something else was served: the open question in one short line. It is what is answered next, and no piece of the answer before it. */
  remind(): void {
    if (this.stack.top?.pending.aside?.gathers) this.setPending({ aside: undefined });
    const pending = this.stack.top?.pending;
    if (pending) this.said.remind(pending, this.canPress);
    this.offerUndo();
  }

  /** A question that gave way to another is not gone without a word; one that could be skipped anyway is. */
  tellLeft({ flow, pending }: Dialog): void {
    if (pending.skip !== undefined) return;
    const question = askingLine(pending.text, LONGEST_LEFT);
    const { commands: [command = helpLine.command] = [], menu, help } = this.catalogue.byName(flow) ?? {};
    // What no menu and no help names is begun in words, or by a button.
    const isNamed = menu !== undefined || help !== undefined;
    this.said.text(
      isNamed
        ? this.words.text("question-left", { question, line: `/${command}` })
        : this.words.text("question-left-told", { question }),
    );
  }

  /** Below the question that came after it, what was answered or changed last can be taken back by a button. */
  offerUndo(): void {
    const { top } = this.stack;
    if (top?.undo?.under === top?.pending.id && top?.undo)
      this.said.undo(top.pending.id, this.words.label(top.undo.label));
  }

  /** Changes the waiting question as it is stored. */
  setPending(change: Partial<PendingQuestion>): void {
    const { top } = this.stack;
    if (top) this.stack.replaceTop({ ...top, pending: { ...top.pending, ...change } });
  }

  /**
   * How many messages in a row, with this one, were this to the waiting question, so that nobody reads the same three times.
   * Whatever else is said in between ends the row.
   */
  inRow(of: string): number {
    const times = this.#row?.of === of ? this.#row.times + 1 : 1;
    this.setPending({ row: { of, times } });
    return times;
  }

  /** What a flow's step needs. @param key the root of its writes' keys */
  context(key: string = this.incoming.key): StepContext {
    const { me, services, words, incoming, stack, catalogue } = this;
    const paused = pausedOf(stack, catalogue, me);
    return { key, at: incoming.at, me, services, words, paused };
  }
}
