import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { cli, cliMust } from "../../faults/kills/cli.ts";
import type { Fleet } from "../../faults/kills/fleet.ts";
import { fleetOfOne } from "../../faults/kills/fleet-one.ts";
import { Seeded } from "../../faults/kills/seeded.ts";
import { FIRST, KINDS } from "../acts/index.ts";
import { Book, type Person, placeOf } from "../count/book.ts";
import { dayAfter, momentOf, mondayOf, weekdayOf, weekName } from "../count/days.ts";
import { reportOf } from "../count/report.ts";
import { differences } from "../differences.ts";
import { type Figure, Tally } from "../figure.ts";
import { LETTERS } from "../letters/index.ts";
import { makeUp, rosterOf } from "../organisation.ts";
import type { Act, World } from "../script.ts";
import { FIRST_DAY } from "../simulate.ts";
import { growth, type Held, heldBy } from "./growth.ts";
import { Misfortunes, type Rates } from "./misfortunes.ts";
import { type Platforms, startPlatforms } from "./platforms.ts";
import { playOn } from "./play.ts";

export interface SoakOptions extends Rates {
  people: number;
  days: number;
  seed: number;
  /** The part of their moments at which people do anything. */
  lively: number;
  tell: (line: string) => void;
}

const MOMENTS = ["07:05", "08:10", "17:30", "20:20"];
/** So many act at once. */
const AT_ONCE = 40;
const LETTERS_WITHIN_MS = 120_000;
/** On a slow platform the morning's reminders go out one a minute from when they are planned, which may be late after a kill. */
const SLOW_AFTER_MS = 30_000;
const SLOW_ARE_DUE_BY = "09:30";
const SETTLES_WITHIN_MS = 300_000;

const reportShape = z.object({
  totals: z.object({ D1: z.object({ met: z.number(), of: z.number() }).optional() }),
  cadres: z.array(
    z.object({
      code: z.string(),
      duties: z.object({
        D1: z.object({ done: z.number(), required: z.number(), met: z.boolean() }).optional(),
      }),
    }),
  ),
});
const invitesShape = z.array(z.object({ cadre: z.string(), code: z.string() }));

