import { expect, test } from "vitest";
import { LARGE_FILE, uploadSeconds } from "../../src/channels/telegram/limits.ts";
import { SendFailure, type SendOutcome } from "../../src/chat/message/channel.ts";
import type { Fault } from "../support/telegram/faults.ts";
import { KeepingEar, openChannel } from "../support/telegram-channel.ts";

async function withAn(limits: "real" | "none" = "none") {
  const opened = await openChannel(new KeepingEar(), { limits });
  const an = opened.server.user({ id: 1 });
  await an.unblocks();
  return { ...opened, an };
}

async function outcomeOf(sending: Promise<string>): Promise<SendOutcome> {
  const error = await sending.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof SendFailure) return error.outcome;
  throw new Error(`no SendFailure: ${error}`);
}

const FAULTS: [string, Omit<Fault, "method">, SendOutcome][] = [
  ["429 with retry_after", { kind: "429", retryAfter: 7 }, { kind: "wait", ms: 7_000 }],
  ["429 for 34 days", { kind: "429", retryAfter: 2_937_600 }, { kind: "wait", ms: 3_600_000 }],
  ["an answer without a message", { kind: "no-result" }, { kind: "unsure" }],
  ["500", { kind: "500" }, { kind: "down" }],
  ["502 with a page for a body", { kind: "502" }, { kind: "down" }],
  ["blocked", { kind: "blocked" }, { kind: "gone" }],
  ["kicked", { kind: "kicked" }, { kind: "gone" }],
  ["the socket closed, nothing done", { kind: "close-before" }, { kind: "unsure" }],
  ["the socket closed after it was done", { kind: "close-after" }, { kind: "unsure" }],
];

test.each(FAULTS)("%s", async (_, fault, outcome) => {
  const { server, channel } = await withAn();
  server.fault({ method: "sendMessage", ...fault });
  expect(await outcomeOf(channel.send("telegram:p:1", { id: "a", text: "Chào" }))).toEqual(outcome);
});

test("a group that takes no pictures still hears the words, and is not lost", async () => {
  const { server, channel, an } = await withAn();
  server.fault({ method: "sendPhoto", kind: "no-photos", times: 2 });
  const file = { name: "ket-qua.png", bytes: new Uint8Array([1]) };
  await channel.send("telegram:p:1", { id: "a", text: "🖼 Kết quả" }, file);
  expect(an.heard.map(({ text }) => text)).toEqual(["🖼 Kết quả"]);
  expect(await outcomeOf(channel.send("telegram:p:1", { id: "b", text: "" }, file))).toEqual({
    kind: "rejected",
  });
});

test("a refused connection has surely sent nothing", async () => {
  const { server, channel } = await withAn();
  await server.down();
  expect(await outcomeOf(channel.send("telegram:p:1", { id: "a", text: "Chào" }))).toEqual({ kind: "down" });
});

test("nobody there, not started yet, moved, and a text that Telegram never takes", async () => {
  const { server, channel, an } = await withAn();
  server.user({ id: 2 });
  const group = server.group({ id: -5, title: "Nhóm" });
  await group.migratesTo(-1_000_000_000_005, an);
  const say = (to: `telegram:${"p" | "g"}:${number}`, text: string) =>
    outcomeOf(channel.send(to, { id: "a", text }));
  expect(await say("telegram:p:404", "Chào")).toEqual({ kind: "gone" });
  expect(await say("telegram:p:2", "Chào")).toEqual({ kind: "gone" });
  expect(await say("telegram:g:-5", "Chào")).toEqual({ kind: "moved", to: "telegram:g:-1000000000005" });
  expect(await say("telegram:p:1", "a".repeat(5_000))).toEqual({ kind: "rejected" });
});

