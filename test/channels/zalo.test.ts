import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { writeSession } from "../../src/channels/zalo/connection/session-file.ts";
import { ZaloChannel, type ZaloParts } from "../../src/channels/zalo/zalo-channel.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";
import type { Incoming } from "../../src/chat/message/incoming.ts";
import { type Accounts, createAccounts } from "../../src/records/channels/accounts.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { until } from "../support/condition.ts";
import { type FreshDatabase, freshDatabase } from "../support/database.ts";
import { KeepingEar } from "../support/telegram-channel.ts";
import { redirectTo } from "../support/zalo/redirect.ts";
import { startZaloServer, type ZaloServer, type ZaloServerOptions } from "../support/zalo/server.ts";

let database: FreshDatabase;
let accounts: Accounts;
let connection: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
  connection = await openDatabase(database.uri);
  accounts = createAccounts(connection);
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});

/** Impatient, so that nobody has to wait in a test; but what is answered has seconds for it, as a busy machine needs them. */
const QUICK = {
  openMs: 20_000,
  sendMs: 5_000,
  holdMs: 2_000,
  probeEveryMs: 60,
  answerMs: 1_500,
  reorderMs: 60,
  firstRetryMs: 20,
  longestRetryMs: 50,
  takenOverMs: 300,
  lookMs: 20,
  leaseMs: 4_000,
};
let lastAccount = 7_810_000;

