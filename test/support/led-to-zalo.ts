import { built } from "./programs.ts";

/** The environment in which a whole program speaks with the local Zalo at this root. */
export function ledToZalo(root: string, ...alsoLoads: readonly string[]): Record<string, string> {
  const loads = ["test/support/zalo/preload.ts", ...alsoLoads];
  return {
    ZALO: "on",
    ZALO_LOCAL_ROOT: root,
    NODE_OPTIONS: loads.map((entry) => `--import ${built(entry)}`).join(" "),
  };
}
