import { resumeLine } from "../../command-lines/form-lines.ts";
import { leaveLine } from "../../command-lines/own-lines.ts";
import { may } from "../../rules/access/who-may.ts";
import { wishIn } from "../../rules/reading/talk/wishes.ts";
import { fileIn } from "../message/incoming.ts";
import type { Option } from "../message/outgoing.ts";
import type { GivenCommand } from "../reading/given-command.ts";
import type { PlainReader } from "../reading/plain-question.ts";
import { replyContext } from "../reading/reply-context.ts";
import { takeReply } from "./acts/answer.ts";
import { reopenEdited } from "./acts/back.ts";
import { takeEdited } from "./acts/edited.ts";
import { endForbidden, leave } from "./acts/leave.ts";
import { sayPassedOn } from "./acts/passed-on.ts";
import { start, startAnew } from "./acts/run.ts";
import { takerOf } from "./acts/start-with-file.ts";
import { takeUp } from "./acts/take-up.ts";
import { takeTypedAhead } from "./acts/typed-ahead.ts";
import { mayNot, onlyInGroup } from "./denials.ts";
import type { AnyFlow } from "./flow.ts";
import { Scene, type SceneParts } from "./scene.ts";
import { strangerHears } from "./speaker.ts";
import { notUnderstoodAgain, wordFor } from "./stray-words.ts";
import { unknownCommand } from "./unknown-command.ts";

/** One person's turn: takes a message through the dialogs of that person, collecting what is said in its scene. */
export class Turn {
  readonly scene: Scene;

  constructor(parts: SceneParts) {
    this.scene = new Scene(parts);
  }

  /** Serves a command. In the middle of a dialog, a short line afterwards says that its question still waits. */
  async command(line: GivenCommand): Promise<void> {
    const { scene } = this;
    const { me, said, words, catalogue, services, incoming } = scene;
    if (line.command === leaveLine.command) return leave(scene);
    const ref = line.command === resumeLine.command ? resumeLine.read(line.rest) : undefined;
    if (ref !== undefined && me.cadre) return takeUp(scene, ref);
    const flow = catalogue.flow(line.command);
    const can = services.abilitiesAt(incoming.address);
    if (!flow) unknownCommand(scene, line);
    else if (!may(me.cadre, flow.permission)) said.text(words.label(mayNot(me, flow)));
    else if (!flow.where.includes(me.place)) said.text(words.label(onlyInGroup(can)));
    else return this.#serve(flow, line);
    scene.remind();
  }

