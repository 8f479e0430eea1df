import type { Connection } from "mongoose";
import { pino } from "pino";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import type { Attachment } from "../../src/chat/message/channel.ts";
import type { Outgoing } from "../../src/chat/message/outgoing.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import type { Address } from "../../src/records/people/address.ts";
import { until } from "../support/condition.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import { SlowChannel } from "../support/slow-town.ts";

const LEASE_MS = 20_000;
const A_WHILE_MS = 8_000;

let database: FreshDatabase;
let connection: Connection;
beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

/** A platform on a line so slow that a file takes until it is let through. */
class SlowLine extends SlowChannel {
  override readonly abilities = { ...new SlowChannel(60, Date.now).abilities, files: true };
  readonly begun: string[] = [];
  letThrough: () => void = () => {};

  override async send(to: Address, message: Outgoing, file?: Attachment): Promise<string> {
    this.begun.push(`${message.id}: ${file?.name}`);
    await new Promise<void>((resolve) => {
      this.letThrough = resolve;
    });
    return super.send(to, message);
  }
}

function processOn(line: SlowLine): App {
  const log = pino({ level: "silent" });
  return createApp({ connection, log, clock: Date.now, channels: [line], leaseMs: LEASE_MS });
}

test("while a large file is on its way the chat stays with who sends it, however long: nobody else sends it, too", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const lines = [new SlowLine(60, Date.now), new SlowLine(60, Date.now)] as const;
  const [sender, other] = [processOn(lines[0]), processOn(lines[1])];
  const address: Address = "cham:p:1";
  const file = await sender.services.files.put("a1.zip", Uint8Array.from([1]), "k");
  await sender.services.post.send(address, "paper:k", [{ text: "Gửi đồng chí", file }]);
  await until("it is being sent", () => lines[0].begun.length === 1);

  const heldUntil = async () => (await chatsOf(connection).findOne({ _id: address }))?.until?.getTime() ?? 0;
  for (let passed = 0; passed < 2 * LEASE_MS; passed += A_WHILE_MS) {
    vi.advanceTimersByTime(A_WHILE_MS);
    await until("the lease is of now", async () => (await heldUntil()) >= Date.now() + LEASE_MS);
    await other.lanes.sweep();
    await other.lanes.idle();
  }
  expect(lines[1].begun).toEqual([]);
  lines[0].letThrough();
  await sender.lanes.idle();
  expect(lines[0].begun).toEqual(["paper:k#0: a1.zip"]);
  expect(await chatsOf(connection).findOne({ _id: address })).toMatchObject({ by: null, outbox: [] });

  vi.advanceTimersByTime(A_WHILE_MS);
  expect(vi.getTimerCount(), "nothing is renewed once it has gone").toBe(0);
});
