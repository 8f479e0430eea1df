import type { Figure } from "./figure.ts";
import { LETTERS } from "./letters/index.ts";
import type { Sent } from "./stage.ts";

const A_MONTH = 30;

/** What all of it costs: messages, time of the processor, and how long people have to read. */
export class Costs {
  readonly #began = process.cpuUsage();
  #messages = 0;
  #counting = 0;
  #longest: { text: string; to: string } = { text: "", to: "" };

  sent({ to, text }: Sent): void {
    this.#messages += 1;
    const isDigest = LETTERS.some((kind) => kind.isLikeAnswer && kind.is(text));
    if (isDigest && text.length > this.#longest.text.length) this.#longest = { text, to };
  }

  /** Does what only the simulation itself does: it costs the program nothing. */
  counting<T>(count: () => T): T {
    const began = performance.now();
    try {
      return count();
    } finally {
      this.#counting += performance.now() - began;
    }
  }

  /** @param held how many documents there are now, by their kind */
  lines(run: { days: number; cadres: number }, held: Readonly<Record<string, number>>): Figure[] {
    const { user, system } = process.cpuUsage(this.#began);
    const seconds = (user + system) / 1e6 - this.#counting / 1000;
    const { to, text } = this.#longest;
    const documents = Object.values(held).reduce((sum, count) => sum + count, 0);
    return [
      cost("messages", this.#messages, {
        aCadreAMonth: rounded((this.#messages * A_MONTH) / run.days / run.cadres),
      }),
      cost("documents", documents, held),
      cost("processor seconds a cadre", rounded(seconds / run.cadres), {
        all: Math.round(seconds),
        countingBeside: Math.round(this.#counting / 1000),
      }),
      cost("characters of the longest digest", text.length, { to, lines: text.split("\n").length }),
    ];
  }
}

function cost(figure: string, value: number, detail: object): Figure {
  return { figure, value, met: true, detail };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
