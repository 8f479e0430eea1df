import type { Figure } from "../figure.ts";
import { minuteOfHours } from "../lines.ts";
import { openStage } from "../stage.ts";
import { realProcess } from "../subjects/real-program.ts";

const CHATS = 500;
const MESSAGES = 20;
/** How an entry that was saved is answered. */
const SAVED = "✅";

/** Five hundred chats say twenty messages each, all at once: nothing is lost; how long the last one waits is told. */
export async function crowd(): Promise<Figure[]> {
  const stage = await openStage();
  const where = { apiRoot: stage.apiRoot, token: stage.token, uri: stage.databaseUri("crowd") };
  const args = ["--stage", JSON.stringify(where), "--chats", String(CHATS)];
  const house = realProcess({}, "bench/house-process.ts", args);
  const users = Array.from({ length: CHATS }, (_, n) => 1000 + n);
  const lines = (times: number) =>
    Array.from({ length: times }, () => users.map((user) => ({ user, text: minuteOfHours() }))).flat();
  await stage.round(lines(1)); // it has started when this is answered
  const before = (await stage.counters()).accepted;
  const megabytes = { before: await house.residentMegabytes(), after: 0 };
  const saidAt = Date.now();
  await stage.round(lines(MESSAGES));
  megabytes.after = await house.residentMegabytes();
  const answers = (await stage.sent(before)).filter(({ text }) => text.startsWith(SAVED));
  await house.stop();
  await stage.close();

  const saved = new Map(users.map((user) => [user, 0]));
  for (const { chatId } of answers) saved.set(chatId, (saved.get(chatId) ?? 0) + 1);
  const wrong = [...saved.values()].filter((count) => count !== MESSAGES).length;
  const slowest = (Math.max(...answers.map(({ at }) => at)) - saidAt) / 1000;
  const name = `${CHATS} chats at once, ${MESSAGES} messages each`;
  return [
    { figure: `${name}: chats without each answer once`, value: wrong, goal: 0, met: wrong === 0 },
    { figure: `${name}: slowest answer, seconds`, value: slowest, met: true },
    { figure: `${name}: resident memory, megabytes`, value: megabytes.after, met: true, detail: megabytes },
  ];
}
