import { expect, test } from "vitest";
import { oneDrawnFrom } from "../support/every-channel.ts";
import { isRight, type RunOptions, runKills } from "./kills/run.ts";

/** Of one program with its own database, and of two bots and two workers on one database. */
const PLAYS: readonly Pick<RunOptions, "channel" | "shape" | "kills">[] = [
  { channel: "telegram", shape: "one", kills: 2 },
  { channel: "telegram", shape: "many", kills: 3 },
  { channel: "zalo", shape: "one", kills: 2 },
];

/** The small form of `npm run faults`: one play, in the next run another. */
test.each(oneDrawnFrom(PLAYS))(
  "killed $kills times on $channel, programs: $shape: nothing lost, nothing twice",
  async (play) => {
    const told: string[] = [];
    const figures = await runKills({
      ...play,
      seed: Number(process.env.FAULTS_SEED ?? 1),
      chats: 5,
      tell: (line) => told.push(line),
    }).catch((error) => {
      throw new Error(told.join("\n"), { cause: error });
    });
    expect({ figures, told, isRight: isRight(figures) }).toMatchObject({
      figures: { wrong: [] },
      isRight: true,
    });
  },
  600_000,
);
