/**
 * Which documents a ledger is best kept in: one a week, or one a month of the day. Fills the embedded database with both
 * for the same made-up deeds, then reads and writes both in turn. Run by hand, some minutes:
 * `node --import tsx bench/by-hand/ledger-documents.ts [--cadres 20000] [--weeks 40]`; see docs/decisions/0012.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BSON, type Collection, type Db, MongoClient } from "mongodb";
import { startEmbeddedDatabase } from "../../src/records/embedded/embedded-database.ts";
import {
  daysOf,
  nextPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  periodsWithin,
} from "../../src/rules/calendar/periods.ts";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";

const { values } = parseArgs({
  options: { cadres: { type: "string", default: "20000" }, weeks: { type: "string", default: "40" } },
});
const CADRES = Number(values.cadres);
const WEEKS = Number(values.weeks);
const FIRST_MONDAY = "2026-01-05";
const BATCH = 2_000;
/** Ids of one query, as the ledger asks. */
const CHUNK = 500;
/** The first of each pair goes first in one round, last in the other. */
const ROUNDS = 2;
const WRITES = 500;
const TICKS_A_SECOND = 100;

interface Line {
  key: string;
  duty: string;
  amount: number;
  day: Day;
  note: string;
  by: string;
  at: Date;
  source: string;
}

interface Ledger {
  _id: string;
  entries: Line[];
  sums: Record<string, number>;
  days: Record<Day, Record<string, number>>;
}

const cadres = Array.from({ length: CADRES }, (_, n) => `C${n}`);
const lastDay = addDays(FIRST_MONDAY, 7 * WEEKS - 1);

/** A cadre's week: hours on Saturday with the activity that they were, and the shirt on Monday. */
function linesOf(cadre: string, monday: Day): Line[] {
  const line = (duty: string, amount: number, day: Day, note: string): Line => {
    const key = `telegram:${cadre}${day}${duty}#1`;
    const at = new Date(`${day}T12:00:00Z`);
    return { key, duty, amount, day, note, by: cadre, at, source: `telegram:${cadre}:${day}` };
  };
  const saturday = addDays(monday, 5);
  return [
    line("D5", 1, monday, ""),
    line("D1", 120, saturday, "dọn vệ sinh kênh Mương Củi"),
    line("D2", 1, saturday, "dọn vệ sinh kênh Mương Củi"),
  ];
}

function ledgerOf(_id: string, entries: Line[]): Ledger {
  const ledger: Ledger = { _id, entries, sums: {}, days: {} };
  for (const { duty, day, amount } of entries) {
    ledger.sums[duty] = (ledger.sums[duty] ?? 0) + amount;
    const days = ledger.days[day] ?? {};
    days[duty] = (days[duty] ?? 0) + amount;
    ledger.days[day] = days;
  }
  return ledger;
}

/** A document for each period of a kind that holds deeds. */
async function fill(
  ledgers: Collection<Ledger>,
  kind: PeriodKind,
): Promise<{ documents: number; bytes: number }> {
  const count = { documents: 0, bytes: 0 };
  for (let period = periodOf(kind, FIRST_MONDAY); period.from <= lastDay; period = nextPeriod(period)) {
    const days = new Set(daysOf(period));
    const mondays = [...new Set([...days].map((day) => periodOf("week", day).from))];
    for (let from = 0; from < cadres.length; from += BATCH) {
      const records = cadres.slice(from, from + BATCH).flatMap((cadre) => {
        const lines = mondays
          .filter((monday) => monday >= FIRST_MONDAY && monday <= lastDay)
          .flatMap((monday) => linesOf(cadre, monday))
          .filter(({ day }) => days.has(day));
        return lines.length > 0 ? [ledgerOf(`${period.id}:${cadre}`, lines)] : [];
      });
      if (records.length > 0) await ledgers.insertMany(records);
      count.documents += records.length;
      for (const record of records.slice(0, 1))
        count.bytes += BSON.calculateObjectSize(record) * records.length;
    }
  }
  return count;
}

/** What is read for a figure of a period: the documents that its days lie in. */
function periodsTouching(kind: PeriodKind, period: Period): string[] {
  return [...new Set(daysOf(period).map((day) => periodOf(kind, day).id))];
}

async function figures(
  ledgers: Collection<Ledger>,
  ids: string[],
  part: "sums" | "days",
  days: Set<Day>,
  duty: string,
) {
  let total = 0;
  let read = 0;
  for (let from = 0; from < cadres.length; from += CHUNK) {
    const some = cadres.slice(from, from + CHUNK);
    for (const id of ids) {
      const found = await ledgers
        .find({ _id: { $in: some.map((cadre) => `${id}:${cadre}`) } }, { projection: { [part]: 1 } })
        .toArray();
      read += found.length;
      for (const { sums, days: each } of found) {
        if (part === "sums") total += sums[duty] ?? 0;
        else
          for (const [day, amounts] of Object.entries(each)) if (days.has(day)) total += amounts[duty] ?? 0;
      }
    }
  }
  return { total, read };
}

/** Seconds of processor time of this process and of the database's. */
async function cpu(java: number): Promise<number> {
  const { user, system } = process.cpuUsage();
  const stat = (await readFile(`/proc/${java}/stat`, "utf8")).split(") ")[1]?.split(" ") ?? [];
  return (user + system) / 1e6 + (Number(stat[11]) + Number(stat[12])) / TICKS_A_SECOND;
}

