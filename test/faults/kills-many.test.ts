import { expect, test } from "vitest";
import { isRight, runKills } from "./kills/run.ts";

/** The small form of `npm run faults -- --shape many`. */
test("two bots and two workers on one database, killed 3 times: nothing lost, nothing twice", {
  timeout: 600_000,
}, async () => {
  const told: string[] = [];
  const figures = await runKills({
    channel: "telegram",
    shape: "many",
    seed: Number(process.env.FAULTS_SEED ?? 1),
    kills: 3,
    chats: 5,
    tell: (line) => told.push(line),
  }).catch((error) => {
    throw new Error(told.join("\n"), { cause: error });
  });
  expect({ figures, told, isRight: isRight(figures) }).toMatchObject({
    figures: { wrong: [] },
    isRight: true,
  });
});