async function open(
  options: { server?: ZaloServerOptions; parts?: Partial<ZaloParts>; ear?: KeepingEar } = {},
) {
  lastAccount += 1;
  const id = String(lastAccount);
  const server = await startZaloServer({ account: { id, name: "Trợ lý Đoàn" }, ...options.server });
  const folder = await mkdtemp(join(tmpdir(), "canbodoan-zalo-"));
  const sessionFile = join(folder, "zalo-session.json");
  await writeSession(sessionFile, server.session);
  const told: string[] = [];
  const log = pino({ level: "debug" }, { write: (line) => void told.push(line) });
  const channelOf = () =>
    new ZaloChannel({
      sessionFile,
      accounts,
      log,
      clock: Date.now,
      fetch: redirectTo(server.root),
      timings: QUICK,
      pace: "off",
      ...options.parts,
    });
  const ear = options.ear ?? new KeepingEar();
  const channel = channelOf();
  onTestFinished(async () => {
    await channel.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  await channel.start(ear);
  return { server, channel, channelOf, ear, sessionFile, told };
}

async function connected(options?: Parameters<typeof open>[0]) {
  const opened = await open(options);
  await stateOf(opened.channel, "connected");
  return opened;
}

async function stateOf(channel: ZaloChannel, state: string): Promise<void> {
  await until(
    () => `${state}, but ${channel.status().state}`,
    () => channel.status().state === state,
  );
}

const textsOf = (incoming: readonly Incoming[]) =>
  incoming.map(({ content }) => (content.kind === "text" ? content.text : content.kind));

const outgoing = (text: string, n = 1) => ({ id: `m#${n}`, text });

async function outcomeOf(sending: Promise<string>): Promise<string> {
  try {
    await sending;
    return "sent";
  } catch (error) {
    if (error instanceof SendFailure) return error.outcome.kind;
    throw error;
  }
}

const lanIn = (server: ZaloServer) => server.user({ id: "101", name: "Lan" });

test("a message has a key that stays, and the addresses of its chat and sender", async () => {
  const { server, ear } = await connected();
  const said = lanIn(server).says("xin chào");
  await until("it is heard", () => ear.incoming.length === 1);
  const name = `zalo:${server.account.id}:101:${said.msgId}`;
  expect(ear.incoming[0]).toEqual({
    key: name,
    address: "zalo:p:101",
    sender: "zalo:p:101",
    at: said.at,
    message: name,
    edited: false,
    content: { kind: "text", text: "xin chào" },
  });
});

test("in a group only a command, a mention and a reply are heard; own messages never", async () => {
  const { server, ear, channel } = await connected();
  const lan = lanIn(server);
  const group = server.group({ id: "900", name: "Chi đoàn 1", members: [lan] });
  await channel.send("zalo:g:900", outgoing("Tuần này xong chưa?"));
  lan.saysIn(group, "chào cả nhà");
  lan.saysIn(group, "/tinhhinh");
  lan.saysIn(group, "tien do", { mention: true });
  lan.saysIn(group, "1", { replyTo: group.heard[0]?.msgId ?? "" });
  await until("three are heard", () => ear.incoming.length === 3);
  expect(textsOf(ear.incoming)).toEqual(["/tinhhinh", "tien do", "1"]);
  expect(ear.incoming[0]).toMatchObject({ address: "zalo:g:900", sender: "zalo:p:101" });
});

test("what comes doubled and in the wrong order is heard once, and in order", async () => {
  const { server, ear } = await connected({ parts: { timings: { ...QUICK, reorderMs: 1_000 } } });
  const lan = lanIn(server);
  server.line.hold();
  for (let n = 1; n <= 5; n += 1) lan.says(`câu ${n}`);
  server.line.release({ reversed: true, copies: 2 });
  await until("all are heard", () => ear.incoming.length >= 5);
  const later = lan.says("câu 6");
  server.line.redeliver(later);
  await until("one more", () => ear.incoming.length >= 6);
  expect(textsOf(ear.incoming)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `câu ${n}`));
});

test("messages that were lost on the way come from the history", async () => {
  const { server, ear } = await connected();
  server.line.hold();
  lanIn(server).says("mất rồi");
  server.line.lose();
  await until("it is heard", () => ear.incoming.length === 1);
});

test.each([1006, 1000, 1011])(
  "a socket closed with %i is opened again; what was said meanwhile comes",
  async (code) => {
    const { server, ear } = await connected();
    const lan = lanIn(server);
    const group = server.group({ id: "900", name: "Chi đoàn 1", members: [lan] });
    server.line.oldMessagesPage = 7;
    await server.down();
    for (let n = 1; n <= 20; n += 1) {
      lan.says(`${n}`);
      lan.saysIn(group, `/noi ${n}`);
    }
    await server.up();
    if (code !== 1006) server.line.close(code);
    await until("all are heard", () => ear.incoming.length === 40);
    const inOrder = Array.from({ length: 20 }, (_, n) => n + 1);
    const of = (address: string) => textsOf(ear.incoming.filter((one) => one.address === address));
    expect(of("zalo:p:101")).toEqual(inOrder.map(String));
    expect(of("zalo:g:900")).toEqual(inOrder.map((n) => `/noi ${n}`));
  },
);

test("a half-open socket is found out and replaced", async () => {
  const { server, ear } = await connected();
  server.line.silence();
  lanIn(server).says("có ai không");
  await until("it is heard", () => ear.incoming.length === 1);
  expect(server.counters.listenersOpened).toBeGreaterThan(1);
});

test.each([
  [3000, "taken-over"],
  [3003, "logged-out"],
])(
  "sent away with %i: the operator is told that it is %s, and we wait before we come back",
  async (code, state) => {
    const { server, channel, told, ear } = await connected();
    const at = Date.now();
    server.line.close(code);
    await stateOf(channel, state);
    expect(told.join("")).toContain(`"zalo":"${state}"`);
    lanIn(server).says("đợi nhé");
    await stateOf(channel, "connected");
    expect(Date.now() - at).toBeGreaterThan(250);
    await until("it is heard", () => ear.incoming.length === 1);
  },
);

test("logged out (3003) is told at once, as a login that is needed", async () => {
  const timings = { ...QUICK, takenOverMs: 60_000, longTakenOverMs: 60_000 };
  const { server, ear } = await connected({ parts: { timings } });
  await until("all is well", () => ear.calls.length === 1);
  server.line.close(3003);
  await until("the operator is called", () => ear.calls.length === 2);
  expect(ear.calls[1]).toEqual({ kind: "needs-operator", channel: "zalo", need: "log-in" });
});

test.each([
  ["another client listens", (server: ZaloServer) => server.line.close(3000), "taken-over"],
  ["it was logged out", (server: ZaloServer) => server.line.close(3003), "logged-out"],
  ["it listens, too", () => {}, "connected"],
  ["the socket is lost", (server: ZaloServer) => server.line.close(1006), "connecting"],
] as const)("a new login file is picked up soon, while %s", async (_, happens, state) => {
  const timings = { ...QUICK, takenOverMs: 60_000, firstRetryMs: 60_000, longestRetryMs: 60_000 };
  const { server, channel, sessionFile } = await connected({ parts: { timings } });
  const opened = server.counters.listenersOpened;
  happens(server);
  await stateOf(channel, state);
  await writeSession(sessionFile, server.logsInAnew());
  await server.line.openedTimes(opened + 1);
  await stateOf(channel, "connected");
});

test("frames that nobody can read, and errors of the store, lose nothing", async () => {
  const ear = new (class extends KeepingEar {
    refusals = 2;
    override async receive(incoming: Incoming): Promise<void> {
      if (this.refusals-- > 0) throw new Error("no database");
      await super.receive(incoming);
    }
  })();
  const { server } = await connected({ ear });
  server.line.sendRaw(501, 0, { data: "không phải mã", encrypt: 2 });
  lanIn(server).says("một");
  lanIn(server).says("hai");
  await until("both are heard", () => ear.incoming.length === 2);
  expect(textsOf(ear.incoming)).toEqual(["một", "hai"]);
});

test("a session that is no longer valid is told; a new file is taken up by itself", async () => {
  const { server, channel, told, sessionFile, ear } = await connected();
  server.expireSessions();
  server.line.close(1006);
  await stateOf(channel, "session-invalid");
  expect(told.join("")).toContain("zalo login");
  expect(await outcomeOf(channel.send("zalo:p:101", outgoing("chào")))).toBe("down");
  const other = await startZaloServer({ account: server.account });
  onTestFinished(() => other.stop());
  await writeSession(sessionFile, { ...other.session, cookie: [] });
  expect(channel.status().state).toBe("session-invalid");
  for (const secret of [server.session.imei, ...server.session.cookie.map(({ value }) => value)])
    expect(told.join("")).not.toContain(secret);
  expect(ear.incoming).toEqual([]);
});

test("refused everywhere for no known reason, with a session that is valid, the account rests", async () => {
  const parts = { pace: "zalo", timings: { ...QUICK, checkMs: 1, restMs: 60_000 } } as const;
  const { server, channel } = await connected({ parts });
  const chats = [1, 2, 3, 4, 5].map((n) => `zalo:p:10${n}` as const);
  for (const chat of chats) server.user({ id: chat.slice(-3) });
  server.fault({ method: "send", kind: "error", code: -69, times: Infinity });
  const outcomes = [];
  for (const [n, chat] of chats.entries())
    outcomes.push(await outcomeOf(channel.send(chat, outgoing("chào", n))));
  expect(new Set(outcomes)).toEqual(new Set(["unexplained"]));
  await until(
    "it rests",
    async () => (await outcomeOf(channel.send("zalo:p:101", outgoing("chào")))) === "wait",
  );
  expect(channel.status().state).toBe("connected");
});

test.each([
  ["by a code", undefined, "unexplained"],
  ["at the door", { method: "send", kind: "http", status: 401 }, "down"],
] as const)(
  "a session that dies while its socket is open is found out by a refusal %s",
  async (_, fault, expected) => {
    const { server, channel, ear, sessionFile } = await connected();
    lanIn(server);
    // It looks from time to time: what is over before that is not told.
    await until("all is well", () => ear.calls.at(-1)?.kind === "well");
    server.expireSessions();
    if (fault) server.fault(fault);
    expect(await outcomeOf(channel.send("zalo:p:101", outgoing("chào")))).toBe(expected);
    await stateOf(channel, "session-invalid");
    expect(await outcomeOf(channel.send("zalo:p:101", outgoing("chào")))).toBe("down");
    await until("the operator is called", () => ear.calls.at(-1)?.kind === "needs-operator");
    await writeSession(sessionFile, server.logsInAnew());
    await stateOf(channel, "connected");
    expect(await outcomeOf(channel.send("zalo:p:101", outgoing("chào")))).toBe("sent");
    await until("all is well", () => ear.calls.at(-1)?.kind === "well");
    const turns = ear.calls.filter(({ kind }, n) => kind !== ear.calls[n - 1]?.kind); // told again while it lasts
    expect(turns).toEqual([
      { kind: "well", channel: "zalo" },
      { kind: "needs-operator", channel: "zalo", need: "log-in" },
      { kind: "well", channel: "zalo" },
    ]);
  },
);

test("with a new session on the disk it is logged in anew, though the old one was refused for another reason", async () => {
  const { server, channel, sessionFile } = await connected();
  lanIn(server);
  await writeSession(sessionFile, server.logsInAnew());
  server.fault({ method: "send", kind: "error", code: -69 });
  const opened = server.counters.listenersOpened;
  expect(await outcomeOf(channel.send("zalo:p:101", outgoing("chào")))).toBe("unexplained");
  await server.line.openedTimes(opened + 1);
  await stateOf(channel, "connected");
});

test("one that is sent away again and again calls its operator after a while, and not before", async () => {
  const timings = { ...QUICK, takenOverMs: 20, longestTakenOverMs: 40, longTakenOverMs: 600, calmMs: 200 };
  const { server, channel, ear } = await connected({ parts: { timings } });
  await until("all is well", () => ear.calls.length === 1);
  const at = Date.now();
  await until("the operator is called", () => {
    server.line.close(3000);
    return ear.calls.length === 2;
  });
  expect(Date.now() - at).toBeGreaterThan(500);
  expect(ear.calls[1]).toEqual({ kind: "needs-operator", channel: "zalo", need: "let-go" });
  await stateOf(channel, "connected");
  await until("all is well", () => ear.calls.length === 3);
  expect(ear.calls[2]).toEqual({ kind: "well", channel: "zalo" });
});

test("an account that nobody has ever logged in to is missed by nobody", async () => {
  const folder = await mkdtemp(join(tmpdir(), "canbodoan-zalo-"));
  const fresh = await freshDatabase();
  const other = await openDatabase(fresh.uri);
  const parts = { accounts: createAccounts(other), sessionFile: join(folder, "zalo-session.json") };
  const { server, channel, ear } = await open({ parts });
  onTestFinished(async () => {
    await channel.stop();
    await other.close();
    await fresh.drop();
    await rm(folder, { recursive: true, force: true });
  });
  await stateOf(channel, "no-session");
  await writeSession(parts.sessionFile, server.session);
  await stateOf(channel, "connected");
  await until("all is well", () => ear.calls.length > 0);
  expect(ear.calls).toEqual([{ kind: "well", channel: "zalo" }]);
});

test("one process has the account; another takes over when it is gone, and reads on where it was", async () => {
  const first = await connected();
  const ear = new KeepingEar();
  const second = first.channelOf();
  onTestFinished(() => second.stop());
  await second.start(ear);
  await stateOf(second, "elsewhere");
  expect(second.serves()).toBe(false);
  lanIn(first.server).says("một");
  await until("the first hears", () => first.ear.incoming.length === 1);
  await first.channel.stop();
  lanIn(first.server).says("hai");
  await until("the second hears", () => textsOf(ear.incoming).includes("hai"));
  expect(first.server.counters.listeners).toBeLessThanOrEqual(1);
});

test("one message at a time; a time-out is in doubt, and the next goes on", async () => {
  const { server, channel } = await connected({ parts: { timings: { ...QUICK, sendMs: 1_500 } } });
  const lan = lanIn(server);
  server.fault({ method: "send", kind: "no-answer" });
  const slow = outcomeOf(channel.send("zalo:p:101", outgoing("một")));
  const next = channel.send("zalo:p:101", outgoing("hai", 2));
  expect(await slow).toBe("unsure");
  expect(await next).toMatch(/^zalo:\d+:101:\d+$/);
  expect(lan.heard.map(({ text }) => text)).toEqual(["một", "hai"]);
});

test.each([
  ["too many", { kind: "error", code: 221 }, "wait"],
  ["blocked, or not in the group", { kind: "error", code: 123 }, "gone"],
  ["no strangers", { kind: "error", code: 122 }, "gone"],
  ["a wrong parameter", { kind: "error", code: 114 }, "rejected"],
  ["unheard of", { kind: "error", code: -69 }, "unexplained"],
  ["answered by nothing", { kind: "null" }, "unexplained"],
  ["a gateway's page", { kind: "http", status: 502 }, "down"],
  ["a gateway that gave up", { kind: "http", status: 504 }, "unsure"],
  ["the line broke", { kind: "close-after" }, "unsure"],
] as const)("a send that fails, %s: %o is %s", async (_, fault, expected) => {
  const { server, channel } = await connected();
  lanIn(server);
  server.fault({ method: "send", ...fault });
  expect(await outcomeOf(channel.send("zalo:p:101", outgoing("chào")))).toBe(expected);
  expect(await outcomeOf(channel.send("zalo:p:101", outgoing("chào", 2)))).toBe("sent");
});

test("what is refused for no known reason is never given up, and the session is checked once in a while", async () => {
  const { server, channel } = await connected();
  lanIn(server);
  const logins = () => server.counters.calls.get("login") ?? 0;
  const before = logins();
  const fault = server.fault({ method: "send", kind: "error", code: -69, times: 9 });
  const tries = [];
  for (let n = 0; n < 9; n += 1) tries.push(await outcomeOf(channel.send("zalo:p:101", outgoing("chào"))));
  expect(new Set(tries)).toEqual(new Set(["unexplained"]));
  await until("the session is checked", () => logins() > before);
  expect(await outcomeOf(channel.send("zalo:p:101", outgoing("chào")))).toBe("sent");
  expect([logins() - before, channel.status().state]).toEqual([1, "connected"]);
  fault.end();
  await server.down();
  await outcomeOf(channel.send("zalo:p:101", outgoing("chào", 2))); // on a line that was open, it may be in doubt
  expect(await outcomeOf(channel.send("zalo:p:101", outgoing("chào", 2)))).toBe("down");
});

test("a file comes behind its text, a picture below it; a part that is out is not sent again", async () => {
  const { server, channel } = await connected();
  const lan = lanIn(server);
  const bytes = Buffer.from("bảng");
  server.fault({ method: "upload", kind: "http", status: 502 });
  const sheet = { ...outgoing("Tuần 48"), file: { id: "f", name: "Tuần 48.xlsx" } };
  expect(await outcomeOf(channel.send("zalo:p:101", sheet, { name: "Tuần 48.xlsx", bytes }))).toBe("down");
  expect(await outcomeOf(channel.send("zalo:p:101", sheet, { name: "Tuần 48.xlsx", bytes }))).toBe("sent");
  await channel.send("zalo:p:101", outgoing("Biểu đồ", 2), { name: "BIEU-DO.PNG", bytes });
  expect(lan.heard.map(({ text, file }) => [text, file?.name])).toEqual([
    ["Tuần 48", undefined],
    ["", "Tuần 48.xlsx"],
    ["Biểu đồ", "BIEU-DO.png"],
  ]);
  expect(Buffer.from(lan.heard[1]?.file?.bytes ?? []).equals(bytes)).toBe(true);
});

test("the account's own leaving and coming are told", async () => {
  const { server, ear } = await connected();
  const lan = lanIn(server);
  const group = server.group({ id: "900", name: "Chi đoàn 1", members: [lan] });
  group.removesBot(lan);
  await until("it is told", () => ear.events.length === 1);
  group.addsBot(lan);
  await until("it is told", () => ear.events.length === 2);
  expect(ear.events).toEqual([
    { kind: "gone", address: "zalo:g:900" },
    { kind: "back", address: "zalo:g:900", addedBy: "zalo:p:101" },
  ]);
});
