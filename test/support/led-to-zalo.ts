import { join } from "node:path";

const LEADS_THERE = join(import.meta.dirname, "zalo/preload.ts");

/** The environment in which a whole program speaks with the local Zalo at this root. */
export function ledToZalo(root: string, ...alsoLoads: readonly string[]): Record<string, string> {
  return {
    ZALO: "on",
    ZALO_LOCAL_ROOT: root,
    NODE_OPTIONS: ["tsx", LEADS_THERE, ...alsoLoads].map((name) => `--import ${name}`).join(" "),
    // NODE_OPTIONS also reaches esbuild's own worker, which then waits for the thread that waits for it.
    ESBUILD_WORKER_THREADS: "0",
  };
}
