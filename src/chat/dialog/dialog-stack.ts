import type { Dialog } from "../mailbox/dialog-record.ts";
import type { Catalogue } from "./catalogue.ts";
import type { AnyFlow } from "./flow.ts";

/** One person's dialogs in one chat, the newest on top: a long one, and at most one quick one above it. */
export class DialogStack {
  #dialogs: readonly Dialog[];
  readonly #catalogue: Catalogue;

  constructor(dialogs: readonly Dialog[], catalogue: Catalogue) {
    this.#dialogs = dialogs;
    this.#catalogue = catalogue;
  }

  get all(): Dialog[] {
    return [...this.#dialogs];
  }

  get top(): Dialog | undefined {
    return this.#dialogs.at(-1);
  }

  drop(): void {
    this.#dialogs = this.#dialogs.slice(0, -1);
  }

  clear(): void {
    this.#dialogs = [];
  }

  replaceTop(dialog: Dialog): void {
    this.#dialogs = [...this.#dialogs.slice(0, -1), dialog];
  }

  /** Adds a dialog; of two quick dialogs the newer one stays. */
  put(dialog: Dialog): void {
    if (this.top && this.#isQuick(this.top)) this.drop();
    this.#dialogs = [...this.#dialogs, dialog];
  }

  /**
   * Makes room for a flow. A long dialog lets only quick flows in. A quick one gives way to a long flow, and to its own
   * flow, since typing the whole line answers its questions.
   */
  makesRoomFor(flow: AnyFlow): boolean {
    const { top } = this;
    if (!top) return true;
    const isAlone = this.#dialogs.length === 1;
    if (this.#isQuick(top) && (flow.quick ? top.flow === flow.name : isAlone)) this.drop();
    return flow.quick || this.#dialogs.length === 0;
  }

  #isQuick(dialog: Dialog): boolean {
    return this.#catalogue.byName(dialog.flow)?.quick ?? true;
  }
}
