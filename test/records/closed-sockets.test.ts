import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/records/database/database.ts";
import { until } from "../support/condition.ts";
import { emptyFolder, openFolder } from "../support/data-folders.ts";

const sockets = new Set<Socket>();
const onSocket = (message: unknown) => {
  if (message instanceof Object && "socket" in message && message.socket instanceof Socket)
    sockets.add(message.socket);
};
beforeEach(() => subscribe("net.client.socket", onSocket));
afterEach(() => unsubscribe("net.client.socket", onSocket));

/** Closes every socket just after a step of the driver has begun: before it writes. */
function closeAll(): void {
  queueMicrotask(() => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  });
}

describe("a socket that closes in the moment the driver writes to it", () => {
  test("the heartbeat goes on, and the database is found again", async () => {
    const { uri } = await openFolder(await emptyFolder());
    const connection = await openDatabase(uri);
    onTestFinished(() => connection.close());
    const client = connection.getClient();
    let failed = 0;
    client.on("serverHeartbeatFailed", () => failed++);
    client.once("serverHeartbeatStarted", closeAll);
    await until("a heartbeat has failed", () => failed > 0);
    expect(await connection.db?.command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  test("a command fails instead of hanging, and the next one is served", async () => {
    const { uri } = await openFolder(await emptyFolder());
    const connection = await openDatabase(uri);
    onTestFinished(() => connection.close());
    let settled = 0;
    connection.getClient().once("connectionCheckedOut", closeAll);
    const insert = connection.collection("things").insertOne({ n: 1 });
    void insert.catch(() => {}).finally(() => settled++);
    await until("the command has settled", () => settled > 0);
    await connection.collection("things").insertOne({ n: 2 });
    expect(await connection.collection("things").countDocuments({ n: 2 })).toBe(1);
  });
});
