import type { Figure } from "./figure.ts";
import { median } from "./median.ts";
import { openStage, type Stage } from "./stage.ts";
import type { Subject } from "./subjects/subject.ts";

/** Two bots that get the same lines in turn, on the same stage. */
export interface Contest {
  figure: string;
  /** Left out: the ratio is only told. */
  goal?: number;
  chats: number;
  /** What each chat says, over and over; each line gets one answer. */
  script: readonly (string | (() => string))[];
  /** How often in the measured round. */
  times: number;
  /** How often before it; half as often if left out. The first thousands of messages find the code uncompiled. */
  warmUp?: number;
  rounds?: number;
  /** Each line only after the answer to the one before, as people talk; else all at once. */
  waiting?: boolean;
  services(stage: Stage, users: readonly number[]): Promise<Subject>;
  other(stage: Stage): Promise<Subject>;
}

type Lines = Parameters<Stage["round"]>[0];

const ROUNDS = 5;

/** Our messages per second divided by the other bot's; the median of alternating rounds. */
export async function contest(parts: Contest): Promise<Figure> {
  const { figure, goal, rounds = ROUNDS } = parts;
  const stage = await openStage();
  let user = 1000;
  const ratios: number[] = [];
  const speeds = { other: 0, services: 0 };
  for (let round = 0; round < rounds; round++) {
    const users = Array.from({ length: parts.chats }, () => ++user);
    speeds.other = await speed(stage, users, parts, () => parts.other(stage));
    speeds.services = await speed(stage, users, parts, () => parts.services(stage, users));
    ratios.push(speeds.services / speeds.other);
  }
  await stage.close();
  const value = median(ratios);
  const met = goal === undefined || value >= goal;
  return { figure, value, ...(goal !== undefined && { goal }), met, detail: { ratios, perSecond: speeds } };
}

/** Messages a second: a warm-up round, then the measured one. */
async function speed(
  stage: Stage,
  users: readonly number[],
  { script, times, warmUp = Math.ceil(times / 2), waiting = false }: Contest,
  open: () => Promise<Subject>,
): Promise<number> {
  const subject = await open();
  const lines = (count: number) =>
    Array.from({ length: count }, () => script)
      .flat()
      .flatMap((text) => users.map((user) => ({ user, text: typeof text === "string" ? text : text() })));
  const measured = lines(times);
  await say(lines(warmUp));
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
