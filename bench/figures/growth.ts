import { setTimeout as pause } from "node:timers/promises";
import type { Figure } from "../figure.ts";
import { minuteOfHours } from "../lines.ts";
import { openStage } from "../stage.ts";
import { realProcess } from "../subjects/real-program.ts";

const GOAL = 0.1;
const CHATS = 500;
const IDLE_MS = 10_000;
/** Rounds before it is warm; a tenth of all where these are many. */
const FEWEST_WARM = 4;

/** How much our process grows over many messages, once it is warm. */
export async function growth(quick: boolean): Promise<Figure[]> {
  const messages = quick ? 5_000 : 100_000;
  const stage = await openStage();
  const where = { apiRoot: stage.apiRoot, token: stage.token, uri: stage.databaseUri("growth") };
  const services = realProcess({}, "bench/house-process.ts", [
    "--stage",
    JSON.stringify(where),
    "--chats",
    String(CHATS),
  ]);
  const users = Array.from({ length: CHATS }, (_, n) => 1000 + n);
  const round = () => stage.round(users.map((user) => ({ user, text: minuteOfHours() })));
  const atRest = async () => {
    await pause(IDLE_MS);
    return services.residentMegabytes();
  };
  // Until it has collected all its garbage a few times, a process takes what memory there is.
  for (let warm = 0; warm < Math.max(FEWEST_WARM, messages / CHATS / 10); warm++) await round();
  const before = await atRest();
  for (let sent = 0; sent < messages; sent += CHATS) await round();
  const after = await atRest();
  await services.stop();
  await stage.close();
  const value = after / before - 1;
  const figure = `growth of memory after ${messages} messages`;
  return [{ figure, value, goal: GOAL, met: value < GOAL, detail: { before, after } }];
}
