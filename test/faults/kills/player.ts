import type { Person, Said } from "../../support/telegram/person.ts";
import type { TelegramServer } from "../../support/telegram/server.ts";
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

/** How often somebody waits for the answer before going on. */
const WAITS = 0.7;
const COMES_TWICE = 0.1;

/** One person who goes through a script. */
export class Player {
  readonly person: Person;
  readonly #code: string;
  readonly #said: (Said | undefined)[] = [];
  /** Updates that were made, redeliveries included. */
  updates = 0;

  constructor(person: Person, code: string) {
    this.person = person;
    this.#code = code;
  }

  /** Goes through the script undisturbed, step by step. @param settled resolves when the program has nothing left to do */
  async rehearse(
    script: Script,
    transcripts: Transcripts,
    settled: (chat: number) => Promise<void>,
  ): Promise<Rehearsal> {
    const heardAfter: number[] = [];
    const { heard } = transcripts.of(this.person.id);
    for (const step of script.steps) {
      await this.#does(step);
      await settled(this.person.id);
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
    telegram: TelegramServer,
    chance: Seeded,
  ): Promise<void> {
    const { id } = this.person;
    transcripts.expect(id, transcript);
    for (const [n, step] of script.steps.entries()) {
      const before = heardAfter[n - 1] ?? 0;
      if ("press" in step || chance.happens(WAITS)) await transcripts.until(id, before);
      await this.#does(step);
      if (chance.happens(COMES_TWICE)) {
        const step = chance.below(n + 1);
        // Telegram hands out again what was handed out before: never what is still to come.
        if (transcripts.of(id).heard.length >= (heardAfter[step] ?? 0)) this.#again(telegram, step);
      }
    }
    await transcripts.until(id, transcript.length);
  }

  #again(telegram: TelegramServer, step: number): void {
    const { updateId } = this.#said[step] ?? {};
    if (updateId === undefined) return;
    telegram.redeliver(updateId);
    this.updates++;
  }

  async #does(step: Step): Promise<void> {
    this.#said.push(await this.#act(step));
    this.updates++;
  }

  async #act(step: Step): Promise<Said> {
    if ("say" in step) return this.person.says(step.say.replace("{code}", this.#code));
    if ("press" in step) return this.person.presses(step.press);
    const said = this.#said[step.edit];
    if (!said) throw new Error(`step ${step.edit} said nothing that could be edited`);
    return this.person.edits(said, step.to);
  }
}
