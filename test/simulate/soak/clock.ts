/**
 * Preloaded into whole programs of a soak: their clock stands so many milliseconds ahead as the file `SOAK_CLOCK` says, and
 * runs on from there. It is looked at again and again, so that days pass in all of them at once.
 */
import { readFileSync } from "node:fs";

const file = process.env.SOAK_CLOCK;
if (!file) throw new Error("SOAK_CLOCK names no file");
const LOOK_EVERY_MS = 20;
const Real = Date;
let ahead = 0;
let lookedAt = Number.NEGATIVE_INFINITY;

function now(): number {
  if (performance.now() - lookedAt > LOOK_EVERY_MS) {
    lookedAt = performance.now();
    ahead = Number(readFileSync(file ?? "", "utf8")) || ahead;
  }
  return Real.now() + ahead;
}

globalThis.Date = new Proxy(Real, {
  construct: (target, given, asked) => Reflect.construct(target, given.length > 0 ? given : [now()], asked),
  apply: (target) => new target(now()).toString(),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});
