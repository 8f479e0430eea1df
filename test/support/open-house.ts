import { pino } from "pino";
import { type App, createApp } from "../../src/app.ts";
import type { AppParts } from "../../src/app-parts.ts";
import { chatsOf } from "../../src/chat/mailbox/chat-document.ts";
import { RETRY_PAUSES, type RetryPauses } from "../../src/chat/pace/retry-pauses.ts";
import { createPdfMaker } from "../../src/papers/pdf/pdf.ts";
import type { Address } from "../../src/records/people/address.ts";
import { listEverybody } from "../../src/records/people/member-lists.ts";
import { peopleModels } from "../../src/records/people/people-models.ts";
import type { CadreFact } from "../../src/rules/organisation/dated.ts";
import { recogniseOffices } from "../../src/rules/organisation/offices.ts";
import type { Chatter } from "./chatter.ts";
import { until } from "./condition.ts";
import { lendDatabase, ownDatabase } from "./lent-databases.ts";
import { telegramTown } from "./telegram-town.ts";
import { type Town, type TownBuilder, webTown } from "./town.ts";
import { zaloBotTown } from "./zalo-bot-town.ts";
import { zaloTown } from "./zalo-town.ts";

/** A cadre of a test's organisation. */
export interface TestCadre {
  code: string;
  name: string;
  unit: string;
  positions?: string[];
  fullTime?: boolean;
  civilServant?: boolean;
  phone?: string;
  /** False: the person has not linked an address yet. */
  linked?: boolean;
}

export interface TestUnit {
  code: string;
  name: string;
  level: string;
  parent?: string;
}

