import type { PaperTask } from "./tasks.ts";
import { doTask } from "./tasks.ts";

/** What {@link doTask} is told, and tells, between the two processes. */
export type FromMaker =
  | { readonly kind: "far"; readonly done: number; readonly of: number }
  | { readonly kind: "made"; readonly bytes: Uint8Array };

/**
 * Writes one file in a process of its own, so that the answers of the program do not wait for it, and its memory goes with it.
 * In: a task. Out: how far it is, then the file. What goes wrong ends it with the reason on standard error.
 */
process.once("message", (task: PaperTask) => {
  const tell = (said: FromMaker) => process.send?.(said);
  let told = 0;
  void doTask(task, (done, of) => {
    if (of === 0 || Math.floor((done / of) * 100) === told) return;
    told = Math.floor((done / of) * 100);
    tell({ kind: "far", done, of });
  }).then((bytes) =>
    process.send?.({ kind: "made", bytes }, undefined, undefined, () => process.disconnect()),
  );
});
