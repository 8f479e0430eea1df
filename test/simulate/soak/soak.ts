import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fleet } from "../../faults/kills/fleet.ts";
import { fleetOfOne } from "../../faults/kills/fleet-one.ts";
import { Seeded } from "../../faults/kills/seeded.ts";
import { BUSY, busyNow } from "../acts/busy.ts";
import { Book, type Person } from "../count/book.ts";
import { dayAfter, momentOf, mondayOf, weekdayOf, weekName } from "../count/days.ts";
import { Reports } from "../count/report.ts";
import { differences } from "../differences.ts";
import { type Figure, Tally } from "../figure.ts";
import { makeUp, rosterOf } from "../organisation.ts";
import type { Act, World } from "../script.ts";
import { FIRST_DAY } from "../simulate.ts";
import { growth, type Held, heldBy } from "./growth.ts";
import { HeardLetters } from "./heard.ts";
import { Misfortunes, type Rates } from "./misfortunes.ts";
import { Office } from "./office.ts";
import { type Platforms, startPlatforms } from "./platforms.ts";
import { playOn } from "./play.ts";
import { ProgramRecords } from "./program-records.ts";
import { roomOf } from "./rooms.ts";
import { playSideBySide } from "./side-by-side.ts";
import { Stopwatch } from "./stopwatch.ts";

export interface SoakOptions extends Rates {
  people: number;
  days: number;
  seed: number;
  /** The part of their moments at which people do anything. */
  lively: number;
  tell: (line: string) => void;
}

/** The first is before the reminders of a Monday, the second after them and the digests. */
const MOMENTS = ["06:45", "08:10", "17:30", "20:20"];
const SETTLES_WITHIN_MS = 300_000;

/** A soak: the same script as a simulation, with real processes that are killed and started again all along. */
export async function soak(options: SoakOptions): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "canbodoan-soak-"));
  const platforms = await startPlatforms(folder);
  await platforms.setNow(momentOf(FIRST_DAY, "06:40"));
  const fleet = await fleetOfOne(platforms.whole, folder);
  const records = new ProgramRecords(fleet.env.DATA_DIR ?? "");
  const office = new Office(fleet, folder, records);
  try {
    return await new Soak(options, { office, records, platforms, fleet }).run();
  } catch (error) {
    options.tell(`what the program told last:\n${fleet.told()}`);
    throw error;
  } finally {
    records.close();
    await fleet.stop();
    await platforms.whole.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is soaked, and what is around it. */
interface Around {
  office: Office;
  records: ProgramRecords;
  platforms: Platforms;
  fleet: Fleet;
}

class Soak {
  readonly #options: SoakOptions;
  readonly #around: Around;
  readonly #book: Book;
  readonly #chance: Seeded;
  readonly #misfortunes: Misfortunes;
  readonly #heard: HeardLetters;
  readonly #answers = new Tally("answers as counted");
  readonly #reports = new Tally("reports as counted");
  readonly #held: Held[] = [];
  readonly #watch = new Stopwatch();
  /** How often each kind of act was done. */
  readonly #done = new Map<string, number>();
  #messages = 0;

  constructor(options: SoakOptions, around: Around) {
    this.#options = options;
    this.#around = around;
    const { units, people } = makeUp({ cadres: options.people }, FIRST_DAY);
    this.#book = new Book(units, people);
    this.#chance = new Seeded(options.seed);
    this.#misfortunes = new Misfortunes(options, this.#chance, options.tell);
    this.#heard = new HeardLetters(this.#book, around.platforms, around.office);
  }

  async run(): Promise<Figure[]> {
    const { days, tell } = this.#options;
    const began = performance.now();
    const seconds = () => Math.round((performance.now() - began) / 1000);
    await this.#around.office.importRoster(await rosterOf(this.#book, FIRST_DAY));
    for (let n = 0; n < days; n++) {
      const day = dayAfter(FIRST_DAY, n);
      this.#heard.newDay();
      for (const time of MOMENTS) await this.#moment(day, time);
      const held = await heldBy(this.#around.fleet.env.DATA_DIR ?? "");
      if (held) this.#held.push(held);
      const counts = JSON.stringify({ ...this.#misfortunes.counts, ...held });
      tell(`${day}: ${this.#answers.count} answers, ${seconds()} s, ${counts}`);
    }
    await this.#around.platforms.handedOver(SETTLES_WITHIN_MS);
    const last = dayAfter(FIRST_DAY, days - 1);
    await this.#compareReport(last, mondayOf(last));
    return [
      this.#answers.line,
      this.#reports.line,
      ...this.#heard.figures(days),
      ...this.#misfortunes.figures(),
      { figure: "seconds", value: seconds(), met: true, detail: this.#watch.seconds() },
      { figure: "kinds of acts", value: this.#done.size, met: true, detail: Object.fromEntries(this.#done) },
      ...growth(this.#held, this.#messages),
    ];
  }

  async #moment(day: string, time: string): Promise<void> {
    const { fleet, platforms } = this.#around;
    await platforms.setNow(momentOf(day, time));
    await Promise.all([this.#misfortunes.befall(fleet, platforms), this.#goOn(day, time)]);
    if (weekdayOf(day) === 1 && time === "08:10" && mondayOf(day) > FIRST_DAY)
      await this.#watch.of("reports", () => this.#compareReport(day, dayAfter(day, -7)));
  }

  /** Letters first: without buttons a number means the list that came last, so an answer would go astray. */
  async #goOn(day: string, time: string): Promise<void> {
    await this.#watch.of("letters", () => this.#heard.hearAll(day, time));
    const { lively } = this.#options;
    const world = this.#world(day, time);
    const busy = busyNow(world);
    const acts = (person: Person) =>
      person.linkedOn === "" || this.#chance.happens(busy.has(person.code) ? Math.max(lively, BUSY) : lively);
    await this.#watch.of("acts", () => playSideBySide(world, acts, (act) => this.#play(act)));
    this.#heard.takeBetweenActs(day);
  }

  #world(day: string, time: string): World {
    const { platforms, office, records } = this.#around;
    return {
      ...{ book: this.#book, chance: this.#chance, day, time },
      can(person, what) {
        if (what === "roster") return true; // by the command line
        if (what === "files") return !platforms.isOn(person, "zalo-bot");
        return what !== "pictures" && platforms.isOn(person, "telegram");
      },
      invitation: (person) => office.invitation(person),
      // As it is now: what others do at this moment is no matter of how soon they are through.
      done: new Map(this.#done),
      roomOf: (event, shownAt = time) => roomOf(records, event, momentOf(event.day, shownAt)),
    };
  }

  async #play(act: Act): Promise<void> {
    this.#messages += act.steps.length;
    this.#done.set(act.kind, (this.#done.get(act.kind) ?? 0) + 1);
    // Files go in by the command line, which the city's office uses as well.
    const file = act.steps.find((step) => "file" in step);
    if (file) return this.#around.office.importRoster(await file.bytes());
    for (const wrong of await playOn(this.#around.platforms, act)) {
      this.#answers.note(wrong);
      for (const line of wrong) this.#options.tell(`wrong: ${line}`);
    }
  }

  async #compareReport(day: string, monday: string): Promise<void> {
    const said = await this.#around.office.report("TD", weekName(monday));
    this.#reports.note(differences(said, new Reports(this.#book, day).of("TD", monday), weekName(monday)));
  }
}
