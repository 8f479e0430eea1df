import type { Figure } from "../figure.ts";
import { median } from "../median.ts";
import { openStage } from "../stage.ts";
import { wholeHouse } from "../subjects/whole-house.ts";
import { askingFlow } from "./dialog.ts";

const CHATS = 30;
const LAST = 30;
const GOAL = 1.5;

/** How much longer the thirtieth answer of a dialog takes than the first. */
export async function steps(quick: boolean): Promise<Figure[]> {
  const stage = await openStage();
  const ratios: number[] = [];
  for (let round = 0; round < (quick ? 7 : 30); round++) {
    const users = Array.from({ length: CHATS }, (_, n) => 1000 + round * CHATS + n);
    const services = await wholeHouse(stage, users, { flows: [askingFlow(LAST + 1)] });
    const say = (text: string) => stage.round(users.map((user) => ({ user, text })));
    await say("/hoi");
    const seconds: number[] = [];
    for (let step = 1; step <= LAST; step++) seconds.push(await say(`câu trả lời ${step}`));
    ratios.push((seconds.at(-1) ?? Number.NaN) / (seconds[0] ?? Number.NaN));
    await services.stop();
  }
  await stage.close();
  const value = median(ratios);
  return [
    {
      figure: "step 30 of a dialog, against step 1",
      value,
      goal: GOAL,
      met: value <= GOAL,
      detail: { ratios },
    },
  ];
}
