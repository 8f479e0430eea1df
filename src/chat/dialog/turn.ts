import { leaveLine } from "../../command-lines/own-lines.ts";
import { may } from "../../rules/access/permissions.ts";
import { clipped } from "../../words/spoken.ts";
import { phrase, type Words } from "../../words/words.ts";
import type { Dialog, StartOfFlow } from "../mailbox/dialog-record.ts";
import type { Abilities } from "../message/channel.ts";
import type { Incoming } from "../message/incoming.ts";
import type { GivenAnswer } from "../message/question.ts";
import { readAnswer } from "../reading/answers.ts";
import { type GivenCommand, replyContext } from "../reading/given-command.ts";
import type { PlainReader } from "../reading/plain-question.ts";
import type { ReplyRead } from "../reading/reply.ts";
import type { Services } from "../services.ts";
import { asideOn } from "./asides.ts";
import { wordsBeside } from "./beside.ts";
import type { Catalogue } from "./catalogue.ts";
import { mayNot, noSuchCommand, onlyInGroup, strangerHears } from "./denials.ts";
import { DialogStack } from "./dialog-stack.ts";
import type { AnyFlow } from "./flow.ts";
import { answeredBefore, answerText, backTo } from "./going-back.ts";
import { missedAgain } from "./missed.ts";
import { Reply } from "./reply.ts";
import type { Speaker } from "./speaker.ts";
import { continueFlow, ForgottenVersion, startFlow } from "./step.ts";
import type { Step } from "./step-context.ts";
import { notUnderstoodAgain, wordFor } from "./stray-words.ts";

const LONGEST_QUOTE = 40;
/** Characters of an earlier answer that are shown again. */
const LONGEST_ANSWER = 300;

/** One person's turn: takes a message through the dialogs of that person, collecting what is said. */
export class Turn {
  readonly me: Speaker;
  readonly said: Reply;
  /** The message that the first answer edits instead of adding one. */
  replaces: string | undefined;
  /** The question that was answered, and what was chosen, as people read it. */
  chosen: { question: string; what: string } | undefined;
  /** Nothing waited for the message, and it was not understood. */
  isStray = false;
  readonly #stack: DialogStack;
  readonly #incoming: Incoming;
  readonly #catalogue: Catalogue;
  readonly #services: Services;
  readonly #words: Words;
  readonly #canPress: boolean;

  constructor({
    incoming,
    me,
    dialogs,
    catalogue,
    services,
    words,
    canPress,
  }: {
    incoming: Incoming;
    me: Speaker;
    dialogs: readonly Dialog[];
    catalogue: Catalogue;
    services: Services;
    words: Words;
    /** The channel has buttons. */
    canPress: boolean;
  }) {
    this.me = me;
    this.said = new Reply(words);
    this.#stack = new DialogStack(dialogs, catalogue);
    this.#incoming = incoming;
    this.#catalogue = catalogue;
    this.#services = services;
    this.#words = words;
    this.#canPress = canPress;
  }

  /** The dialogs after this turn, the last one on top. */
  get dialogs(): Dialog[] {
    return this.#stack.all;
  }

