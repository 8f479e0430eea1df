import type { Dialog } from "../mailbox/dialog-record.ts";
import type { Catalogue } from "./catalogue.ts";
import type { AnyFlow } from "./flow.ts";
import type { PausedDialogs } from "./paused-dialogs.ts";

/** So many answers are worth being gone on from. */
const WORTH_KEEPING = 2;

/** One person's dialogs in one chat, the newest on top: a long one, and at most one quick one above it; and those left half-way. */
export class DialogStack {
  #dialogs: readonly Dialog[];
  /** The dialogs that were left with answers in them. */
  readonly paused: PausedDialogs;
  readonly #catalogue: Catalogue;

  constructor(dialogs: readonly Dialog[], paused: PausedDialogs, catalogue: Catalogue) {
    this.#dialogs = dialogs;
    this.paused = paused;
    this.#catalogue = catalogue;
  }

  /** Whether the answers given in a dialog outlast it: its flow drafts them, or it is kept as it stands. */
  keepsAnswers({ flow, trail = [] }: Dialog): boolean {
    if (this.#catalogue.byName(flow)?.keepsDraft) return true;
    return this.paused.areKept && trail.length >= WORTH_KEEPING;
  }

  /**
   * Takes the top one off to be gone on with later, if it holds enough. What a flow drafts itself is not kept twice.
   * @returns the one left earlier that had to make room, if any
   */
  pause(): Dialog | undefined {
    const { top } = this;
    this.drop();
    const isKept = top && this.keepsAnswers(top) && !this.#catalogue.byName(top.flow)?.keepsDraft;
    return isKept ? this.paused.keep(top) : undefined;
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

  /** Ends all for which this does not hold, those left half-way too. */
  only(holds: (dialog: Dialog) => boolean): void {
    this.#dialogs = this.#dialogs.filter(holds);
    this.paused.only(holds);
  }

  replaceTop(dialog: Dialog): void {
    this.#dialogs = [...this.#dialogs.slice(0, -1), dialog];
  }

  /** Adds a dialog; of two quick dialogs the newer one stays. @returns the older one */
  put(dialog: Dialog): Dialog | undefined {
    const left = this.top && this.isQuick(this.top) ? this.top : undefined;
    if (left) this.drop();
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
    const isLong = !this.isQuick(top);
    // In the middle of a long dialog its own command goes on with it.
    const isQuick = isServedBeside(flow, rest) && (flow.quick || !isOwn || !isLong);
    const givesWay = !isLong
      ? isQuick
        ? isOwn
        : this.#dialogs.length === 1
      : isOwn && !isBegun && rest !== "";
    if (givesWay) this.drop();
    const isRoom = isQuick || this.#dialogs.length === 0;
    const isLost = !isOwn || isBegun || (top.args !== "" && top.args !== rest);
    return givesWay && isLost ? { isRoom, left: top } : { isRoom };
  }

  /** Whether a dialog may stand above a long one. */
  isQuick(dialog: Dialog): boolean {
    const flow = this.#catalogue.byName(dialog.flow);
    return flow ? isServedBeside(flow, dialog.args) : true;
  }
}

/** Whether a line of a flow is served in the middle of another dialog. */
function isServedBeside(flow: AnyFlow, args: string): boolean {
  return flow.quick || flow.looks?.(args) === true;
}
