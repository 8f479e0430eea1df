import { contest } from "../contest.ts";
import type { Figure } from "../figure.ts";
import { bareGrammy } from "../subjects/bare-grammy.ts";
import { wholeHouse } from "../subjects/whole-house.ts";

/** `/giotinhnguyen` through everything, against bare grammY with one insert into the same database. */
export async function hours(quick: boolean): Promise<Figure[]> {
  const both = {
    script: ["/giotinhnguyen 1p"], // a minute each, so that no day fills up
    services: wholeHouse,
    other: bareGrammy,
  };
  return [
    await contest({
      ...both,
      figure: "hours, 30 chats side by side, against bare grammY",
      goal: 0.5,
      chats: 30,
      times: quick ? 6 : 60,
    }),
    await contest({
      ...both,
      figure: "hours, one chat that waits for each answer, against bare grammY",
      goal: 0.35,
      chats: 1,
      times: quick ? 40 : 200,
      waiting: true,
    }),
    await contest({
      ...both,
      figure: "hours, one chat that says all at once, against bare grammY",
      goal: 0.35,
      chats: 1,
      times: quick ? 40 : 100,
    }),
  ];
}
