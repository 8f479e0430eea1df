import type { Figure } from "./figure.ts";
import { median } from "./median.ts";
import { openStage, type Stage } from "./stage.ts";
import type { Subject } from "./subjects/subject.ts";

/** Two bots that get the same lines in turn, on the same stage. */
export interface Contest {
  figure: string;
  goal: number;
  chats: number;
  /** What each chat says, over and over; each line gets one answer. */
  script: readonly string[];
  /** How often in the measured round. */
  times: number;
  /** True: each line waits for the answer to the one before, as people do. Else all go at once. */
  waiting?: boolean;
  services(stage: Stage, users: readonly number[]): Promise<Subject>;
  other(stage: Stage): Promise<Subject>;
}

type Lines = Parameters<Stage["round"]>[0];

const ROUNDS = 5;

/** Our messages per second divided by the other bot's; the median of alternating rounds. */
export async function contest(parts: Contest): Promise<Figure> {
  const stage = await openStage();
  let user = 1000;
  const ratios: number[] = [];
  const speeds = { other: 0, services: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const users = Array.from({ length: parts.chats }, () => ++user);
    speeds.other = await speed(stage, users, parts, () => parts.other(stage));
    speeds.services = await speed(stage, users, parts, () => parts.services(stage, users));
    ratios.push(speeds.services / speeds.other);
  }
  await stage.close();
  const value = median(ratios);
  const { figure, goal } = parts;
  return { figure, value, goal, met: value >= goal, detail: { ratios, perSecond: speeds } };
}

/** Messages a second: a warm-up round, then the measured one. */
async function speed(
  stage: Stage,
  users: readonly number[],
  { script, times, waiting = false }: Contest,
  open: () => Promise<Subject>,
): Promise<number> {
  const subject = await open();
  const lines = (count: number) =>
    Array.from({ length: count }, () => script)
      .flat()
      .flatMap((text) => users.map((user) => ({ user, text })));
  const measured = lines(times);
  await say(lines(Math.ceil(times / 2)));
  const seconds = await say(measured);
  await subject.stop();
  return measured.length / seconds;

  async function say(all: Lines): Promise<number> {
    if (!waiting) return stage.round(all);
    let sum = 0;
    for (const line of all) sum += await stage.round([line]);
    return sum;
  }
}
