import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startTelegram } from "../../faults/kills/on-telegram.ts";
import { startZalo } from "../../faults/kills/on-zalo.ts";
import { startZaloBot } from "../../faults/kills/on-zalo-bot.ts";
import type { Actor, Platform } from "../../faults/kills/platform.ts";
import type { Seeded } from "../../faults/kills/seeded.ts";
import { built } from "../../support/programs.ts";
import type { Person } from "../count/book.ts";

/** All platforms at once, before one program, with one clock. */
export interface Platforms {
  /** As a run of kills sees it. */
  whole: Platform;
  actor(person: Person): Actor;
  isOn(person: Person, platform: Platform["name"]): boolean;
  /** What was said in somebody's chat from the n-th message on. */
  heardBy(person: Person, from: number): string[];
  /** What was said to people since this was asked last. */
  taken(): { to: string; text: string }[];
  /** Sets the clock of the platforms and of the program, and resolves when all have seen it; epoch milliseconds. */
  setNow(at: number): Promise<void>;
  /** One of them fails in a way that passes. */
  stumbles(chance: Seeded): void;
  handedOver(withinMs: number): Promise<void>;
}

const FIRST_PERSON = 10_000;
/** Programs look at the clock every 20 ms. */
const SEEN_WITHIN_MS = 200;
/** Zalo's personal account is the slowest of all; few are there, as in a city where most use an official bot. */
const SHARES: readonly [Platform["name"], ...Platform["name"][]] = [
  "telegram",
  ...Array.from({ length: 11 }, () => "telegram" as const),
  ...Array.from({ length: 7 }, () => "zalo-bot" as const),
  "zalo",
];

export async function startPlatforms(folder: string): Promise<Platforms> {
  const clockFile = join(folder, "clock");
  let ahead = 0;
  writeFileSync(clockFile, "0");
  const clock = () => Date.now() + ahead;
  const all = {
    telegram: await startTelegram(folder, clock),
    zalo: await startZalo(folder, clock),
    "zalo-bot": await startZaloBot(folder, clock),
  };
  const platforms = Object.values(all);
  const places = new Map<string, number>();
  const codes = new Map<string, string>();
  const heard = new Map<string, string[]>();
  const read = new Map<string, number>();
  let untaken: { to: string; text: string }[] = [];

  function nameOf(person: Person): Platform["name"] {
    const place = places.get(person.code) ?? places.size;
    places.set(person.code, place);
    return SHARES[place % SHARES.length] ?? "telegram";
  }

  function actor(person: Person): Actor {
    const name = nameOf(person);
    const found = all[name].person(FIRST_PERSON + (places.get(person.code) ?? 0));
    codes.set(`${name} ${found.chat}`, person.code);
    return found;
  }

  function look(): void {
    for (const platform of platforms) {
      const from = read.get(platform.name) ?? 0;
      const sent = platform.sent(from);
      read.set(platform.name, from + sent.length);
      for (const { chat, text, isAside } of sent) {
        const code = codes.get(`${platform.name} ${chat}`);
        if (isAside || code === undefined) continue;
        heard.set(code, [...(heard.get(code) ?? []), text]);
        untaken.push({ to: code, text });
      }
    }
  }

  const { telegram } = all;
  return {
    whole: {
      ...telegram,
      hooks: "always",
      env: (hookPort) => {
        const envs = [telegram.env(), all.zalo.env(), all["zalo-bot"].env(hookPort)];
        const loads = envs.map(({ NODE_OPTIONS }) => NODE_OPTIONS ?? "").join(" ");
        const own = ["clock", "hurry"].map((name) => `--import ${built(`test/simulate/soak/${name}.ts`)}`);
        return {
          ...Object.assign({}, ...envs),
          SOAK_CLOCK: clockFile,
          NODE_OPTIONS: [loads, ...own].join(" "),
        };
      },
      stop: async () => void (await Promise.all(platforms.map((platform) => platform.stop()))),
    },
    actor,
    isOn: (person, name) => nameOf(person) === name,
    heardBy(person, from) {
      look();
      return (heard.get(person.code) ?? []).slice(from);
    },
    taken() {
      look();
      const taken = untaken;
      untaken = [];
      return taken;
    },
    async setNow(at) {
      ahead = at - Date.now();
      writeFileSync(clockFile, String(ahead));
      await new Promise((resolve) => setTimeout(resolve, SEEN_WITHIN_MS));
    },
    stumbles: (chance) => all[chance.pick(SHARES)].stumbles(chance),
    async handedOver(withinMs) {
      for (const platform of platforms) await platform.handedOver(withinMs);
    },
  };
}