async function write(ledgers: Collection<Ledger>, kind: PeriodKind, round: number): Promise<void> {
  const day = addDays(lastDay, -1);
  for (let n = 0; n < WRITES; n++) {
    const cadre = cadres[(n * 7) % cadres.length] ?? "";
    const [line] = linesOf(cadre, day);
    const key = `${round}:${n}`;
    const guards = { "entries.key": { $nin: [key] }, [`days.${day}.D1`]: { $not: { $gt: 1440 - 1 } } };
    await ledgers.findOneAndUpdate(
      { _id: `${periodOf(kind, day).id}:${cadre}`, ...guards },
      {
        $push: { entries: { $each: line ? [{ ...line, key, duty: "D1" }] : [] } },
        $inc: { "sums.D1": 1, [`days.${day}.D1`]: 1 },
      },
      { upsert: true, returnDocument: "after", projection: { sums: 1, days: 1 } },
    );
  }
}

async function recent(ledgers: Collection<Ledger>, kind: PeriodKind): Promise<void> {
  const span = { from: addDays(lastDay, -35), to: lastDay };
  const ids = new Set<string>();
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) ids.add(periodOf(kind, day).id);
  for (let n = 0; n < WRITES; n++) {
    const cadre = cadres[(n * 7) % cadres.length] ?? "";
    await ledgers.find({ _id: { $in: [...ids].map((id) => `${id}:${cadre}`) } }).toArray();
  }
}

async function measure(db: Db, java: number): Promise<void> {
  const kinds = ["week", "month"] as const;
  const ledgers = { week: db.collection<Ledger>("by_week"), month: db.collection<Ledger>("by_month") };
  for (const kind of kinds) {
    const from = await cpu(java);
    const { documents, bytes } = await fill(ledgers[kind], kind);
    const seconds = (await cpu(java)) - from;
    tell({ filled: kind, documents, megabytes: round(bytes / 1e6), cpuSeconds: round(seconds) });
  }
  const middle = addDays(FIRST_MONDAY, 7 * Math.floor(WEEKS / 2));
  const inOne = periodOf("week", "2026-05-13");
  const inTwo = periodOf("week", "2026-04-30");
  const quarter = periodOf("quarter", middle);
  const all: Period = { id: "all", kind: "year", from: FIRST_MONDAY, to: lastDay };
  const weeksOf = (period: Period) => (period.kind === "week" ? [period] : periodsWithin("week", period));
  // Hours by weeks: a longer period asks for each of its weeks; an activity by months: for the days of the month.
  const asked: [string, Period[], string, boolean][] = [
    ["hours of a week inside a month", [inOne], "D1", true],
    ["hours of a week in two months", [inTwo], "D1", true],
    ["activities of a month", [periodOf("month", middle)], "D2", false],
    ["hours of a quarter, by weeks", weeksOf(quarter), "D1", true],
    ["hours of all weeks", weeksOf(all), "D1", true],
  ];
  for (const [name, periods, duty, byWeeks] of asked) {
    const days = new Set(periods.flatMap(daysOf));
    const seconds = { week: 0, month: 0 };
    const read = { week: 0, month: 0 };
    const totals = { week: 0, month: 0 };
    for (let n = 0; n < ROUNDS; n++)
      for (const kind of n % 2 ? kinds : kinds.toReversed()) {
        const ids = [...new Set(periods.flatMap((period) => periodsTouching(kind, period)))];
        const part = byWeeks === (kind === "week") ? "sums" : "days";
        const from = await cpu(java);
        const found = await figures(ledgers[kind], ids, part, days, duty);
        seconds[kind] += ((await cpu(java)) - from) / ROUNDS;
        read[kind] = found.read;
        totals[kind] = found.total;
      }
    const ratio = round(seconds.month / seconds.week);
    const same = totals.week === totals.month;
    tell({
      asked: name,
      cpuSeconds: { week: round(seconds.week), month: round(seconds.month) },
      ratio,
      documents: read,
      same,
    });
  }
  for (const [name, work] of [
    ["entries written", write],
    ["recent entries of one cadre", recent],
  ] as const) {
    const seconds = { week: 0, month: 0 };
    for (let n = 0; n < ROUNDS; n++)
      for (const kind of n % 2 ? kinds : kinds.toReversed()) {
        const from = await cpu(java);
        await work(ledgers[kind], kind, n);
        seconds[kind] += ((await cpu(java)) - from) / ROUNDS;
      }
    const each = (kind: "week" | "month") => Math.round((seconds[kind] / WRITES) * 1e6);
    tell({
      asked: name,
      cpuMicrosecondsEach: { week: each("week"), month: each("month") },
      ratio: round(seconds.month / seconds.week),
    });
  }
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function tell(line: object): void {
  console.log(JSON.stringify(line));
}

const dataDir = await mkdtemp(join(tmpdir(), "canbodoan-ledgers-"));
const database = await startEmbeddedDatabase({ dataDir, progress: () => {}, outlives: "nothing" });
const client = await MongoClient.connect(database.uri);
const { pid } = JSON.parse(await readFile(join(dataDir, "embedded-database.json"), "utf8"));
try {
  await measure(client.db(), Number(pid));
} finally {
  await client.close();
  await database.stop();
  await rm(dataDir, { recursive: true });
}
