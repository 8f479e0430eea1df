import type { Actor, Deed } from "./platform.ts";
import type { Script, Step } from "./scripts.ts";
import type { Seeded } from "./seeded.ts";
import type { Transcripts } from "./transcripts.ts";

/** A script as it went once, undisturbed. */
export interface Rehearsal {
  script: Script;
  transcript: string[];
  /** How many answers had been heard after each step. */
  heardAfter: number[];
}

/** How often somebody waits for the answer before a command; before an answer to a question, always. */
const WAITS = 0.7;
/** An answer that comes before its question was out is asked about, so how it is heard would be up to the machine. */
const COMMAND = /^\/|^gio ?tinh ?nguyen/;
const COMES_TWICE = 0.1;

/** One person who goes through a script. */
export class Player {
  readonly chat: string;
  readonly #actor: Actor;
  readonly #code: string;
  readonly #done: Deed[] = [];
  /** Updates that were made, redeliveries included. */
  updates = 0;

  constructor(actor: Actor, code: string) {
    this.chat = actor.chat;
    this.#actor = actor;
    this.#code = code;
  }

  /** Goes through the script undisturbed, step by step. @param settled resolves when the program has nothing left to do */
  async rehearse(
    script: Script,
    transcripts: Transcripts,
    settled: (chat: string) => Promise<void>,
  ): Promise<Rehearsal> {
    const heardAfter: number[] = [];
    const { heard } = transcripts.of(this.chat);
    for (const step of script.steps) {
      await this.#does(step);
      await settled(this.chat);
      transcripts.look();
      if (heard.length === (heardAfter.at(-1) ?? 0)) throw new Error(`no answer to ${JSON.stringify(step)}`);
      heardAfter.push(heard.length);
    }
    return { script, transcript: [...heard], heardAfter };
  }

  /** Goes through it while everything falls over: sometimes ahead of the answers, and some updates come twice. */
  async play(
    { script, transcript, heardAfter }: Rehearsal,
    transcripts: Transcripts,
    chance: Seeded,
  ): Promise<void> {
    transcripts.expect(this.chat, transcript);
    for (const [n, step] of script.steps.entries()) {
      const before = heardAfter[n - 1] ?? 0;
      if (isAnswer(step) || chance.happens(WAITS)) await transcripts.until(this.chat, before);
      await this.#does(step);
      if (chance.happens(COMES_TWICE)) {
        const step = chance.below(n + 1);
        // A platform hands out again what was handed out before: never what is still to come.
        if (transcripts.of(this.chat).heard.length >= (heardAfter[step] ?? 0)) this.#again(step);
      }
    }
    await transcripts.until(this.chat, transcript.length);
  }

  #again(step: number): void {
    this.#done[step]?.comesAgain();
    this.updates++;
  }

  async #does(step: Step): Promise<void> {
    this.#done.push(await this.#act(step));
    this.updates++;
  }

  async #act(step: Step): Promise<Deed> {
    if ("say" in step) return this.#actor.says(step.say.replace("{code}", this.#code));
    if ("press" in step) return this.#actor.presses(step.press);
    const changed = await this.#done[step.edit]?.becomes?.(step.to);
    if (!changed) throw new Error(`step ${step.edit} said nothing that could be edited`);
    return changed;
  }
}

function isAnswer(step: Step): boolean {
  return "press" in step || ("say" in step && !COMMAND.test(step.say));
}
