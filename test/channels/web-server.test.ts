import { createServer } from "node:net";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWebServer } from "../../src/channels/web/web-server.ts";
import { JOB_NAMES } from "../../src/jobs/job-table.ts";
import { createFileStore } from "../../src/records/database/files.ts";
import { createKeptFiles } from "../../src/records/kept-files/kept-files.ts";
import { Refusal, refuse } from "../../src/words/refusal.ts";
import { loadWords } from "../../src/words/words.ts";
import { ask, type RawAnswer } from "../support/raw-http.ts";
import { openWebHouse, type WebHouse } from "../support/web-house.ts";

let demo: WebHouse;
const ran: unknown[] = [];
beforeAll(async () => {
  demo = await openWebHouse({
    runJob: async (name, at, { dryRun }) => {
      if (name === "year-report-reminder") throw refuse("dialog-none");
      ran.push([name, new Date(at).toISOString(), dryRun]);
      return "đã gửi 3 tin";
    },
  });
});
afterAll(() => demo.close());

const json = { "content-type": "application/json" };
const say = (body: object, headers: Record<string, string> = json): Promise<RawAnswer> =>
  ask(demo.server.port, "/api/messages", { method: "POST", headers, body: JSON.stringify(body) });
const text = {
  kind: "text",
  id: "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
  address: "web:p:AK02",
  sender: "web:p:AK02",
  text: "/trogiup",
};

