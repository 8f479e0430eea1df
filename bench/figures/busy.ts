import { setTimeout as pause } from "node:timers/promises";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import type { Figure } from "../figure.ts";
import { minuteOfHours } from "../lines.ts";
import { quantile } from "../median.ts";
import { openStage, type Stage } from "../stage.ts";
import { wholeHouse } from "../subjects/whole-house.ts";

const GOAL = 2;
const TALKERS = 40;
/** Each talker speaks every ten seconds: nobody is near the pace of one chat. */
const EVERY_MS = 250;
const SAVED = "✅";

/** How long people wait for their answers while the Monday reminder goes out to everybody, against when all is quiet. */
export async function busy(quick: boolean): Promise<Figure[]> {
  const count = quick ? 2_000 : 20_000;
  const probes = quick ? 120 : 480;
  const stage = await openStage("real");
  const users = Array.from({ length: count }, (_, n) => 1000 + n);
  await stage.meet(users);
  const house = await wholeHouse(stage, users, { pace: "telegram" });
  const talkers = users.slice(0, TALKERS);
  await waits(stage, talkers, TALKERS); // a round for warmth
  const atRest = await waits(stage, talkers, probes);
  const job = runJob(house.app.services, "monday-reminder", { at: Date.now() });
  const meanwhile = await waits(stage, talkers, probes);
  await job;
  const { refused } = await stage.counters();
  await house.stop();
  await stage.close();

  const p95 = { atRest: quantile(atRest, 0.95), meanwhile: quantile(meanwhile, 0.95) };
  const value = p95.meanwhile / p95.atRest;
  const medians = { atRest: quantile(atRest, 0.5), meanwhile: quantile(meanwhile, 0.5) };
  const met = value <= GOAL && refused === 0;
  const figure = `answers while ${count} reminders go out, 95th percentile against rest`;
  return [{ figure, value, goal: GOAL, met, detail: { p95, medians, refused } }];
}

/** Milliseconds from saying a line to its answer. */
export async function waits(stage: Stage, talkers: readonly number[], probes: number): Promise<number[]> {
  const before = (await stage.counters()).accepted;
  const saidAt: { user: number; at: number }[] = [];
  for (let n = 0; n < probes; n++) {
    const user = talkers[n % talkers.length] ?? 0;
    saidAt.push({ user, at: Date.now() });
    await Promise.all([stage.say(user, minuteOfHours()), pause(EVERY_MS)]);
  }
  for (;;) {
    const answers = new Map<number, number[]>();
    for (const { chatId, at, text } of await stage.sent(before))
      if (text.startsWith(SAVED)) answers.set(chatId, [...(answers.get(chatId) ?? []), at]);
    if ([...answers.values()].flat().length >= probes)
      return saidAt.map(({ user, at }) => (answers.get(user)?.shift() ?? Number.NaN) - at);
    await pause(EVERY_MS);
  }
}
