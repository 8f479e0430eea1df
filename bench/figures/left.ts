import { setTimeout as pause } from "node:timers/promises";
import { pino } from "pino";
import { createApp } from "../../src/app.ts";
import { LeftChats } from "../../src/chat/mailbox/left-chats.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { Figure } from "../figure.ts";
import { minuteOfHours } from "../lines.ts";
import { quantile } from "../median.ts";
import { openStage } from "../stage.ts";
import { realProcess } from "../subjects/real-program.ts";

const GOAL_SECONDS = 2;
const CHATS = 1_500;
/** Others, to whom the command line writes meanwhile. */
const TOLD = 224;
const LOOK_EVERY_MS = 50;
const NOTICE = "Nhắc việc";

/**
 * How long what another process has written waits to be noticed while everybody talks at once: from the moment from which it may be
 * taken up until the program has taken it up; sending it is a matter of the platform's pace.
 */
export async function left(quick: boolean): Promise<Figure[]> {
  const stage = await openStage();
  const uri = stage.databaseUri("left");
  const where = JSON.stringify({ apiRoot: stage.apiRoot, token: stage.token, uri });
  const args = ["--stage", where, "--chats", String(CHATS + TOLD)];
  const house = realProcess({}, "bench/house-process.ts", args);
  const users = Array.from({ length: CHATS + TOLD }, (_, n) => 1000 + n);
  const [talking, told] = [users.slice(0, CHATS), users.slice(CHATS)];
  await stage.round(users.map((user) => ({ user, text: minuteOfHours() })));
  const before = (await stage.counters()).accepted;

  const connection = await openDatabase(uri);
  const beside = createApp({ connection, log: pino({ level: "error" }), clock: Date.now, channels: [] });
  await beside.lanes.stop(); // as the command line does beside a running program
  const burst = Array.from({ length: quick ? 4 : 20 }, () =>
    talking.map((user) => ({ user, text: minuteOfHours() })),
  ).flat();
  let isBursting = true;
  const over = stage.round(burst).then(() => {
    isBursting = false;
  });
  await pause(1_000);
  const writtenAt = Date.now();
  for (const user of told)
    await beside.services.post.send(`telegram:p:${user}`, `bench:${user}`, [{ text: NOTICE }]);
  await beside.lanes.idle();
  const wroteMs = Date.now() - writtenAt;

  const leftChats = new LeftChats(connection);
  const waited = new Map<string, number>();
  for (;;) {
    const now = Date.now();
    let isAnyLeft = false;
    for await (const page of leftChats.due(now)) {
      isAnyLeft = true;
      for (const { id, dueAt } of page) waited.set(id, now - dueAt);
    }
    if (!isAnyLeft) break;
    await pause(LOOK_EVERY_MS);
  }
  const wasBursting = isBursting;
  await over;
  const notices = (await stage.sent(before)).filter(({ text }) => text === NOTICE);
  await connection.close();
  await house.stop();
  await stage.close();

  const slowest = Math.max(0, ...waited.values()) / 1000;
  const lastSent = (Math.max(...notices.map(({ at }) => at)) - writtenAt) / 1000;
  const detail = {
    wasBursting,
    wroteMs,
    seen: waited.size,
    median: quantile([...waited.values()], 0.5),
    sent: notices.length,
    lastSent,
  };
  const figure = `${TOLD} notices of another process while ${CHATS} chats burst: the last one noticed, seconds`;
  return [
    {
      figure,
      value: slowest,
      goal: GOAL_SECONDS,
      met: slowest <= GOAL_SECONDS && notices.length === TOLD,
      detail,
    },
  ];
}
