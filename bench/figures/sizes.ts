import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { tick } from "../../src/jobs/worker/tick.ts";
import { inBatches } from "../batches.ts";
import type { Figure } from "../figure.ts";
import { median } from "../median.ts";
import { putHeads } from "../people.ts";
import { openStage } from "../stage.ts";
import { type WholeHouse, wholeHouse } from "../subjects/whole-house.ts";
import { putWeeks } from "../weeks.ts";

const GOAL = 1.3;
const ROUNDS = 3;
const FIRST_USER = 1000;

/** What is done for everybody, or asked among everybody. */
const WORKS: Record<string, (house: WholeHouse) => Promise<unknown>> = {
  tick: ({ app }) => tick(app.services, Date.now()),
  sweep: ({ app }) => app.lanes.sweep(),
  digest: ({ app }) => runJob(app.services, "week-digest", { at: Date.now(), dryRun: true }),
  progress,
};

/** The time that each of these takes for one cadre, when there are ten times as many. */
export async function sizes(quick: boolean, huge: boolean): Promise<Figure[]> {
  const counts = quick ? [2_000, 20_000] : [2_000, 20_000, ...(huge ? [200_000] : [])];
  const milliseconds: Record<string, number[]> = {};
  for (const count of counts) {
    const stage = await openStage();
    const users = Array.from({ length: count }, (_, n) => FIRST_USER + n);
    await stage.meet(users.slice(0, 2)); // who asks how it stands
    const house = await wholeHouse(stage, users, { hears: false });
    await putHeads(house.connection, users);
    await putWeeks(house.connection, users, 1);
    await putChats(house, users);
    for (const [name, work] of Object.entries(WORKS)) {
      await work(house); // for warmth; the first tick also does what is due
      const took: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const from = performance.now();
        await work(house);
        took.push(performance.now() - from);
      }
      milliseconds[name] = [...(milliseconds[name] ?? []), median(took)];
    }
    await house.stop();
    await stage.close();
  }
  return Object.entries(milliseconds).map(([name, times]) => {
    const each = times.map((ms, n) => ms / (counts[n] ?? Number.NaN));
    const value = Math.max(...each.slice(1).map((ms, n) => ms / (each[n] ?? Number.NaN)));
    const figure = `${name}: time a cadre, from each size to the next`;
    return { figure, value, goal: GOAL, met: value <= GOAL, detail: { cadres: counts, milliseconds: times } };
  });
}

/** What a secretary of the first unit and one of its members ask. */
async function progress({ app }: WholeHouse): Promise<void> {
  for (const [user, text] of [
    [FIRST_USER, "/tinhhinh"],
    [FIRST_USER + 1, "/tiendo"],
  ] as const) {
    const address = `telegram:p:${user}` as const;
    const at = Date.now();
    const key = `${text}:${at}:${Math.random()}`;
    await app.lanes.accept({
      key,
      address,
      sender: address,
      at,
      message: key,
      edited: false,
      content: { kind: "text", text },
    });
  }
  await app.lanes.idle();
}

/** Everybody has talked once. */
async function putChats({ connection }: WholeHouse, users: readonly number[]): Promise<void> {
  for (const batch of inBatches(users)) {
    await chatsOf(connection).insertMany(
      batch.map((user) => ({
        _id: `telegram:p:${user}` as const,
        by: null,
        until: null,
        inbox: [],
        seen: Array.from({ length: 10 }, (_, n) => `telegram:${user}${n}`),
        outbox: [],
        stacks: [],
        offered: [],
        tries: 0,
      })),
    );
  }
}