  get #can(): Abilities {
    return this.#services.abilitiesAt(this.#incoming.address);
  }

  /** Serves a command. In the middle of a dialog, a short line afterwards says that its question still waits. */
  async command(line: GivenCommand): Promise<void> {
    if (line.command === leaveLine.command) return this.#leave();
    const flow = this.#catalogue.flow(line.command);
    if (!flow) this.said.text(this.#words.label(noSuchCommand(this.me, line.command, this.#catalogue)));
    else if (!may(this.me.cadre, flow.permission)) this.said.text(this.#words.label(mayNot(this.me, flow)));
    else if (!flow.where.includes(this.me.place)) this.said.text(this.#words.label(onlyInGroup(this.#can)));
    else if (this.#stack.makesRoomFor(flow)) return this.#start(flow, line.rest, line.key, false);
    else {
      this.said.text(
        this.#words.label(
          this.#stack.top?.flow === flow.name && !line.rest ? "dialog-goes-on" : "dialog-in-the-way",
        ),
      );
      return this.#askAgain();
    }
    this.#remind();
  }

  /** Answers a number that the list shown last does not have; it is no answer to the question before that list either. */
  numberOfNothing(): void {
    this.said.text(this.#words.label("number-of-nothing"));
    this.#askAgain();
  }

  /** Asks about words that came before the question that waits could be seen. */
  typedAhead(): void {
    const { content } = this.#incoming;
    const text = clipped(content.kind === "text" ? content.text.trim() : "", LONGEST_QUOTE);
    this.said.tell(phrase("typed-ahead", { text }));
    this.#askAgain();
  }

  /** Takes the message as the answer to the waiting question. */
  async answer(plainly: PlainReader): Promise<void> {
    const top = this.#stack.top;
    if (!top) return;
    const flow = this.#catalogue.byName(top.flow);
    if (flow && !may(this.me.cadre, flow.permission)) return this.#noLonger(flow);
    if (flow?.version !== top.version) return this.#startAnew(top, flow);
    const reply = replyContext(this.#incoming, top, this.#catalogue, plainly);
    const read = readAnswer(top.pending, this.#incoming.content, { canPress: this.#canPress, reply });
    const { aside, ...pending } = top.pending;
    this.#stack.replaceTop({ ...top, pending });
    const plain = { ...top, pending };
    if ("answer" in read) return this.#continue(flow, plain, read.answer);
    if ("reply" in read) return this.#beside(plain, read.reply);
    if ("aside" in read) {
      if (read.aside === "again") return this.#askAgain();
      if ("answer" in read.aside) return this.#continue(flow, plain, read.aside.answer);
      return this.command({ ...read.aside.line, key: this.#incoming.key });
    }
    if ("picked" in read) {
      this.replaces = this.#incoming.message;
      this.#stack.replaceTop({ ...plain, pending: { ...pending, picked: read.picked } });
      return this.#askAgain();
    }
    const { kind } = this.#incoming.content;
    if (kind === "unreadable" || kind === "file")
      return this.#notUnderstood(plain, this.#words.label(read.no));
    this.said.text(this.#words.label(read.no));
    this.#askAgain();
  }

  /** Says why something was no answer, and asks again: the second time in a row shorter, never three times the same. */
  #notUnderstood(top: Dialog, why: string, isOfFlow = false): void {
    const missed = (top.pending.missed ?? 0) + 1;
    const pending = { ...top.pending, missed };
    this.#stack.replaceTop({ ...top, pending });
    if (missed === 1) {
      this.said.text(why);
      this.#askAgain();
      return;
    }
    const { key, content } = this.#incoming;
    const said = content.kind === "text" ? content.text : "";
    const again = missedAgain(this.#words, pending, { said, why: isOfFlow ? why : undefined, key });
    if (again.options.length === 0) {
      this.said.text(again.text);
      return;
    }
    this.#stack.replaceTop({ ...top, pending: { ...pending, aside: again } });
    this.#askAgain();
  }

  /** Acts on a reply that is no answer, or may be none. */
  async #beside(top: Dialog, read: ReplyRead): Promise<void> {
    const { pending } = top;
    const { key } = this.#incoming;
    if (read.does === "command" || read.does === "hours")
      return this.command({ command: read.command, rest: read.rest, key });
    if (read.does === "leave") return this.#leave(read.later);
    if (read.does === "back") return this.back();
    const said = this.#incoming.content.kind === "text" ? this.#incoming.content.text : "";
    const aside = asideOn(this.#words, pending, { read, said, key });
    if (aside) {
      this.#stack.replaceTop({ ...top, pending: { ...pending, aside } });
      return this.#askAgain();
    }
    const text = wordsBeside(this.#words, pending, read);
    if (read.does === "unclear" || read.does === "no-such-number" || read.does === "yes-or-no")
      return this.#notUnderstood(top, text);
    this.said.text(text);
    if (read.does === "greeting" || read.does === "thanks" || read.does === "question") this.#remind();
    else this.#askAgain();
  }

  /** Handles a message that nothing waits for. @param before how many in a row before it were not understood */
  async stray(plainly: PlainReader, before: number): Promise<void> {
    const { content } = this.#incoming;
    if (content.kind === "choice") return this.said.text(this.#words.label("press-is-old"));
    const takes = content.kind === "file" ? this.#catalogue.forFiles() : undefined;
    if (takes && may(this.me.cadre, takes.permission))
      return this.#start(takes, "", this.#incoming.key, false);
    if (!this.me.cadre) return this.said.text(this.#words.label(strangerHears(this.me)));
    const word = wordFor(content, plainly);
    this.isStray = word === "not-understood";
    if (this.isStray && before > 0) notUnderstoodAgain(this.said, before);
    else this.said.text(this.#words.label(word));
  }

  /** Handles the edit of an earlier message: a command that takes edits corrects what it did. */
  async edit(line: GivenCommand | undefined): Promise<void> {
    const flow = line && this.#catalogue.flow(line.command);
    if (!line || !flow?.takesEdits || !may(this.me.cadre, flow.permission)) {
      if (this.me.cadre) this.said.text(this.#words.label("edit-not-read"));
      return;
    }
    await this.#start(flow, line.rest, line.key, true);
  }

  /** Handles the edit of an answer: its question is asked again, while its dialog goes on. */
  editOfAnswer(): void {
    const { message } = this.#incoming;
    const place = this.#stack.top?.trail?.findLastIndex((answered) => answered.message === message) ?? -1;
    if (this.#backTo(place, "back-by-edit")) return;
    this.said.text(this.#words.label("edit-of-answer"));
    this.#remind();
  }

  /** Asks the question before the waiting one again, with what stood there. */
  back(): void {
    const { length } = this.#stack.top?.trail ?? [];
    if (this.#backTo(length - 1, "back-to")) return;
    this.said.text(this.#words.label("back-none"));
    this.#askAgain();
  }

  /** @returns false when there is no such question */
  #backTo(place: number, why: "back-to" | "back-by-edit"): boolean {
    const top = this.#stack.top;
    const answered = top?.trail?.[place];
    const dialog = top && backTo(top, place, this.#incoming.at);
    if (!answered || !dialog) return false;
    this.#stack.replaceTop(dialog);
    const before = answerText(answered.pending, answered.answer);
    this.said.tell(phrase(why, { before: before ? clipped(before, LONGEST_ANSWER) : "–" }));
    this.#askAgain();
    return true;
  }

  /** Ends a dialog whose speaker has lost the right to it: consent withdrawn, app removed, office ended. */
  #noLonger(flow: AnyFlow): void {
    this.#stack.clear();
    this.said.text(this.#words.label(mayNot(this.me, flow)));
  }

  /** @param later it is to be gone on with another time, which is not the same as giving it up */
  #leave(later = false): void {
    const top = this.#stack.top;
    if (later && top) this.said.text(this.#words.label("dialog-later"));
    const left = top && this.#catalogue.byName(top.flow)?.keepsDraft ? "dialog-left" : "dialog-left-unsaved";
    this.said.text(this.#words.label(top ? left : "dialog-none"));
    this.#stack.drop();
    this.#remind();
  }

  async #start(flow: AnyFlow, args: string, key: string, edited: boolean): Promise<void> {
    const { content, message } = this.#incoming;
    const sent = content.kind === "file" ? content : undefined;
    const start: StartOfFlow = { args, message, edited, ...(sent ? { sent } : {}) };
    const step = await startFlow(flow, start, this.#context(key));
    if (step.line) return this.command({ command: step.line.command, rest: step.line.args, key });
    this.#take(step);
  }

  async #continue(flow: AnyFlow, top: Dialog, answer: GivenAnswer): Promise<void> {
    try {
      const { key, message } = this.#incoming;
      this.chosen = {
        question: top.pending.id,
        what: clipped(answerText(top.pending, answer), LONGEST_ANSWER),
      };
      const step = await continueFlow(flow, top, { answer, message }, this.#context(key));
      if (step.refused !== undefined && step.next) return this.#notUnderstood(step.next, step.refused, true);
      this.#stack.drop();
      this.#take(await this.#givenBefore(flow, step));
    } catch (error) {
      if (!(error instanceof ForgottenVersion)) throw error;
      await this.#startAnew(top, flow);
    }
  }

  /** After a person has gone back: gives the answers again that still fit, each under keys of its own. */
  async #givenBefore(flow: AnyFlow, first: Step): Promise<Step> {
    let step = first;
    for (let count = 1; step.next; count++) {
      const found = answeredBefore(step.next);
      if (!found) break;
      const { dialog, answered } = found;
      step = await continueFlow(flow, dialog, answered, this.#context(`${this.#incoming.key}~${count}`));
    }
    return step;
  }

  /** Ends a dialog whose questions have changed, and starts it again from the draft of its answers. */
  async #startAnew(top: Dialog, flow: AnyFlow | undefined): Promise<void> {
    this.#stack.drop();
    this.said.text(this.#words.label("dialog-changed"));
    if (!flow || !may(this.me.cadre, flow.permission)) return this.#askAgain();
    const { args, message, edited } = top;
    this.#take(await startFlow(flow, { args, message, edited }, this.#context(this.#incoming.key)));
  }

  #take(step: Step): void {
    this.said.add(step.messages);
    if (step.next) this.#stack.put(step.next);
    else this.#remind();
  }

  /** After something else was served: the open question in one short line. */
  #remind(): void {
    const pending = this.#stack.top?.pending;
    if (pending) this.said.remind(pending, this.#canPress);
  }

  #askAgain(): void {
    const pending = this.#stack.top?.pending;
    if (pending) this.said.question(pending);
  }

  #context(key: string) {
    return { key, at: this.#incoming.at, me: this.me, services: this.#services, words: this.#words };
  }
}
