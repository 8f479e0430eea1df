import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WebMessage } from "../../src/channels/web/web-messages.ts";
import type { ChatDocument } from "../../src/chat/mailbox/chat-document.ts";
import type { Content } from "../../src/chat/message/incoming.ts";
import { openDatabase } from "../../src/records/database/database.ts";
import { loadWords } from "../../src/words/words.ts";
import { badText, endingText } from "../support/bad-texts.ts";
import { DRAW_SEED } from "../support/drawn.ts";
import { type OpenHouse, openHouse, SMALL_CITY, type TestCadre } from "../support/open-house.ts";
import { ownTime } from "../support/own-time.ts";
import { webTown } from "../support/town.ts";

const TEXTS = process.env.FAULTS === "full" ? 100_000 : 1_500;
const PEOPLE = 60;
/** So many at the end of the list may delete or unlink themselves, or were never linked. */
const LOSABLE = 6;
const STRANGERS = 3;
const ROUND_WITHIN_MS = 30_000;
const MOST_CHARACTERS = 4000;
/** So many rounds of the chat stay to be read; the embedded database reads the whole collection for each question. */
const ROUNDS_KEPT = 10;

const POSITIONS = [["Bí thư"], ["Phó Bí thư"], ["Ủy viên Ban Chấp hành"], ["Cán sự"]];
const NAME = "Lê Thị Mười";
const CROWD: TestCadre[] = Array.from({ length: PEOPLE }, (_, n) => ({
  code: `M${n}`,
  name: NAME,
  unit: SMALL_CITY.units[n % SMALL_CITY.units.length]?.code ?? "TD",
  positions: POSITIONS[n % 7] ?? POSITIONS[2] ?? [],
  linked: n < PEOPLE - STRANGERS,
}));

/** What no answer may hold unless the person's own words hold it, too, or somebody's whom it names. */
const LEAKS = [
  /undefined|\bNaN\b|\[object|\bnull\b|Infinity/,
  /\{ ?[$-]|\u2068|\u2069/, // Fluent's own marks
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}\b|\bweb:[pg]:|\b[0-9a-f]{24}\b/,
  /Error\b|\bat \S+\.ts|Cast to|\bE11000\b|mongo/i,
  /(?<!\/)\b(the|you|please|failed|invalid|unknown|error|must|cannot|expected|received|string|value|object)\b/i,
];

const words = loadWords("vi");
const GIVEN_UP = words.label("sorry-failed");

let house: OpenHouse;
let connection: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  house = await openHouse({ organisation: { units: SMALL_CITY.units, cadres: CROWD }, town: webTown });
  connection = await openDatabase(house.databaseUri);
});
afterAll(async () => {
  await connection.close();
  await house.close();
});

/** What each person has said, for the story of a failure and to know an echo. */
const said = CROWD.map((): string[] => []);
let now = Date.parse("2026-11-24T09:00:00+07:00");
let messages = 0;
/** What had been heard before each of the last rounds. */
const heardBefore: number[] = [];

/** A text as it is mostly sent; also as a forged press, as a press on a command's button, as a file's name. */
function contentOf(text: string): Content {
  const dice = messages % 17;
  if (dice === 3) return { kind: "choice", question: "!", value: text.replace(/^\//, "") };
  if (dice === 5) return { kind: "choice", question: text, value: "0" };
  if (dice === 7) return { kind: "file", name: text, bytes: text.length, handle: text };
  return { kind: "text", text };
}

/** Everybody sends one text; gives what each heard, by the place in the crowd. */
async function round(texts: readonly string[]): Promise<Map<number, WebMessage[]>> {
  now += 61_000 / 60; // nobody is faster than the house likes
  house.setClock(new Date(now).toISOString());
  const { web, lanes } = house.app;
  const chat = connection.collection<WebMessage>("web_messages");
  const [last] = await chat.find({}).sort({ changed: -1 }).limit(1).toArray();
  const before = last?.changed ?? 0;
  heardBefore.push(before);
  if (heardBefore.length > ROUNDS_KEPT) await chat.deleteMany({ changed: { $lt: heardBefore.shift() ?? 0 } });
  await Promise.all(
    texts.map((text, n) => {
      said[n]?.push(text);
      const address = `web:p:M${n}` as const;
      const id = `bad-${++messages}`;
      return web.submit({ id, address, sender: address, at: now, content: contentOf(text) });
    }),
  );
  await lanes.idle();
  const answers = await chat.find({ changed: { $gt: before }, from: { $exists: false } }).toArray();
  const heard = new Map<number, WebMessage[]>(texts.map((_, n) => [n, []]));
  for (const answer of answers) heard.get(Number(/\d+$/.exec(answer.address)?.[0]))?.push(answer);
  return heard;
}

function everythingIn({ text, table, choices }: WebMessage): string {
  const cells = [table?.head ?? [], ...(table?.rows ?? [])].flat();
  return [text, ...cells, ...(choices?.options.map(({ label }) => label) ?? [])].join("\n");
}

/** Leaks in an answer that nobody has said. Who hears of somebody hears their words: why a member is away, say. */
function leaksIn(answer: string, own: readonly string[]): string[] {
  const leaks = LEAKS.flatMap((leak) => leak.exec(answer)?.[0] ?? []);
  if (leaks.length === 0) return [];
  const heardOf = answer.includes(NAME) ? said.flat() : own;
  const echoes = heardOf.join("\n").normalize("NFC").toLowerCase();
  return leaks.filter((leak) => !echoes.includes(leak.toLowerCase()));
}

test(`${TEXTS} texts of any kind are answered, each, kindly and in time (FAULTS_SEED=${DRAW_SEED})`, {
  timeout: TEXTS * 240,
}, async () => {
  const draw = (texts: fc.Arbitrary<string>, count: number, at: number) =>
    fc.sample(texts, { numRuns: count, seed: DRAW_SEED + at });
  for (let at = 0; at * PEOPLE < TEXTS; at++) {
    const texts = [...draw(badText, PEOPLE - LOSABLE, at), ...draw(endingText, LOSABLE, -at)];
    const computed = ownTime();
    const heard = await round(texts);
    expect(computed(), `round ${at}: ${JSON.stringify(texts)}`).toBeLessThan(ROUND_WITHIN_MS);

    const stuck = await connection
      .collection<ChatDocument>("chats")
      .find({
        $or: [{ tries: { $gt: 0 } }, { "inbox.0": { $exists: true } }, { "outbox.0": { $exists: true } }],
      })
      .toArray();
    expect(stuck.map(({ _id, tries, inbox }) => [_id, tries, inbox.map(({ content }) => content)])).toEqual(
      [],
    );
    for (const [n, answers] of heard) {
      const story = () => JSON.stringify({ n, last: said[n]?.slice(-6), answers: answers.map(everythingIn) });
      if (answers.length === 0) expect.unreachable(`unanswered: ${story()}`);
      for (const answer of answers) {
        const seen = everythingIn(answer);
        if (answer.text.replace(/[\s\p{C}]/gu, "") === "") expect.unreachable(`empty: ${story()}`);
        if (answer.text.length > MOST_CHARACTERS) expect.unreachable(`too long: ${story()}`);
        if (answer.text === GIVEN_UP) expect.unreachable(`given up: ${story()}`);
        const leaks = leaksIn(seen, said[n] ?? []);
        if (leaks.length > 0) expect.unreachable(`says ${JSON.stringify(leaks)}: ${story()}`);
      }
    }
  }
});
