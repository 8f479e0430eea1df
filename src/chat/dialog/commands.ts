import type { AnyFlow } from "./flow.ts";

/** The commands that this house serves, and those it knows but does not serve yet. */
export class Commands {
  readonly #flows = new Map<string, AnyFlow>();
  readonly #closed: ReadonlySet<string>;

  /** @throws Error when two flows share a name or a command. */
  constructor(flows: readonly AnyFlow[], closed: readonly string[]) {
    const names = new Set(flows.map((flow) => flow.name));
    if (names.size !== flows.length) throw new Error("two flows share a name");
    this.#closed = new Set(closed);
    for (const flow of flows) {
      for (const command of flow.commands) {
        if (this.#flows.has(command)) throw new Error(`two flows share the command ${command}`);
        this.#flows.set(command, flow);
      }
    }
  }

  /** Every command's name, for matching a line without the slash. */
  get names(): string[] {
    return [...this.#flows.keys(), ...this.#closed];
  }

  flow(command: string): AnyFlow | undefined {
    return this.#flows.get(command);
  }

  byName(name: string): AnyFlow | undefined {
    return [...this.#flows.values()].find((flow) => flow.name === name);
  }

  /** The flow that takes a file sent out of the blue. */
  forFiles(): AnyFlow | undefined {
    return [...this.#flows.values()].find((flow) => flow.takesFiles);
  }

  isClosed(command: string): boolean {
    return this.#closed.has(command);
  }
}
