import { isShortEnough, typed } from "../../command-lines/command-line.ts";
import type { Phrase, Words } from "../../words/words.ts";
import type { FileBeside, Message, Option, Table } from "../message/outgoing.ts";
import { COMMAND_PRESS, DONE_PRESS, UNDO_PRESS } from "../message/press.ts";
import type { PendingQuestion } from "../message/question.ts";
import { linesListed, optionsListed } from "../reading/pages.ts";
import { askingLine } from "./asking-line.ts";
import type { Shortcut } from "./talk.ts";

/** Characters of a question that are repeated when it is only reminded of. */
const SHORT_LINE = 90;

/** Collects what one step says in as few messages as possible, so that a phone rings once. */
export class Reply {
  readonly messages: Message[] = [];
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  tell(phrase: Phrase): void {
    this.text(this.#words.say(phrase));
  }

  text(text: string): void {
    const last = this.messages.at(-1);
    if (last && !last.table && !last.choices && !last.file) last.text = `${last.text}\n\n${text}`;
    else this.messages.push({ text });
  }

  /** Continues after what another part of the same turn has said. */
  add(messages: readonly Message[]): void {
    for (const { text, ...rest } of messages) {
      this.text(text);
      Object.assign(this.messages.at(-1) ?? {}, rest);
    }
  }

  table(table: Table): void {
    this.#open().table = table;
  }

  attach(file: FileBeside): void {
    this.#open().file = file;
  }

  offer(shortcuts: Shortcut[]): void {
    const options: Option[] = shortcuts.map(({ label, command, byWords, lasting, says, hears }) => ({
      value: typed(command),
      label: this.#words.say(label),
      ...(byWords && { byWords }),
      ...(lasting && { lasting }),
      ...(says && { says }),
      ...(hears && { hears }),
    }));
    this.offerAlso(options);
  }

  /**
   * Buttons that type commands, as they were made before; of none nothing is said. One whose line is too long for a button is
   * left out: a message must not be lost with it.
   */
  offerAlso(given: readonly Option[]): void {
    const options = given.filter(({ value }) => isShortEnough(value));
    if (options.length === 0) return;
    const last = this.messages.at(-1);
    const below = last && !last.choices ? last : this.#open();
    below.choices = { question: COMMAND_PRESS, options };
  }

  /** Adds a question; also used to ask again. */
  question(question: PendingQuestion): void {
    this.text(question.aside?.text ?? question.text);
    const last = this.messages.at(-1);
    if (!last) return;
    last.asks = (question.aside ?? question).id;
    if (question.aside) {
      const options = question.aside.options.map(({ label }, place) => ({ value: String(place), label }));
      last.choices = { question: question.aside.id, options };
    } else if (question.options)
      last.choices = choicesOf(question, question.options, this.#words.text("choice-done"));
  }

  /**
   * Says in one short line that a question still waits. Its choices come along only as buttons: a second numbered list would
   * leave in doubt what a number means.
   */
  remind(question: PendingQuestion, canPress: boolean): void {
    const line = askingLine(question.text, SHORT_LINE);
    this.text(this.#words.text("dialog-still-waits", { question: line }));
    const last = this.messages.at(-1);
    if (canPress && last && question.options)
      last.choices = choicesOf(question, question.options, this.#words.text("choice-done"));
  }

  /** Adds a button to what asks this question, by which what was answered or changed last is taken back. */
  undo(question: string, label: string): void {
    const last = this.messages.at(-1);
    if (!last || (last.choices && last.choices.question !== question)) return;
    const options = [...(last.choices?.options ?? []), { value: UNDO_PRESS, label, byWords: true as const }];
    last.choices = { ...(last.choices ?? { question }), options };
  }

  #open(): Message {
    const last = this.messages.at(-1);
    if (last && !last.table && !last.choices && !last.file) return last;
    const message = { text: "" };
    this.messages.push(message);
    return message;
  }
}

/** What two flows said in one turn: where both end in buttons that type commands, these are one list, with one numbering. */
export function inOneList(before: readonly Message[], after: readonly Message[]): Message[] {
  const last = before.at(-1);
  const [first, ...more] = after;
  const above = last?.choices;
  const below = first?.choices;
  if (!last || !first || above?.question !== COMMAND_PRESS || below?.question !== COMMAND_PRESS)
    return [...before, ...after];
  const text = [last.text, first.text].filter(Boolean).join("\n\n");
  const choices = { question: COMMAND_PRESS, options: [...below.options, ...above.options] };
  return [...before.slice(0, -1), { ...last, ...first, text, choices }, ...more];
}

/**
 * Buttons of a question. Their values are places in the list, so that any value fits a button, and the stored question
 * alone tells what a press means.
 */
function choicesOf(question: PendingQuestion, options: Option[], done: string): Message["choices"] {
  if (question.more !== undefined) {
    const shown = optionsListed(question).slice(0, linesListed(question));
    return {
      question: question.id,
      options: shown.map(({ label }, place) => ({ value: String(place), label })),
    };
  }
  const places = options.map((option, place) => ({ value: String(place), label: option.label }));
  if (question.kind === "words") {
    const numbered = question.open || question.numbered;
    return { question: question.id, options: places, typed: true, ...(!numbered && { free: true }) };
  }
  if (question.kind !== "many") return { question: question.id, options: places };
  const picked = (question.picked ?? []).map((value) =>
    String(options.findIndex((option) => option.value === value)),
  );
  return { question: question.id, options: [...places, { value: DONE_PRESS, label: done }], picked };
}