test("every answer forbids what is not from here", async () => {
  for (const path of ["/", "/main.js", "/healthz", "/api/people"]) {
    const { headers } = await ask(demo.server.port, path);
    expect(headers["content-security-policy"], path).toContain("default-src 'self'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["referrer-policy"]).toBe("no-referrer");
  }
});

test("the page holds its words and no script of its own", async () => {
  const { body } = await ask(demo.server.port, "/");
  expect(body).toContain("DỮ LIỆU MẪU");
  expect(body).not.toContain("{{");
  expect(body).not.toMatch(/<script(?![^>]*src=)|\son\w+=|style=/);
});

test.each(["/index.html", "/../web-server.ts", "/%2e%2e%2fweb-server.ts", "/web-server.ts", "/nope.js"])(
  "%s is not served",
  async (path) => expect((await ask(demo.server.port, path)).status).toBe(404),
);

test("/healthz tells of the database and the counts", async () => {
  const { status, body } = await ask(demo.server.port, "/healthz");
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({
    status: "ok",
    database: "up",
    channels: ["web"],
    counts: { cadres: 12 },
  });
});

describe("what comes in is checked", () => {
  const wrong: [string, object][] = [
    ["no text", { ...text, text: "  " }],
    ["a text too long", { ...text, text: "a".repeat(4001) }],
    ["an id that is no uuid", { ...text, id: "1" }],
    ["speaking in another person's chat", { ...text, sender: "web:p:AK01" }],
    ["a group that speaks", { ...text, address: "web:g:NK", sender: "web:g:NK" }],
    ["another channel's address", { ...text, address: "telegram:p:1", sender: "telegram:p:1" }],
    ["a field too many", { ...text, at: 0 }],
    ["an unknown kind", { ...text, kind: "edit" }],
  ];
  test.each(wrong)("%s", async (_, body) => expect((await say(body)).status).toBe(400));

  test("a form of another kind, and a body too large", async () => {
    expect((await say(text, { "content-type": "text/plain" })).status).toBe(415);
    expect((await say({ ...text, text: "a".repeat(70_000) })).status).toBe(413);
  });

  test("a button that is not there", async () => {
    const { kind, text: _, ...rest } = text;
    const press = { ...rest, kind: "press", message: "web:none#0", value: "0" };
    expect(kind).toBe("text");
    expect((await say(press)).status).toBe(410);
  });
});

test("the same message sent twice is one message with one answer", async () => {
  const once = { ...text, id: "7d444840-9dc0-11d1-b245-5ffdce74fad2", text: "/tiendo" };
  for (const _ of [1, 2]) expect((await say(once)).status).toBe(202);
  await demo.house.app.lanes.idle();
  const history = await demo.house.app.web.history("web:p:AK02");
  expect(history.filter((message) => message.text === "/tiendo")).toHaveLength(1);
  expect(history.filter((message) => message._id.startsWith(`web:web:${once.id}`)).length).toBeGreaterThan(0);
});

test("a file goes in and comes out unchanged; one too large does not", async () => {
  const { url } = demo.server;
  const send = (bytes: Uint8Array<ArrayBuffer>, id: string) => {
    const form = new FormData();
    form.set("id", id);
    form.set("address", "web:p:AK02");
    form.set("sender", "web:p:AK02");
    form.set("file", new File([bytes], "danh sách “1”.xlsx"));
    return fetch(`${url}/api/files`, { method: "POST", body: form });
  };
  const bytes = Uint8Array.from({ length: 3000 }, (_, n) => n % 256);
  expect((await send(bytes, "c9bf9e57-1685-4c89-bafb-ff5af830be8a")).status).toBe(202);
  const history = await demo.house.app.web.history("web:p:AK02");
  const file = history.find((message) => message.from && message.file)?.file;
  expect(file?.name).toBe("danh sách “1”.xlsx");
  const answer = await fetch(`${url}/api/files/${file?.id}`);
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  const large = new Uint8Array(10 * 1024 * 1024 + 1);
  expect((await send(large, "6fa459ea-ee8a-3ca4-894e-db77e160355e")).status).toBe(400);
});

test("a file is served whole, under its own name of the store and no other", async () => {
  const { port } = demo.server;
  const bytes = Uint8Array.from({ length: 10 }, (_, n) => 65 + n);
  const inParts = createFileStore(demo.connection, createKeptFiles(demo.connection), Date.now, 4);
  const { id } = await inParts.put("a1.zip", bytes);
  const get = (path: string) => ask(port, `/api/files/${path}`);
  expect(await get(id)).toMatchObject({ status: 200, body: "ABCDEFGHIJ" });
  const others = [
    `${id}%2F1`,
    `${id}%2f2`,
    `${id}/1`,
    `${id}%252F1`,
    `${id}%00`,
    `${id}%20`,
    id.toUpperCase(),
  ];
  const elsewhere = [
    "..%2F..%2Fpackage.json",
    "%2e%2e%2f.env",
    "kept:",
    "kept:..%2F1",
    "%7B%22$gt%22:1%7D",
    "%",
    "",
  ];
  for (const path of [...others, ...elsewhere, "a".repeat(8_000)])
    expect((await get(path)).status, path).toBe(404);
});

test("without the page there is no way to any file", async () => {
  const bare = await openWebHouse({ webChat: false });
  const { id } = await bare.house.app.services.files.put("a1.docx", Uint8Array.from([1]));
  expect((await ask(bare.server.port, `/api/files/${id}`)).status).toBe(404);
  await bare.close();
});

describe("going to a moment", () => {
  const go = (body: object) =>
    ask(demo.server.port, "/api/jobs", { method: "POST", headers: json, body: JSON.stringify(body) });
  const monday = { name: "monday-reminder", day: "2026-11-23", time: "07:00", dryRun: true };

  test("runs the job as of that time here", async () => {
    const { status, body } = await go(monday);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ said: "đã gửi 3 tin" });
    expect(ran).toEqual([["monday-reminder", "2026-11-23T00:00:00.000Z", true]]);
  });

  test("offers the first moments a newcomer wants to see", async () => {
    const { moments, jobs } = JSON.parse((await ask(demo.server.port, "/api/jobs")).body);
    expect(jobs).toHaveLength(JOB_NAMES.length);
    expect(moments).toContainEqual(
      expect.objectContaining({ job: "monday-reminder", day: "2026-11-23", time: "07:00" }),
    );
    expect(moments).toContainEqual(
      expect.objectContaining({ job: "month-end-reminder", day: "2026-11-30", time: "19:00" }),
    );
    expect(moments).toContainEqual(
      expect.objectContaining({ job: "month-digest", day: "2026-12-01", time: "08:00" }),
    );
  });

  test("says why a job is refused, and refuses what is no job or no time", async () => {
    const { status, body } = await go({ ...monday, name: "year-report-reminder" });
    expect(status).toBe(422);
    expect(JSON.parse(body).reason).toContain("Đồng chí");
    const wrong = [{ name: "toString" }, { day: "2026-02-30" }, { time: "24:00" }, { dryRun: "yes" }];
    for (const part of wrong) expect((await go({ ...monday, ...part })).status).toBe(400);
  });
});

test("a port in use is refused with the mend", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const address = taken.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const opening = createWebServer({
    ...demo.house.app,
    clock: () => demo.now,
    host: "127.0.0.1",
    port,
    log: pino({ level: "silent" }),
    health: { connection: demo.connection, channels: () => [], counts: async () => ({}) },
  });
  const refused = await opening.catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refusal);
  if (refused instanceof Refusal) expect(loadWords("vi").say(refused.phrase)).toContain(`PORT=${port + 1}`);
  await new Promise((resolve) => taken.close(resolve));
});

test("without the chat there is only /healthz, and other channels' webhooks, whatever Host they are called by", async () => {
  const server = await createWebServer({
    ...demo.house.app,
    clock: () => demo.now,
    host: "127.0.0.1",
    port: 0,
    log: pino({ level: "silent" }),
    health: { connection: demo.connection, channels: () => [], counts: async () => ({}) },
    routes: (app) => app.post("/telegram", (c) => c.text("taken")),
  });
  expect((await ask(server.port, "/healthz")).status).toBe(200);
  for (const path of ["/", "/api/people", "/main.js"])
    expect((await ask(server.port, path)).status).toBe(404);
  const hook = await ask(server.port, "/telegram", { method: "POST", headers: { host: "bot.example.vn" } });
  expect(hook.body).toBe("taken");
  await server.close();
});
