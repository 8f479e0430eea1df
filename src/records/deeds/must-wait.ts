import type { Declared, DeedChange } from "./declared.ts";

/** A deed of somebody, as it is weighed before it is written. */
type Weighed = Declared & Pick<DeedChange, "by" | "at"> & { cadre: string };

/** Whether a deed is to be approved before it counts. */
export type MustWait = (deed: Pick<Weighed, "kind" | "by" | "at" | "cadre" | "event">) => Promise<boolean>;

/** A deed as it is to be written: one that must be approved waits. */
export type Weigh = <D extends Weighed>(deed: D) => Promise<D>;

/** A deed that says already how it stands is left as it is. */
export function createWeigh(mustWait: MustWait): Weigh {
  return async (deed) => (deed.state || !(await mustWait(deed)) ? deed : { ...deed, state: "waits" });
}