test("the failure tells Telegram's words, neither the token nor the text", async () => {
  const { server, channel } = await withAn();
  for (const kind of ["blocked", "close-before"] as const) {
    server.fault({ method: "sendMessage", kind });
    const failure = await channel
      .send("telegram:p:1", { id: "a", text: "bí mật" })
      .catch((error: unknown) => error);
    const told = `${failure} ${failure instanceof Error ? failure.cause : ""}`;
    expect(told).toContain("sendMessage");
    expect(told).not.toContain(server.token);
    expect(told).not.toContain("bí mật");
  }
});

test("an edit changes the message; the same again is fine; one that is gone is said anew", async () => {
  const { server, channel, an } = await withAn();
  const to = "telegram:p:1";
  const choices = (picked: string[]) => ({
    question: "q",
    options: [
      { value: "0", label: "Một" },
      { value: "1", label: "Hai" },
    ],
    picked,
  });
  const first = await channel.send(to, { id: "a", text: "Chọn", choices: choices([]) });
  for (const id of ["b", "c"]) {
    expect(await channel.send(to, { id, text: "Chọn", choices: choices(["1"]), replaces: first })).toBe(
      first,
    );
  }
  expect(an.heard).toHaveLength(1);
  expect(an.heard[0]?.buttons).toMatchObject([[{ text: "Một" }, { text: "✓ Hai" }]]);
  const anew = await channel.send(to, { id: "d", text: "Chọn tiếp", replaces: "telegram:1:999" });
  expect(anew).not.toBe(first);
  expect(server.sent.map(({ method }) => method)).toEqual(["sendMessage", "editMessageText", "sendMessage"]);
});

test("a file with a short text carries it; a long text goes first, and is not said again when the file fails", async () => {
  const { server, channel, an } = await withAn();
  const to = "telegram:p:1";
  const file = { name: "Báo cáo.docx", bytes: Buffer.from("docx") };
  await channel.send(to, { id: "a", text: "Đây ạ", file: { id: "f", name: file.name } }, file);
  expect(an.heard).toMatchObject([{ text: "Đây ạ", file: { name: "Báo cáo.docx" } }]);
  const long = { id: "b", text: "dài ".repeat(400), file: { id: "f", name: file.name } };
  server.fault({ method: "sendDocument", kind: "500" });
  expect(await outcomeOf(channel.send(to, long, file))).toEqual({ kind: "down" });
  await channel.send(to, long, file);
  expect(server.sent.map(({ method }) => method)).toEqual(["sendDocument", "sendMessage", "sendDocument"]);
});

// The server counts by arrival: what is let out at the right pace arrives bunched where the machine stands still in between.
test("held to Telegram's pace, nothing is refused: a burst to one chat, and many chats at once", {
  retry: 2,
}, async () => {
  const { server, channel } = await withAn("real");
  for (let id = 2; id <= 40; id++) await server.user({ id }).unblocks();
  const one = [1, 2, 3, 4].map((n) => channel.send("telegram:p:1", { id: `one-${n}`, text: `${n}` }));
  const many = Array.from({ length: 39 }, (_, n) =>
    channel.send(`telegram:p:${n + 2}`, { id: `${n}`, text: "Chào" }),
  );
  await Promise.all([...one, ...many]);
  expect(server.counters).toMatchObject({ accepted: 43, refused: 0 });
  expect(server.counters.maxInAnySecond).toBeLessThanOrEqual(31);
});

test("a file is given the time that it takes on a slow line", () => {
  expect(uploadSeconds(1_000)).toBeLessThan(30);
  expect(uploadSeconds(33 * 1024 * 1024)).toBeGreaterThan(250);
});

test("a file with a client of its own goes out as any other", async () => {
  const { server, channel } = await withAn();
  const file = { name: "phiếu.zip", bytes: new Uint8Array(LARGE_FILE) };
  await channel.send("telegram:p:1", { id: "a", text: "Phiếu đây" }, file);
  expect(server.sent.filter(({ text }) => text === "Phiếu đây")).toHaveLength(1);
});
