import type { Dialog } from "../mailbox/dialog-record.ts";
import type { Catalogue } from "./catalogue.ts";
import type { AnyFlow } from "./flow.ts";

/** So many answers are worth being gone on from. */
const WORTH_KEEPING = 2;
const MOST_PAUSED = 3;

/** One person's dialogs in one chat, the newest on top: a long one, and at most one quick one above it; and those left half-way. */
export class DialogStack {
  #dialogs: readonly Dialog[];
  #paused: readonly Dialog[];
  readonly #catalogue: Catalogue;

  constructor(dialogs: readonly Dialog[], paused: readonly Dialog[], catalogue: Catalogue) {
    this.#dialogs = dialogs;
    this.#paused = paused;
    this.#catalogue = catalogue;
  }

  /** The dialogs that were left with answers in them, the newest last. */
  get paused(): Dialog[] {
    return [...this.#paused];
  }

  /** Whether the answers given in a dialog outlast it: its flow drafts them, or it is kept as it stands. */
  keepsAnswers({ flow, trail = [] }: Dialog): boolean {
    return this.#catalogue.byName(flow)?.keepsDraft === true || trail.length >= WORTH_KEEPING;
  }

  /** Takes the top one off to be gone on with later, if it holds enough. What a flow drafts itself is not kept twice. */
  pause(): void {
    const { top } = this;
    if (top) this.#keep(top);
    this.drop();
  }

  /** Takes a paused dialog up again, or throws it away. */
  unpause({ flow, args }: Pick<Dialog, "flow" | "args">): void {
    this.#paused = this.#paused.filter((each) => each.flow !== flow || each.args !== args);
  }

  #keep(dialog: Dialog): void {
    if (this.#catalogue.byName(dialog.flow)?.keepsDraft || !this.keepsAnswers(dialog)) return;
    const { aside, ...pending } = dialog.pending;
    this.unpause(dialog);
    this.#paused = [...this.#paused, { ...dialog, pending }].slice(-MOST_PAUSED);
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
    this.#paused = [];
  }

  replaceTop(dialog: Dialog): void {
    this.#dialogs = [...this.#dialogs.slice(0, -1), dialog];
  }

  /** Adds a dialog; of two quick dialogs the newer one stays. @returns the older one */
  put(dialog: Dialog): Dialog | undefined {
    const left = this.top && this.#isQuick(this.top) ? this.top : undefined;
    if (left) this.pause();
    this.#dialogs = [...this.#dialogs, dialog];
    return left;
  }

  /**
   * Makes room for a flow. A long dialog lets only quick flows in, and lines that only show something. A quick one gives way to
   * a long flow. One in which nothing is answered yet gives way to its own flow, since typing the whole line answers its questions.
   * @param rest what was typed after the command
   * @returns whether there is room, and the dialog that gave way, where something was told in it that is not told again
   */
  makesRoomFor(flow: AnyFlow, rest: string): { isRoom: boolean; left?: Dialog } {
    const { top } = this;
    if (!top) return { isRoom: true };
    const isOwn = top.flow === flow.name;
    const isBegun = (top.trail ?? []).length > 0;
    const isLong = !this.#isQuick(top);
    // In the middle of a long dialog its own command goes on with it.
    const isQuick = isServedBeside(flow, rest) && (flow.quick || !isOwn || !isLong);
    const givesWay = !isLong
      ? isQuick
        ? isOwn
        : this.#dialogs.length === 1
      : isOwn && !isBegun && rest !== "";
    if (givesWay) this.pause();
    const isRoom = isQuick || this.#dialogs.length === 0;
    const isLost = !isOwn || isBegun || (top.args !== "" && top.args !== rest);
    return givesWay && isLost ? { isRoom, left: top } : { isRoom };
  }

  #isQuick(dialog: Dialog): boolean {
    const flow = this.#catalogue.byName(dialog.flow);
    return flow ? isServedBeside(flow, dialog.args) : true;
  }
}

/** Whether a line of a flow is served in the middle of another dialog. */
function isServedBeside(flow: AnyFlow, args: string): boolean {
  return flow.quick || flow.looks?.(args) === true;
}
