/**
 * Leads a whole program to a local Zalo, without a word in the program itself:
 * `ZALO_LOCAL_ROOT=http://127.0.0.1:… node --import tsx --import ./test/support/zalo/preload.ts src/main.ts`
 * With both in NODE_OPTIONS instead, set `ESBUILD_WORKER_THREADS=0` too: they reach esbuild's own worker, which then waits for
 * the thread that waits for it, as long as tsx has nothing in its cache.
 */
import { redirectTo } from "./redirect.ts";

const root = process.env.ZALO_LOCAL_ROOT;
if (!root) throw new Error("ZALO_LOCAL_ROOT names no server");
globalThis.fetch = redirectTo(root);
