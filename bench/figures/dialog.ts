import type { Flow } from "../../src/chat/dialog/flow.ts";
import { phrase } from "../../src/words/words.ts";
import { contest } from "../contest.ts";
import type { Figure } from "../figure.ts";
import { stockConversations } from "../subjects/stock-conversations.ts";
import { wholeHouse } from "../subjects/whole-house.ts";

const question = phrase("hours-ask-note", { most: "200" });

/** A dialog that only asks and stores nothing. */
export function askingFlow(questions: number): Flow {
  return {
    name: "asking",
    version: 1,
    commands: ["hoi"],
    quick: false,
    where: ["private"],
    permission: "ask-for-help",
    async run(talk) {
      for (let n = 0; n < questions; n++) await talk.ask(question);
      await talk.tell(question);
    },
  };
}

/** A dialog's step, against the same step with the stock conversations plugin. */
export async function dialog(quick: boolean): Promise<Figure[]> {
  const flows = [askingFlow(3)];
  return [
    await contest({
      figure: "a dialog step, 30 chats side by side, against stock conversations",
      goal: 0.8,
      chats: 30,
      script: ["/hoi", "Mai", "Ninh Kiều", "dọn rác"],
      times: quick ? 2 : 20,
      services: (stage, users) => wholeHouse(stage, users, { flows }),
      other: stockConversations,
    }),
  ];
}