/** A soak: the same script as a simulation, with real processes that are killed and started again all along. */
export async function soak(options: SoakOptions): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "canbodoan-soak-"));
  const platforms = await startPlatforms(folder);
  await platforms.setNow(momentOf(FIRST_DAY, "06:40"));
  const fleet = await fleetOfOne(platforms.whole, folder);
  try {
    return await new Soak(options, folder, platforms, fleet).run();
  } catch (error) {
    options.tell(`what the program told last:\n${fleet.told()}`);
    throw error;
  } finally {
    await fleet.stop();
    await platforms.whole.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

class Soak {
  readonly #options: SoakOptions;
  readonly #folder: string;
  readonly #platforms: Platforms;
  readonly #fleet: Fleet;
  readonly #book: Book;
  readonly #chance: Seeded;
  readonly #misfortunes: Misfortunes;
  readonly #answers = new Tally("answers as counted");
  readonly #letters = new Tally("reminders and digests as counted");
  readonly #heard = new Tally("people who heard each reminder and digest");
  readonly #reports = new Tally("reports as counted");
  readonly #invitations = new Map<string, string>();
  readonly #heardToday = new Map<string, number>();
  readonly #held: Held[] = [];
  #messages = 0;
  #resent = 0;
  #twice = 0;

  constructor(options: SoakOptions, folder: string, platforms: Platforms, fleet: Fleet) {
    this.#options = options;
    this.#folder = folder;
    this.#platforms = platforms;
    this.#fleet = fleet;
    const { units, people } = makeUp(options.people, FIRST_DAY);
    this.#book = new Book(units, people);
    this.#chance = new Seeded(options.seed);
    this.#misfortunes = new Misfortunes(options, this.#chance, options.tell);
  }

  async run(): Promise<Figure[]> {
    const began = performance.now();
    await this.#importRoster(FIRST_DAY);
    for (let n = 0; n < this.#options.days; n++) {
      const day = dayAfter(FIRST_DAY, n);
      this.#heardToday.clear();
      for (const time of MOMENTS) await this.#moment(day, time);
      const held = await heldBy(this.#fleet.env.DATA_DIR ?? "");
      if (held) this.#held.push(held);
      this.#options.tell(
        `${day}: ${this.#answers.count} answers, ${JSON.stringify({ ...this.#misfortunes.counts, ...held })}`,
      );
    }
    await this.#platforms.handedOver(SETTLES_WITHIN_MS);
    const last = dayAfter(FIRST_DAY, this.#options.days - 1);
    await this.#compareReport(last, mondayOf(last));
    const seconds = Math.round((performance.now() - began) / 1000);
    return [
      ...[this.#answers, this.#letters, this.#heard, this.#reports].map(({ line }) => line),
      {
        figure: "letters heard twice",
        value: this.#twice,
        goal: this.#resent,
        met: this.#twice <= this.#resent,
      },
      ...this.#misfortunes.figures(),
      { figure: "seconds", value: seconds, met: true },
      ...growth(this.#held, this.#messages),
    ];
  }

  async #moment(day: string, time: string): Promise<void> {
    await this.#platforms.setNow(momentOf(day, time));
    await Promise.all([this.#misfortunes.befall(this.#fleet, this.#platforms), this.#goOn(day, time)]);
    if (weekdayOf(day) === 1 && time === "08:10" && mondayOf(day) > FIRST_DAY)
      await this.#compareReport(day, dayAfter(day, -7));
  }

  /** Letters first: without buttons a number means the list that came last, so an answer would go astray. */
  async #goOn(day: string, time: string): Promise<void> {
    await this.#hearLetters(day, time);
    const [quiet, alone] = await this.#acts(day, time);
    await this.#playAll(quiet);
    for (const act of alone) await this.#playAll([act]);
    this.#takeLetters(
      day,
      LETTERS.filter(({ isLikeAnswer }) => !isLikeAnswer),
    );
  }

  /** What people do now: what may go on side by side, and what has to be alone. */
  async #acts(day: string, time: string): Promise<[Act[], (() => Promise<Act | undefined>)[]]> {
    const { chance } = { chance: this.#chance };
    const world: World = {
      ...{ book: this.#book, chance, day, time },
      can: (person, what) => (what === "files" ? true : this.#platforms.isOn(person, "telegram")),
      invitation: (person) => this.#invitation(person),
    };
    const quiet: Act[] = [];
    const alone: (() => Promise<Act | undefined>)[] = [];
    for (const person of [...this.#book.people]) {
      if (!placeOf(person, day)?.active) continue;
      const isNew = person.linkedOn === "";
      if (!isNew && !chance.happens(this.#options.lively)) continue;
      let drawn = chance.below(1000);
      const kind = isNew
        ? FIRST
        : KINDS.find(({ often }): boolean => {
            drawn -= often;
            return drawn < 0;
          });
      if (kind?.alone) alone.push(async () => kind.make(world, person));
      else {
        const act = await kind?.make(world, person);
        if (act) quiet.push(act);
      }
    }
    return [quiet, alone];
  }

  async #playAll(acts: readonly (Act | (() => Promise<Act | undefined>))[]): Promise<void> {
    const left = [...acts];
    const next = async (): Promise<void> => {
      for (let given = left.shift(); given; given = left.shift()) {
        const act = typeof given === "function" ? await given() : given;
        if (act) await this.#play(act);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  async #play(act: Act): Promise<void> {
    this.#messages += act.steps.length;
    // Files go in by the command line, which the city's office uses as well.
    const file = act.steps.find((step) => "file" in step);
    if (file) return this.#importRoster(undefined, file);
    for (const wrong of await playOn(this.#platforms, act)) {
      this.#answers.note(wrong);
      for (const line of wrong) this.#options.tell(`wrong: ${line}`);
    }
  }

  async #importRoster(day: string | undefined, file?: { bytes: () => Promise<Uint8Array> }): Promise<void> {
    const path = join(this.#folder, "danh-sach.xlsx");
    await writeFile(path, file ? await file.bytes() : await rosterOf(this.#book, day ?? FIRST_DAY));
    await this.#command(["roster", "import", path]);
  }

  async #invitation({ code }: Person): Promise<string> {
    if (!this.#invitations.has(code)) {
      const found = invitesShape.parse(JSON.parse(await this.#command(["roster", "invites", "--json"])));
      for (const { cadre, code: invitation } of found) this.#invitations.set(cadre, invitation);
    }
    return this.#invitations.get(code) ?? "";
  }

  /** The database may be away just then. */
  async #command(args: readonly string[]): Promise<string> {
    const tries = 5;
    for (let tried = 1; tried < tries; tried++) {
      const { code, out } = await cli(this.#fleet.env, args);
      if (code === 0) return out;
    }
    return cliMust(this.#fleet.env, args);
  }

  /** Waits until everybody has heard what is due by now; a letter that a kill left in doubt is sent again by hand. */
  async #hearLetters(day: string, time: string): Promise<void> {
    const end = performance.now() + LETTERS_WITHIN_MS;
    const asOf = { book: this.#book, day, time: time > "08:00" ? "12:15" : time };
    const due = this.#book.people.flatMap((person) =>
      person.linkedOn === "" || person.linkedOn === day || !placeOf(person, day)?.active
        ? []
        : LETTERS.filter((kind) => kind.isDue?.(person, asOf)).map((kind) => ({ person, kind })),
    );
    const missing = () =>
      due.filter(({ person, kind }) => !this.#heardToday.has(`${person.code} ${kind.name}`));
    const slowAt = performance.now() + SLOW_AFTER_MS;
    let hasWaited = time > SLOW_ARE_DUE_BY;
    for (;;) {
      this.#takeLetters(day);
      if (missing().length === 0 || performance.now() > end) break;
      if (!hasWaited && performance.now() > slowAt) {
        hasWaited = true;
        await this.#platforms.setNow(momentOf(day, SLOW_ARE_DUE_BY));
      }
      if ((await this.#inDoubt()) > 0) {
        this.#resent += await this.#inDoubt();
        await this.#command(["resend"]);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const lacking = new Set(missing());
    for (const each of due)
      this.#heard.note(
        lacking.has(each) ? [`${each.person.code} did not hear ${each.kind.name} of ${day} by ${time}`] : [],
      );
  }

  async #inDoubt(): Promise<number> {
    try {
      return (await this.#fleet.health()).counts.noticesInDoubt ?? 0;
    } catch {
      return 0; // it is starting
    }
  }

  #takeLetters(day: string, kinds = LETTERS): void {
    for (const { to, text } of this.#platforms.taken())
      for (const kind of kinds.filter((each) => each.is(text))) {
        const key = `${to} ${kind.name}`;
        const times = (this.#heardToday.get(key) ?? 0) + 1;
        this.#heardToday.set(key, times);
        if (times > 1) this.#twice += 1;
        this.#letters.note(kind.wrong(text, this.#book.person(to), { book: this.#book, day }));
      }
  }

  async #compareReport(day: string, monday: string): Promise<void> {
    const out = await this.#command(["report", "unit", "TD", "--period", weekName(monday), "--json"]);
    const said = reportShape.parse(JSON.parse(out));
    this.#reports.note(differences(said, reportOf(this.#book, "TD", monday, day), weekName(monday)));
  }
}
