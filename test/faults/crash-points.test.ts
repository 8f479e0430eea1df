import type { Connection } from "mongoose";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { type Chats, chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { COMBINER_SIZES, type CombinerSizes } from "../../src/records/database/write-combiner.ts";
import { until } from "../support/condition.ts";
import { type CrashPoint, startCrashProxy } from "../support/crash-proxy.ts";
import { DRAW_SEED } from "../support/drawn.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse, SMALL_CITY } from "../support/open-house.ts";

/**
 * A program is cut off from everything at each command it sends to its database, before it and after it; another one goes
 * on. The points are not listed by hand: they are all the commands that the script's run makes.
 */
const SCRIPTS = [
  { lines: ["/giotinhnguyen", "2 giờ", "Hôm nay", "Dọn kênh", "/tiendo"], keeps: { minutes: 120 } },
  {
    lines: [
      "/tukiemdiem quý 3",
      "Làm đủ việc,",
      "trực hè",
      "đó là hết",
      "Còn chậm",
      "à thêm trễ họp",
      "à nhầm, trễ họp",
    ],
    keeps: { answers: 2 },
  },
  {
    lines: ["/giotinhnguyen 2 dọn kênh", "📎", "dùng làm minh chứng", "📎", "/minhchung"],
    keeps: { minutes: 120, shown: 1 },
  },
  {
    lines: ["/nhapgiay đăng ký ✍️ 2026", "📎", "Hết trang rồi", "1", "1"],
    keeps: { typed: 2, pages: 1 },
  },
];
const NOTHING = { minutes: 0, answers: 0, shown: 0, typed: 0, pages: 0 };
/** A line that is a file instead. */
const FILE = "📎";
/** In a line: the person without an app whose paper this one types in. */
const WRITER = "✍️";
const writerOf = (code: string) => `W${code}`;
const AT = "2026-11-25T09:00:00+07:00";
const MOST_POINTS = 400;
/** `npm run faults` goes through every command, the usual run through this many spread over the script, others each time. */
const USUAL_POINTS = 6;
const MOST_TRIED = process.env.FAULTS === "full" ? MOST_POINTS : USUAL_POINTS;
/** One run goes through one script, the next one through another. */
const { lines: SCRIPT, keeps } = SCRIPTS[DRAW_SEED % SCRIPTS.length] ?? { lines: [], keeps: {} };

const CROWDS = ["M", "N"].flatMap((crowd) =>
  Array.from({ length: 2 * MOST_TRIED + 1 }, (_, n) => ({
    code: `${crowd}${n}`,
    name: `Nguyễn Văn ${n}`,
    unit: "AK",
    positions: ["Phó Bí thư"],
  })),
);
const WRITERS = CROWDS.map(({ code, unit }) => ({
  code: writerOf(code),
  name: "Lê Viết Tay",
  unit,
  linked: false,
}));

let survivor: OpenHouse;
let connection: Connection;
let chats: Chats;
let file = { name: "giấy.pdf", bytes: 0, handle: "" };
beforeAll(async () => {
  survivor = await openHouse({ iso: AT, organisation: { ...SMALL_CITY, cadres: [...CROWDS, ...WRITERS] } });
  connection = await openDatabase(survivor.databaseUri);
  chats = chatsOf(connection);
  const paper = Buffer.from("%PDF-1.7");
  const { id } = await survivor.app.services.files.put(file.name, paper);
  file = { ...file, bytes: paper.length, handle: id };
});
afterAll(async () => {
  await connection.close();
  await survivor.close();
});

/** What the cadre sees at the end, in order. */
const chatOf = async (code: string) =>
  (await survivor.app.web.history(`web:p:${code}`)).map(({ text }) => text.replace(writerOf(code), WRITER));

/** What it leaves: hours with what shows them, the answers of a form, and those that were typed in for another. */
const keptOf = async (code: string) => {
  const { forms, deeds, keptFiles } = survivor.app.services;
  const shown = (await deeds.recent(code, "2026-11-25")).flatMap(({ evidence = [] }) => evidence);
  const files = (await keptFiles.ofCadre(code, await keptFiles.parcels.filesOf(code))).length;
  const answers = (await forms.reviews.read(code, "2026-Q3"))?.draft?.answers ?? {};
  const typed = (await forms.pledges.read(writerOf(code), "2026"))?.draft;
  const mine = { by: typed?.typed?.by === code, answers: typed?.answers, pages: typed?.typed?.files ?? [] };
  const minutes = await minutesInWeek(survivor.app.services, code, "2026-W48");
  return { minutes, answers, shown, files, typed: typed ? mine : null };
};

/** Sends one message as a browser does: with a name of its own, so that sending it again is no second message. */
async function say(web: OpenHouse["app"]["web"], code: string, step: number): Promise<void> {
  const text = (SCRIPT[step] ?? "").replace(WRITER, writerOf(code));
  const address = `web:p:${code}` as const;
  await web.submit({
    id: `${code}-${step}`,
    address,
    sender: address,
    at: Date.parse(AT),
    content: text === FILE ? { kind: "file", ...file } : { kind: "text", text },
    shown: text,
  });
}

/** Runs the script in a program that dies at `point`. Returns how many steps it had begun, its commands, and whether it died. */
async function runUntilCrash(
  code: string,
  point: CrashPoint | undefined,
  combinerSizes: CombinerSizes,
): Promise<{ begun: number; commands: number; died: boolean }> {
  const proxy = await startCrashProxy(survivor.databaseUri);
  const connection = await openDatabase(proxy.uri);
  const log = pino({ level: "silent" });
  const clock = () => Date.parse(AT);
  const app = createApp({ connection, log, clock, channels: [], leaseMs: 100, combinerSizes });
  await app.start();
  proxy.arm(point);
  let begun = 0;
  const death = proxy.crashed.then(() => "died" as const);
  let end: "died" | "done" = "done";
  for (const step of SCRIPT.keys()) {
    begun = step + 1;
    const turn = say(app.web, code, step)
      .then(() => app.lanes.idle())
      // On a busy machine the lease may run out, and the survivor answers: who types ahead of that is asked about it.
      .then(() => until("the step is answered", () => answered(code, step)))
      .then(() => "done" as const);
    end = await Promise.race([death, turn.catch(() => death)]);
    if (end === "died") break;
  }
  const commands = proxy.commands.length;
  await proxy.close();
  await connection.close(true).catch(() => {});
  void app.stop().catch(() => {});
  return { begun, commands, died: end === "died" };
}

/** The survivor hears the message in flight once more, as a platform that got no confirmation would send it, and goes on. */
async function goOn(code: string, begun: number): Promise<void> {
  const { web, lanes } = survivor.app;
  for (let step = begun - 1; step < SCRIPT.length; step++) {
    await say(web, code, step);
    await until("the chat is worked off", async () => {
      await lanes.sweep();
      await lanes.idle();
      const last = (await web.history(`web:p:${code}`)).at(-1);
      return last?.from === undefined && (await answered(code, step));
    });
  }
}

/** True once nothing of this step waits any more, neither to be answered nor to be sent: an answer may be two messages. */
async function answered(code: string, step: number): Promise<boolean> {
  if ((await chats.findOne({ _id: `web:p:${code}` }))?.outbox[0]) return false;
  const said = await survivor.app.web.history(`web:p:${code}`);
  return (
    said.filter((message) => message.from !== undefined).length > step && said.at(-1)?.from === undefined
  );
}

test.each([
  ["one write alone, as in a quiet hour", "M", COMBINER_SIZES],
  ["every write as if of many chats at once", "N", { least: 1, most: 8 }],
])(
  "cut off at any command (%s), nothing is lost and nothing is done or said twice",
  {
    timeout: process.env.FAULTS === "full" ? 1_800_000 : 240_000,
  },
  async (_, crowd, sizes) => {
    let people = 0;
    const next = () => `${crowd}${people++}`;
    const reference = next();
    const { commands } = await runUntilCrash(reference, undefined, sizes);
    const expected = await chatOf(reference);
    expect(expected).toHaveLength(2 * SCRIPT.length);
    const kept = await keptOf(reference);
    expect({
      minutes: kept.minutes,
      answers: Object.keys(kept.answers).length,
      shown: kept.shown.length,
      typed: Object.keys(kept.typed?.answers ?? {}).length,
      pages: kept.typed?.pages.length ?? 0,
    }).toEqual({ ...NOTHING, ...keeps });

    expect(commands).toBeGreaterThan(30);
    expect(commands, "raise MOST_POINTS").toBeLessThan(MOST_POINTS);
    // What comes of itself between the messages makes no two runs of the same length: some points are never reached.
    let deaths = 0;
    const every = process.env.FAULTS === "full" ? 1 : Math.ceil(commands / USUAL_POINTS);
    const points = Math.ceil((commands - (DRAW_SEED % every)) / every);
    for (let command = DRAW_SEED % every; command < commands; command += every) {
      for (const when of ["before", "after"] as const) {
        const code = next();
        const { begun, died } = await runUntilCrash(code, { command, when }, sizes);
        if (!died) continue;
        deaths++;
        await goOn(code, begun);
        const seen = {
          point: `${when} command ${command}`,
          chat: await chatOf(code),
          kept: await keptOf(code),
        };
        expect(seen).toEqual({ point: seen.point, chat: expected, kept });
      }
    }
    expect(deaths).toBeGreaterThan(points);
  },
);
