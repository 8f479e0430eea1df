import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChatDocument } from "../../src/chat/mailbox/chat-document.ts";
import { DRAW_SEED } from "../support/drawn.ts";
import { ask, type RawAnswer } from "../support/raw-http.ts";
import { openWebHouse, type WebHouse } from "../support/web-house.ts";

const REQUESTS = process.env.FAULTS === "full" ? 20_000 : 1_000;
const BATCH = 20;

let demo: WebHouse;
beforeAll(async () => {
  demo = await openWebHouse();
});
afterAll(() => demo.close());

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary", maxLength: 50 }),
  fc.constantFrom(
    "",
    "__proto__",
    "web:p:AK02",
    "web:g:NK",
    "web:p:",
    "telegram:p:1",
    "\u0000",
    "/huy",
    { $gt: "" },
    1e308,
  ),
);
const id = fc.oneof({ weight: 4, arbitrary: fc.uuid() }, odd);
const address = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("web:p:AK02", "web:p:NK01", "web:g:NK") },
  odd,
);
const place = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("web:p:AK02", "web:p:NK01").map((one) => ({ address: one, sender: one })),
  },
  fc.record({ address, sender: address }),
);
const words = fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), odd);
const body = fc.oneof(
  fc.tuple(place, id, words).map(([who, name, text]) => ({ kind: "text", id: name, ...who, text })),
  fc
    .tuple(place, id, odd, odd)
    .map(([who, name, message, value]) => ({ kind: "press", id: name, ...who, message, value })),
  fc.record(
    { name: fc.oneof(odd, fc.constant("week-digest")), day: odd, time: odd, dryRun: odd },
    { requiredKeys: [] },
  ),
  odd,
);
const raw = fc.oneof(
  { weight: 6, arbitrary: body.map((value) => JSON.stringify(value) ?? "") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("{", '{"kind":"text"', "[".repeat(5_000), "a".repeat(70_000), "--x\r\n"),
  },
);
const path = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("/api/messages", "/api/files", "/api/jobs") },
  fc.constantFrom(
    "/api/messages?address=web:p:AK02",
    "/api/messages?address=%00",
    "/api/messages?address=%ff%fe",
  ),
  fc.constantFrom(
    "/api/files/%00",
    "/api/files/%E0%A4%A",
    "/api/files/..%2f..%2fetc",
    "/api/people",
    "/%",
    "/healthz",
    "//",
  ),
  fc.webPath().map((part) => `/api${part}`),
);
const value = fc.string({ unit: "grapheme-ascii", maxLength: 60 }).map((text) => text.trim());
const headers = fc.dictionary(
  fc.constantFrom(
    "content-type",
    "accept",
    "cookie",
    "origin",
    "range",
    "last-event-id",
    "if-none-match",
    "sec-fetch-site",
    "x-forwarded-for",
    "authorization",
    "content-encoding",
  ),
  fc.oneof(
    value,
    fc.constantFrom(
      "application/json",
      "multipart/form-data; boundary=x",
      "multipart/form-data",
      "text/plain;charset=nope",
      "gzip",
      "bytes=9-1",
    ),
  ),
);
const anything = fc.record({
  path,
  method: fc.constantFrom("POST", "POST", "POST", "GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"),
  headers: fc.oneof(fc.constant({ "content-type": "application/json" }), headers),
  body: raw,
});

const textOf = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** Files, empty ones and oddly named ones too, as a browser's form sends them. */
const fileName = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom("a.xlsx", "../a", "a\u202e.xlsx"),
);
const upload = fc
  .record({
    who: place,
    id,
    name: fileName,
    content: fc.string({ maxLength: 40 }),
    fields: fc.subarray(["id", "address", "sender", "file"], { minLength: 3 }),
  })
  .map(({ who, id: own, name, content, fields }) => {
    const said: Record<string, unknown> = { id: own, ...who };
    const file = `; filename="${name.replace(/["\r\n]/g, "")}"\r\nContent-Type: application/octet-stream`;
    const parts = fields.map((field) =>
      field === "file" ? [`"file"${file}`, content] : [`"${field}"`, textOf(said[field])],
    );
    const body = parts.map(
      ([head, data]) => `--x\r\nContent-Disposition: form-data; name=${head}\r\n\r\n${data}\r\n`,
    );
    const headers: Record<string, string> = { "content-type": "multipart/form-data; boundary=x" };
    return { path: "/api/files", method: "POST" as const, headers, body: `${body.join("")}--x--\r\n` };
  });
const asked = fc.oneof({ weight: 6, arbitrary: anything }, { weight: 1, arbitrary: upload });

test(`${REQUESTS} requests of any kind are served or refused, and none breaks the server (FAULTS_SEED=${DRAW_SEED})`, {
  timeout: REQUESTS * 300,
}, async () => {
  const { port } = demo.server;
  const statuses = new Map<number, number>();
  for (let done = 0; done < REQUESTS; done += BATCH) {
    const batch = fc.sample(asked, { numRuns: BATCH, seed: DRAW_SEED + done });
    const answers = await Promise.all(
      batch.map(({ path: to, method, headers: extra, body: sent }): Promise<RawAnswer> => {
        const length = { "content-length": String(Buffer.byteLength(sent)) };
        const given = { host: `127.0.0.1:${port}`, ...extra, ...length };
        return method === "GET" || method === "HEAD"
          ? ask(port, to, { method, headers: { host: given.host, ...extra } })
          : ask(port, to, { method, headers: given, body: sent });
      }),
    );
    for (const [n, { status, body: said }] of answers.entries()) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const story = JSON.stringify({ asked: batch[n], status, said: said.slice(0, 300) });
      if (status >= 500) expect.unreachable(story);
      if (/\bat \S+\.ts|node_modules|Error:/.test(said)) expect.unreachable(`tells of its inside: ${story}`);
    }
  }
  await demo.house.app.lanes.idle();
  const chats = demo.connection.collection<ChatDocument>("chats");
  expect(await chats.countDocuments({ tries: { $gt: 0 } })).toBe(0);
  expect([...statuses.keys()].some((status) => status === 202)).toBe(true);
  expect((statuses.get(400) ?? 0) > REQUESTS / 20).toBe(true);
  expect((await ask(port, "/healthz", { headers: { host: `127.0.0.1:${port}` } })).status).toBe(200);
});
