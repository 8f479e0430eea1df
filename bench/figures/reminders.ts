import { setTimeout as pause } from "node:timers/promises";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import type { Figure } from "../figure.ts";
import { openStage } from "../stage.ts";
import { wholeHouse } from "../subjects/whole-house.ts";

const GOAL = 0.95;
const ALLOWED_A_SECOND = 30;
const LOOK_EVERY_MS = 200;

/**
 * The Monday reminder to everybody, against a local server that holds Telegram's limits: how much of the 30 messages a
 * second that Telegram allows is used. Refused even once, it is not met.
 */
export async function reminders(quick: boolean): Promise<Figure[]> {
  const count = quick ? 1_500 : 20_000;
  const stage = await openStage("real");
  const users = Array.from({ length: count }, (_, n) => 1000 + n);
  await stage.meet(users);
  const services = await wholeHouse(stage, users, { pace: "telegram" });
  const job = runJob(services.app.services, "monday-reminder", { at: Date.now() });
  const first = await sentAtLeast(1);
  const last = await sentAtLeast(count);
  await job;
  const { refused, maxInAnySecond } = await stage.counters();
  await services.stop();
  await stage.close();

  const value = ((count - first.accepted) / (last.at - first.at)) * (1000 / ALLOWED_A_SECOND);
  const met = value >= GOAL && refused === 0;
  const detail = { count, refused, maxInAnySecond };
  return [{ figure: "reminders, of 30 a second, no 429", value, goal: GOAL, met, detail }];

  async function sentAtLeast(wanted: number): Promise<{ accepted: number; at: number }> {
    for (;;) {
      const { accepted } = await stage.counters();
      if (accepted >= wanted) return { accepted, at: performance.now() };
      await pause(LOOK_EVERY_MS);
    }
  }
}
