/**
 * Leads a whole program to a local Zalo, without a word in the program itself:
 * `ZALO_LOCAL_ROOT=http://127.0.0.1:… node --import tsx --import ./test/support/zalo/preload.ts src/main.ts`
 */
import { redirectTo } from "./redirect.ts";

const root = process.env.ZALO_LOCAL_ROOT;
if (!root) throw new Error("ZALO_LOCAL_ROOT names no server");
globalThis.fetch = redirectTo(root);
