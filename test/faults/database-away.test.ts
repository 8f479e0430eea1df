import { expect, inject, onTestFinished, test } from "vitest";
import { until } from "../support/condition.ts";
import { emptyFolder } from "../support/data-folders.ts";
import { freshDatabase } from "../support/database.ts";
import { startRealProgram } from "../support/running-program.ts";
import { startTelegramServer } from "../support/telegram/server.ts";
import { healthAt } from "./kills/fleet.ts";
import { openGate } from "./kills/gate.ts";
import { startZalo } from "./kills/on-zalo.ts";
import { startZaloBot } from "./kills/on-zalo-bot.ts";

test("the database is away for a while: nothing is confirmed meanwhile, and everything is answered afterwards", {
  timeout: 240_000,
}, async () => {
  const gate = await openGate();
  onTestFinished(() => gate.close());
  const database = await freshDatabase();
  onTestFinished(() => database.drop());
  const telegram = await startTelegramServer();
  onTestFinished(() => telegram.stop());
  // Both of these hand nothing over twice: what they have told is kept in mind until it can be stored.
  const zalos = [await startZalo(await emptyFolder()), await startZaloBot()];
  for (const zalo of zalos) onTestFinished(() => zalo.stop());
  const { port } = new URL(inject("databaseUri"));
  const uri = new URL(database.uri);
  uri.port = String(gate.port);
  gate.lead(Number(port));
  const program = await startRealProgram({
    DATA_DIR: await emptyFolder(),
    MONGODB_URI: uri.toString(),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    LOG_LEVEL: "error",
    ...Object.assign({}, ...zalos.map((zalo) => zalo.env())),
  });
  onTestFinished(() => program.kill());
  const mai = telegram.user({ id: 501 });
  const people = [
    { says: (text: string) => mai.says(text), heard: () => mai.heard.length },
    ...zalos.map((zalo) => {
      const person = zalo.person(501);
      return { says: (text: string) => person.says(text), heard: () => zalo.sent(0).length };
    }),
  ];
  for (const { says } of people) await says("/trogiup");
  await until("each has an answer", () => people.every(({ heard }) => heard() === 1));
  await telegram.allConfirmed();

  gate.lead(undefined);
  const lines = ["/trogiup", "xin chào", "/tiendo"];
  for (const line of lines) for (const { says } of people) await says(line);
  await until("the health tells it", async () => (await healthAt(program.told())).status === "down");
  expect(telegram.counters.unconfirmed).toBe(lines.length);
  expect(people.map(({ heard }) => heard())).toEqual([1, 1, 1]);

  gate.lead(Number(port));
  await telegram.allConfirmed({ timeout: 60_000 });
  await until("all is answered", () => people.every(({ heard }) => heard() > lines.length), 60_000);
  expect((await healthAt(program.told())).status).toBe("ok");
  expect(await program.stop()).toBe(0);
  // The answer right before the cut may have gone out without being marked: that one, and no other, comes again.
  for (const { heard } of people) expect(heard() - lines.length - 1).toBeLessThanOrEqual(1);
});
