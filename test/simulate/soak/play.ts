import type { Deed } from "../../faults/kills/platform.ts";
import { choicesOf, typedFor } from "../../support/numbered-choices.ts";
import type { Act, Hears, Step } from "../script.ts";
import type { Platforms } from "./platforms.ts";

/** Longer than a killed process's lease, a restart and a platform's wait together. */
const ANSWERED_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 25;

/** Plays an act while everything falls over: each step once its question is there. @returns for each step what was not heard */
export async function playOn(platforms: Platforms, { who, kind, steps }: Act): Promise<string[][]> {
  const found: string[][] = [];
  let last: Deed | undefined;
  let read: string[] = [];
  let asked: string | undefined;
  for (const step of steps) {
    const heard = platforms.heardBy(who, 0);
    const before = heard.length;
    const actor = platforms.actor(who);
    try {
      if ("say" in step) last = await actor.says(typed(step.say, asked, heard));
      else if ("press" in step) await actor.presses(step.press);
      else if ("edit" in step) last = await last?.becomes?.(step.edit);
    } catch (error) {
      found.push([`${who.code}, ${kind}: ${String(error)}`]);
      break;
    }
    const missing = await heardAll(platforms, { who, before, step, read });
    read = platforms.heardBy(who, before);
    asked = read.findLast((text) => step.hears?.some((part) => holds(text, part)));
    found.push(
      missing.map((part) => `${who.code}, ${kind}: ${JSON.stringify(step)}: “${part}” was not heard`),
    );
    if (missing.length > 0) break;
  }
  return found;
}

/** A number means the list shown last: who has heard a letter since the question says the choice in words. */
function typed(said: string, asked: string | undefined, heard: readonly string[]): string {
  const [label] = [...choicesOf(asked ?? "")].find(([, number]) => number === said) ?? [];
  const messages = heard.map((text) => ({ text }));
  return label === undefined ? said : typedFor(label, messages);
}

function holds(text: string, part: Hears[number]): boolean {
  return typeof part === "string" ? text.includes(part) : part.test(text);
}

/** @param read what the step before has heard: said once more, as after a kill or a broken line, it is no answer to this one */
async function heardAll(
  platforms: Platforms,
  { who, before, step, read }: { who: Act["who"]; before: number; step: Step; read: readonly string[] },
): Promise<string[]> {
  const end = performance.now() + ANSWERED_WITHIN_MS;
  for (;;) {
    const heard = platforms.heardBy(who, before);
    const text = heard.join("\n");
    const missing = (step.hears ?? []).filter((part) => !holds(text, part));
    if (heard.some((each) => !read.includes(each)) && missing.length === 0) return [];
    if (performance.now() > end) return [...missing.map(String), `heard: ${text}`];
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
