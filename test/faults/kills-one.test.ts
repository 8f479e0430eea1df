import { expect, test } from "vitest";
import { oneDrawnFrom } from "../support/every-channel.ts";
import { isRight, runKills } from "./kills/run.ts";

const SMALL = ["telegram", "zalo"] as const;

/** The small form of `npm run faults -- --shape one`: on one platform, in the next run on another. */
test.each(oneDrawnFrom(SMALL))(
  "one program with its own database, on %s, killed 2 times: nothing lost, nothing twice",
  {
    timeout: 600_000,
  },
  async (channel) => {
    const told: string[] = [];
    const figures = await runKills({
      channel,
      shape: "one",
      seed: Number(process.env.FAULTS_SEED ?? 1),
      kills: 2,
      chats: 4,
      tell: (line) => told.push(line),
    }).catch((error) => {
      throw new Error(told.join("\n"), { cause: error });
    });
    expect({ figures, told, isRight: isRight(figures) }).toMatchObject({
      figures: { wrong: [] },
      isRight: true,
    });
  },
);