  async #serve(flow: AnyFlow, line: GivenCommand): Promise<void> {
    const { said, stack, words } = this.scene;
    const { isRoom, left } = stack.makesRoomFor(flow, line.rest);
    if (left) this.scene.tellLeft(left);
    if (isRoom) return this.#start(flow, line.rest, line.key);
    const isOpen = stack.top?.flow === flow.name && !line.rest;
    const isKept = stack.top && stack.keepsAnswers(stack.top);
    const inTheWay = isKept ? "dialog-in-the-way" : "dialog-in-the-way-unsaved";
    said.text(words.label(isOpen ? "dialog-goes-on" : inTheWay));
    if (!isOpen) return this.scene.remind();
    // What was said to the answer before has been read.
    if (stack.top?.pending.aside && !stack.top.pending.aside.gathers)
      this.scene.setPending({ aside: undefined });
    this.scene.askAgain();
  }

  /** Shows the other page of the commands that were offered last. */
  otherPage(options: readonly Option[]): void {
    this.scene.said.text(this.scene.words.label("choice-rest"));
    this.scene.said.offerAlso(options);
    this.scene.remind();
  }

  /** Answers a number that the list shown last does not have; it is no answer to the question before that list either. */
  numberOfNothing(): void {
    this.scene.said.text(this.scene.words.label("number-of-nothing"));
    this.scene.askAgain();
  }

  /** Asks whether a number that the list shown last does not have is that of the letter before it. */
  numberOfLetter({ value, label }: Option): void {
    this.scene.said.text(this.scene.words.text("number-of-letter", { label }));
    this.scene.said.offerAlso([{ value, label, says: "yes" }]);
  }

  /** Words that came before the question that waits could be seen. */
  async typedAhead(plainly: PlainReader): Promise<void> {
    return sayPassedOn(this.scene) ? this.scene.remind() : takeTypedAhead(this.scene, plainly);
  }

  /**
   * Takes the message as a reply to the waiting question.
   * @param sinceShown how long that has been shown, milliseconds; undefined: nobody knows
   */
  async answer(plainly: PlainReader, sinceShown?: number): Promise<void> {
    const { scene } = this;
    const { incoming, catalogue, me } = scene;
    const { top } = scene.stack;
    if (!top) return;
    if (sayPassedOn(scene)) return scene.remind();
    const beside = incoming.content.kind === "file" ? takerOf(scene, incoming.content) : undefined;
    if (beside?.quick && top.pending.kind !== "file") return this.#start(beside, "", incoming.key);
    const flow = catalogue.byName(top.flow);
    if (flow && !may(me.cadre, flow.permission)) return endForbidden(scene, flow);
    if (flow?.version !== top.version) return startAnew(scene, top, flow);
    const reply = replyContext(incoming, top, catalogue, plainly);
    const line = await takeReply(scene, flow, top, { reply, sinceShown });
    if (line) await this.command({ ...line, key: incoming.key });
  }

  /** Handles a message that nothing waits for. @param before how many in a row before it were not understood */
  async stray(plainly: PlainReader, before: number): Promise<void> {
    const { said, words, me, incoming } = this.scene;
    const { content } = incoming;
    if (content.kind === "choice")
      return this.scene.pressedTwice ? undefined : said.text(words.label("press-is-old"));
    if (sayPassedOn(this.scene)) return;
    const takes = takerOf(this.scene, fileIn(content));
    if (takes) await this.#start(takes, "", incoming.key);
    // A further picture is added without a word; words below it are answered.
    if (takes && (content.kind !== "text" || said.messages.length > 0)) return;
    if (!me.cadre) {
      this.scene.isStray = true;
      return said.text(words.label(before % 2 === 0 ? strangerHears(me) : "link-again"));
    }
    const word = wordFor(content, plainly);
    const resumes = this.scene.catalogue.flow(resumeLine.command);
    if (word === "small-talk" && resumes && wishIn(this.scene.typed) === "greeting")
      return this.#start(resumes, resumeLine.greeted().args, incoming.key);
    this.scene.isStray = word === "not-understood";
    if (this.scene.isStray && before > 0) notUnderstoodAgain(said, before);
    else said.text(words.label(word));
  }

  /** In a group, words to the bot that ask for nothing: thanks get thanks back, and all else silence. */
  toBotInGroup(plainly: PlainReader): void {
    const { said, words, typed } = this.scene;
    if (plainly.thanks(typed)) said.text(words.label("small-talk-thanks"));
  }

  /** Handles the edit of an earlier message: a command that takes edits corrects what it did. */
  async edit(line: GivenCommand | undefined): Promise<void> {
    const { me, said, words, catalogue } = this.scene;
    const flow = line && catalogue.flow(line.command);
    if (line && flow?.takesEdits && may(me.cadre, flow.permission))
      return this.#start(flow, line.rest, line.key, true);
    if (me.cadre) said.text(words.label("edit-not-read"));
  }

  /** Handles the edit of an answer. */
  async editOfAnswer(plainly: PlainReader): Promise<void> {
    const { stack, incoming, catalogue, me } = this.scene;
    const { top } = stack;
    const flow = top && catalogue.byName(top.flow);
    if (!flow || flow.version !== top.version || !may(me.cadre, flow.permission))
      return reopenEdited(this.scene);
    await takeEdited(this.scene, flow, top, replyContext(incoming, top, catalogue, plainly));
  }

  async #start(flow: AnyFlow, args: string, key: string, edited = false): Promise<void> {
    const line = await start(this.scene, flow, { args, key, edited });
    if (line) await this.command({ command: line.command, rest: line.args, key });
  }
}
