import { tmpdir } from "node:os";
import { Hono } from "hono";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { createWebServer } from "../../src/channels/web/web-server.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { DiskRoom, type Shortage } from "../../src/records/database/disk-room.ts";
import { until } from "../support/condition.ts";
import { openHouseIn } from "../support/open-house.ts";
import { telegramTown } from "../support/telegram-town.ts";
import { type Town, type TownBuilder, webTown } from "../support/town.ts";
import { zaloBotTown } from "../support/zalo-bot-town.ts";
import { zaloTown } from "../support/zalo-town.ts";

/** A disk of which nobody could ask so much to be free. */
const FULL_MB = 1e12;
const WAITS = "Máy chủ đang hết chỗ lưu";

/** A house whose disk is full as soon as more than what is free has to be, in a town. */
async function houseIn<T extends Town>(town: TownBuilder<T>) {
  let reserveMb = 1;
  const told: (Shortage | "enough")[] = [];
  const room = new DiskRoom(tmpdir(), () => reserveMb, {
    short: (shortage) => told.push(shortage),
    enough: () => told.push("enough"),
  });
  const house = await openHouseIn(town, { room });
  onTestFinished(() => house.close());
  const fill = (mb: number) => {
    reserveMb = mb;
  };
  const logged = async () => (await house.app.services.deeds.entries("AK02", ["2026-W48"])).length;
  return { house, told, logged, full: () => fill(FULL_MB), makeRoom: () => fill(1) };
}

test.each([
  ["telegram", telegramTown()],
  ["zalo", zaloTown()],
  ["zalo-bot", zaloBotTown()],
] as [string, TownBuilder][])(
  "on %s what comes meanwhile is kept nowhere, said once, and answered once there is room",
  async (_, town) => {
    const { house, told, logged, full, makeRoom } = await houseIn(town);
    const bich = house.cadre("AK02");
    await bich.says("/tiendo");
    full();
    const before = (await bich.heard()).length;
    const answered = bich.says("/giotinhnguyen 2 dọn kênh");
    await until("the person is told", async () => (await bich.heard()).at(-1)?.includes(WAITS));
    await until("it was tried again", () => told.length > 0);
    expect(await logged()).toBe(0);
    expect((await bich.heard()).length).toBe(before + 1);
    makeRoom();
    expect(await answered).toContain("2 giờ");
    expect(await logged()).toBe(1);
    expect((await bich.heard()).filter((text) => text.includes(WAITS))).toHaveLength(1);
    expect(told).toEqual([{ freeMb: expect.any(Number), neededMb: FULL_MB * 1.1 }, "enough"]);
  },
);

test("Telegram keeps what it polled for: its offset does not move", async () => {
  const { house, full, makeRoom } = await houseIn(telegramTown());
  const { server } = house.town;
  await server.allConfirmed();
  full();
  const bich = house.town.user("AK02");
  await bich.says("/tiendo");
  await until("it is told", () => bich.heard.some(({ text }) => text.includes(WAITS)));
  expect(server.counters.unconfirmed).toBe(1);
  makeRoom();
  await server.allConfirmed();
  expect(server.counters.unconfirmed).toBe(0);
});

test("a webhook answers 503 meanwhile, so that the platform comes again; a group hears nothing of it", async () => {
  const secret = "chuoi-bi-mat-rat-dai";
  const webhook = { url: "http://127.0.0.1:9/telegram", secret };
  const { house, full, makeRoom } = await houseIn(telegramTown({ webhook }));
  const { server, channel } = house.town;
  const app = new Hono();
  channel.routes(app);
  await server.calledTimes("setWebhook", 1);
  const bich = house.town.user("AK02");
  const group = house.town.group("Nhóm");
  const post = async (update_id: number, chat: { id: number; type: string }) => {
    const text = "/tiendo";
    const entities = [{ type: "bot_command", offset: 0, length: text.length }];
    const message = { message_id: update_id, date: 0, chat, from: { id: bich.id }, text, entities };
    const headers = { "x-telegram-bot-api-secret-token": secret, "content-type": "application/json" };
    const body = JSON.stringify({ update_id, message });
    return (await app.request("/telegram", { method: "POST", headers, body })).status;
  };
  full();
  expect(await post(1, { id: bich.id, type: "private" })).toBe(503);
  expect(await post(2, { id: group.id, type: "supergroup" })).toBe(503);
  await until("the person is told", () => bich.heard.some(({ text }) => text.includes(WAITS)));
  expect(server.heardIn(group.id)).toEqual([]);
  makeRoom();
  expect(await post(1, { id: bich.id, type: "private" })).toBe(200);
});

test("in the browser one can read, writing says to try again, and the health tells how much is needed", async () => {
  const { house, full, makeRoom } = await houseIn(webTown);
  const connection = await openDatabase(house.databaseUri);
  const server = await createWebServer({
    ...house.app,
    clock: () => Date.parse("2026-11-24T09:00:00+07:00"),
    host: "127.0.0.1",
    port: 0,
    log: pino({ level: "silent" }),
    health: { connection, channels: () => ["web"], counts: async () => ({}) },
    chat: { jobs: { jobs: [], moments: () => [], run: async () => "" } },
  });
  onTestFinished(async () => {
    await server.close();
    await connection.close();
  });
  const address = house.addressOf("AK02");
  const id = "3f2b8f0a-6f4e-4a53-9d3e-0f4f2f1c9a11";
  const say = () =>
    fetch(`${server.url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ kind: "text", id, address, sender: address, text: "/tiendo" }),
    });
  full();
  const refused = await say();
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ reason: expect.stringContaining("Nội dung vẫn còn đây") });
  const shown = await fetch(`${server.url}/api/messages?address=${encodeURIComponent(address)}`);
  expect([shown.status, await shown.json()]).toEqual([200, []]);
  const health = await fetch(`${server.url}/healthz`);
  expect(health.status).toBe(503);
  expect(await health.json()).toMatchObject({
    status: "full",
    database: "up",
    disk: { neededMb: FULL_MB * 1.1 },
  });
  makeRoom();
  expect((await say()).status).toBe(202);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});
