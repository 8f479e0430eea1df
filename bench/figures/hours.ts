import { contest } from "../contest.ts";
import type { Figure } from "../figure.ts";
import { minuteOfHours } from "../lines.ts";
import { bareGrammy } from "../subjects/bare-grammy.ts";
import { wholeHouse } from "../subjects/whole-house.ts";

/** `/giotinhnguyen` through everything, against bare grammY with one insert into the same database. */
export async function hours(quick: boolean): Promise<Figure[]> {
  const both = {
    script: [minuteOfHours],
    services: wholeHouse,
    other: bareGrammy,
  };
  const manyChats = { ...both, goal: 0.8, chats: 30 };
  return [
    await contest({
      ...manyChats,
      figure: "hours, 30 chats side by side, against bare grammY, cold",
      times: 6,
    }),
    await contest({
      ...manyChats,
      figure: "hours, 30 chats side by side, against bare grammY, warm",
      times: quick ? 20 : 60,
      rounds: 3,
      warmUp: quick ? 40 : 60,
    }),
    await contest({
      ...both,
      figure: "hours, one chat that waits for each answer, against bare grammY",
      goal: 0.45,
      chats: 1,
      times: quick ? 40 : 200,
      waiting: true,
    }),
    await contest({
      ...both,
      figure: "hours, one chat that says all at once, against bare grammY",
      chats: 1,
      times: quick ? 40 : 100,
    }),
  ];
}
