import type { Figure } from "../figure.ts";
import { openStage, type Stage } from "../stage.ts";
import { bareGrammy, type Subject, wholeHouse } from "../subjects.ts";

/** `/giotinhnguyen` through everything, against bare grammY with one insert into the same database. */
export async function hours(quick: boolean): Promise<Figure[]> {
  return [
    await against(30, quick ? 10 : 40, {
      figure: "hours, 30 chats side by side, against bare grammY",
      goal: 0.5,
    }),
    await against(1, quick ? 60 : 150, { figure: "hours, one chat, against bare grammY", goal: 0.35 }),
  ];
}

const ROUNDS = 3;

async function against(
  chats: number,
  each: number,
  { figure, goal }: { figure: string; goal: number },
): Promise<Figure> {
  const stage = await openStage();
  let user = 1000;
  const ratios: number[] = [];
  const speeds = { bare: 0, house: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const users = Array.from({ length: chats }, () => ++user);
    speeds.bare = await speed(stage, users, each, () => bareGrammy(stage));
    speeds.house = await speed(stage, users, each, () => wholeHouse(stage, users));
    ratios.push(speeds.house / speeds.bare);
  }
  await stage.close();
  const value = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0;
  return { figure, value, goal, met: value >= goal, detail: { perSecond: speeds } };
}

/** Messages a second: a warm-up round, then the measured one. A minute each, so that no day fills up. */
async function speed(
  stage: Stage,
  users: number[],
  each: number,
  open: () => Promise<Subject>,
): Promise<number> {
  const subject = await open();
  const lines = (count: number) =>
    Array.from({ length: count }, () => users.map((user) => ({ user, text: "/giotinhnguyen 1p" }))).flat();
  await stage.round(lines(Math.ceil(each / 5)));
  const seconds = await stage.round(lines(each));
  await subject.stop();
  return (users.length * each) / seconds;
}
