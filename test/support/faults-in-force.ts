/** What every fault says. */
interface Counted {
  /** How many calls it meets; 1 unless said. */
  times?: number;
}

/** A fault in force: how many calls it met, how many it still will. */
export interface FaultInForce<F> {
  readonly fault: F;
  readonly met: number;
  readonly left: number;
  /** No further call meets it, and one that it holds is let go. */
  end(): void;
}

/** A fault that a call has met, and when it is ended. */
export interface MetFault<F> {
  readonly fault: F;
  readonly ended: Promise<void>;
}

/** The faults of a local platform that are in force, the oldest first. */
export class FaultsInForce<F extends Counted> {
  readonly #inForce: { fault: F; met: number; left: number; end(): void; ended: Promise<void> }[] = [];

  add(fault: F): FaultInForce<F> {
    let letGo = () => {};
    const entry = {
      fault,
      met: 0,
      left: fault.times ?? 1,
      ended: new Promise<void>((resolve) => {
        letGo = resolve;
      }),
      end() {
        this.left = 0;
        letGo();
      },
    };
    this.#inForce.push(entry);
    return entry;
  }

  /** The first fault that is meant for a call, which is then counted. */
  protected first(isMeant: (fault: F) => boolean): F | undefined {
    return this.firstMet(isMeant)?.fault;
  }

  /** The same, for who may have to wait for its end. */
  protected firstMet(isMeant: (fault: F) => boolean): MetFault<F> | undefined {
    const entry = this.#inForce.find(({ fault, left }) => left > 0 && isMeant(fault));
    if (!entry) return undefined;
    entry.met += 1;
    entry.left -= 1;
    return entry;
  }
}