/** A running program on a database of its own, with a clock that the test sets. */
export interface OpenHouse {
  app: App;
  /** For a second program on the same database. */
  databaseUri: string;
  /** Sets "now"; ISO text with offset, `2026-11-24T09:00:00+07:00`. */
  setClock(iso: string): void;
  /** The private address of a cadre or of anybody else. */
  addressOf(name: string): Address;
  /** A cadre in a private chat. */
  cadre(code: string): Chatter;
  /** Anybody at an address that nobody is linked to. */
  stranger(name: string): Chatter;
  /** A person speaking in a group chat. */
  inGroup(code: string, group: string): Chatter;
  /**
   * Resolves once nothing waits to be handled or said in any chat, also what another process has stored, or has taken up at this
   * moment: `lanes.idle()` knows of this process alone. Not for what waits for its time, or for a platform that refuses it.
   */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** A small Cần Thơ: a city, one district, two Đoàn cơ sở; secretaries S*, members M*. */
export const SMALL_CITY: { units: TestUnit[]; cadres: TestCadre[] } = {
  units: [
    { code: "TD", name: "Thành đoàn Cần Thơ", level: "Thành đoàn" },
    { code: "NK", name: "Quận Đoàn Ninh Kiều", level: "Quận, huyện Đoàn và tương đương", parent: "TD" },
    { code: "AK", name: "Đoàn phường An Khánh", level: "Đoàn cơ sở", parent: "NK" },
    { code: "XK", name: "Đoàn phường Xuân Khánh", level: "Đoàn cơ sở", parent: "NK" },
  ],
  cadres: [
    {
      code: "TD01",
      name: "Lê Minh Tâm",
      unit: "TD",
      positions: ["Bí thư"],
      fullTime: true,
      civilServant: true,
    },
    {
      code: "NK01",
      name: "Trần Thị Hoa",
      unit: "NK",
      positions: ["Bí thư"],
      fullTime: true,
      civilServant: true,
    },
    { code: "AK01", name: "Nguyễn Văn An", unit: "AK", positions: ["Bí thư"], civilServant: true },
    { code: "AK02", name: "Phạm Ngọc Bích", unit: "AK", positions: ["Ủy viên Ban Chấp hành"] },
    { code: "AK03", name: "Đặng Quốc Cường", unit: "AK", positions: ["Ủy viên Ban Thường vụ"] },
    { code: "XK01", name: "Võ Thị Dung", unit: "XK", positions: ["Phó Bí thư"] },
    { code: "XK02", name: "Huỳnh Gia Em", unit: "XK", positions: ["Ủy viên Ban Chấp hành"], linked: false },
  ],
};

/** The program's own waits, a twentieth as long at first; `npm run faults` waits as long as it really does. */
export const QUICK_RETRIES: RetryPauses = {
  handling: { ...RETRY_PAUSES.handling, firstMs: 25 },
  sending: { ...RETRY_PAUSES.sending, firstMs: 100 },
  unexplained: { ...RETRY_PAUSES.unexplained, firstMs: 100 },
  suspects: { firstMs: 0, longestMs: 0 },
};

const WITHOUT_OFFICE = createPdfMaker({ office: () => undefined });

/** No timer of Node's is longer. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const UNFINISHED = { $or: [{ "inbox.0": { $exists: true } }, { "outbox.0": { $exists: true } }] };

/** The documents are whole as they are: nothing is to be cast or added. */
const RAW = { lean: true } as const;

const FIRST_DAY = "2023-09-12"; // Hướng dẫn 40-HD/TĐTN-TCKT

/** A cadre's first fact, as an import writes it. */
function factOf(cadre: TestCadre, units: readonly TestUnit[]): CadreFact {
  const { name, unit: code, positions = [], fullTime = false, civilServant = false } = cadre;
  const unit = units.find((candidate) => candidate.code === code) ?? { code, name: "", level: "" };
  const { offices } = recogniseOffices(positions, unit);
  return { from: FIRST_DAY, name, unit: code, positions, offices, fullTime, civilServant, active: true };
}

/** What a test may ask of its house beside the usual. */
export interface HouseOptions {
  organisation?: { units: TestUnit[]; cadres: TestCadre[] };
  /** "Now" at the start. */
  iso?: string;
  flows?: AppParts["flows"];
  /** Messages that one sender may send in a minute, by the test's clock; as many as it likes unless said. */
  messagesAMinute?: number;
  /** How long units and policies that were read serve: throughout, unless a test writes them past the services. */
  keepMs?: number;
  /** Between tries of what failed; short unless said. */
  pauses?: RetryPauses;
  /** Of one's own; one that is lent, unless said. */
  databaseUri?: string;
  /** How long work may take without a word; as long as it likes, unless said: the test's machine may be slow. */
  longWorkMs?: number;
  /** Whether the disk has room; always, unless said. */
  room?: AppParts["room"];
  /** PDFs; a machine without LibreOffice, unless said, so that answers are the same everywhere. */
  pdf?: AppParts["pdf"];
  /** Where people chat: the browser, or what `TEST_CHANNEL` names (`telegram`, `zalo`, `zalo-bot`), unless said. */
  town?: TownBuilder;
}

const TOWNS: Record<string, TownBuilder> = {
  web: webTown,
  telegram: telegramTown(),
  zalo: zaloTown(),
  "zalo-bot": zaloBotTown(),
};
/** Where the tests of flows run. */
export const CHANNEL = process.env.TEST_CHANNEL || "web";
const usualTown = townNamed(CHANNEL);
/** Buttons stay where they were and can be pressed again; numbers mean only what was offered last. */
export const HAS_BUTTONS = usualTown === webTown || CHANNEL === "telegram";
/** The Zalo bot is in no groups, and neither takes files nor sends any. */
export const HAS_GROUPS_AND_FILES = CHANNEL !== "zalo-bot";
/** For tests of groups and of files. */
export const townWithGroupsAndFiles = HAS_GROUPS_AND_FILES ? usualTown : webTown;
/** For a test of buttons themselves. */
export const townWithButtons = HAS_BUTTONS ? usualTown : webTown;

function townNamed(name: string): TownBuilder {
  const town = TOWNS[name];
  if (!town) throw new Error(`TEST_CHANNEL is none of ${Object.keys(TOWNS).join(", ")}`);
  return town;
}

/** Opens a house with an organisation in it. Close it in `afterAll`. */
export function openHouse(options: HouseOptions = {}): Promise<OpenHouse> {
  return openHouseIn(options.town ?? usualTown, options);
}

/** The same in a town of one's own, which comes back with the house. */
export async function openHouseIn<T extends Town>(
  build: TownBuilder<T>,
  options: Omit<HouseOptions, "town"> = {},
): Promise<OpenHouse & { town: T }> {
  const {
    organisation = SMALL_CITY,
    iso = "2026-11-24T09:00:00+07:00",
    flows,
    room,
    pdf = WITHOUT_OFFICE,
    messagesAMinute = Infinity,
    keepMs = 3_600_000,
    pauses = process.env.FAULTS === "full" ? RETRY_PAUSES : QUICK_RETRIES,
    longWorkMs = LONGEST_TIMER_MS,
  } = options;
  const linked = organisation.cadres.filter((cadre) => cadre.linked !== false).map(({ code }) => code);
  const database = options.databaseUri ? await ownDatabase(options.databaseUri) : await lendDatabase();
  const { connection } = database;
  let now = Date.parse(iso);
  const clock = () => now;
  const town = await build(clock, linked, connection);
  const app = createApp({
    connection,
    keepMs,
    pauses,
    log: pino({ level: process.env.TEST_LOG ?? "silent" }),
    clock,
    channels: town.channels,
    flows,
    room,
    pdf,
    messagesAMinute,
    steadyMs: clock,
    longWorkMs,
  });
  await database.makeIndexes();
  const { units, cadres, links } = peopleModels(connection);
  await units.insertMany(
    organisation.units.map(({ code, name, level, parent }) => ({
      _id: code,
      demo: false,
      facts: [{ from: FIRST_DAY, name, level, parent: parent ?? null, active: true }],
    })),
    RAW,
  );
  await cadres.insertMany(
    organisation.cadres.map((cadre) => ({
      _id: cadre.code,
      demo: false,
      ...(cadre.phone && { phone: cadre.phone }),
      consent: { version: "1", at: new Date(now) },
      facts: [factOf(cadre, organisation.units)],
    })),
    RAW,
  );
  await links.insertMany(
    linked.map((code) => ({
      _id: town.addressOf(code),
      cadre: code,
      linkedAt: new Date(now),
      chosenAt: new Date(now),
      reachable: true,
    })),
    RAW,
  );
  await listEverybody(connection);
  await app.start();
  return {
    app,
    town,
    databaseUri: database.uri,
    setClock: (next) => {
      now = Date.parse(next);
    },
    addressOf: town.addressOf,
    cadre: (code) => town.person(app, code),
    stranger: (name) => town.person(app, name),
    inGroup: (code, group) => town.inGroup(app, code, group),
    async settled() {
      await until("nothing waits to be handled or said", async () => {
        await app.lanes.sweep();
        await app.lanes.idle();
        return (await chatsOf(connection).findOne(UNFINISHED)) === null;
      });
    },
    async close() {
      await app.stop();
      await town.close();
      await database.giveBack();
    },
  };
}
