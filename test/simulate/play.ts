import type { Act, Step } from "./script.ts";
import type { Phone, Stage } from "./stage.ts";

/** Plays an act step by step. @returns for each step what its answer does not say as counted */
export async function play(stage: Pick<Stage, "phone">, { who, kind, steps }: Act): Promise<string[][]> {
  const phone = stage.phone(who);
  const found: string[][] = [];
  let before = "";
  for (const step of steps) {
    const answer = await done(phone, step);
    const missing = (step.hears ?? []).filter((part) =>
      typeof part === "string" ? !answer.includes(part) : !part.test(answer),
    );
    const shown = JSON.stringify(step, (_, value) => (value instanceof RegExp ? value.source : value));
    const heard = before === "" ? answer : `${answer}\n(before: ${before})`;
    found.push(missing.map((part) => `${who.code}, ${kind}: ${shown}: “${part}” is missing in: ${heard}`));
    before = answer;
  }
  // What went wrong may have left a question open, upon which all that comes later would fall.
  if (found.some((wrong) => wrong.length > 0)) await done(phone, { say: "/huy" });
  return found;
}

async function done(phone: Phone, step: Step): Promise<string> {
  try {
    if ("say" in step) return await phone.says(step.say);
    if ("press" in step) return await phone.presses(step.press);
    if ("edit" in step) return await phone.edits(step.edit);
    if ("picture" in step) return await phone.sendsPicture(await step.picture());
    return await phone.sendsFile(step.file, await step.bytes());
  } catch (error) {
    return `nothing could be done: ${String(error)}`;
  }
}
