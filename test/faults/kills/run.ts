import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "../../support/condition.ts";
import { compareReports } from "./compare-reports.ts";
import { fleetOfMany } from "./fleet-many.ts";
import { fleetOfOne } from "./fleet-one.ts";
import { startTelegram } from "./on-telegram.ts";
import { startZalo } from "./on-zalo.ts";
import { startZaloBot } from "./on-zalo-bot.ts";
import { CITY_SECRETARY, importCity } from "./organisation.ts";
import type { Platform } from "./platform.ts";
import { REHEARSING, type Role, rehearseAll, rehearsedFor } from "./rehearse.ts";
import { lastPick, SCRIPTS, withoutEdits } from "./scripts.ts";
import { eachFirst, Seeded } from "./seeded.ts";
import { playerAt, type Stage, settled } from "./stage.ts";
import { strikeAlong } from "./strikes.ts";
import { Transcripts } from "./transcripts.ts";
import { bindGroup, countUnasked, runJobs, type Unasked } from "./unasked.ts";

/** What one run does. */
export interface RunOptions {
  channel: Platform["name"];
  shape: "one" | "many";
  seed: number;
  kills: number;
  chats: number;
  /** Told as it goes. */
  tell: (line: string) => void;
}

/** What was counted from outside; `wrong` is empty when nothing was lost, doubled or out of place. */
export interface Figures extends Unasked {
  channel: string;
  shape: string;
  seed: number;
  chats: number;
  updates: number;
  kills: number;
  killedCommands: number;
  answers: number;
  /** Answers that came a second time after a kill. */
  doubled: number;
  mostDoubledInOneChat: number;
  /** The slowest end by SIGTERM. */
  sigtermMs: number;
  seconds: number;
}

/** Nothing lost, nothing done twice, and in no chat more answers said twice than there were kills. */
export function isRight({ wrong, mostDoubledInOneChat, kills }: Figures): boolean {
  return wrong.length === 0 && mostDoubledInOneChat <= kills;
}

const STARTS = { telegram: startTelegram, zalo: startZalo, "zalo-bot": startZaloBot };

/** The jobs begin when so much has been heard. */
const JOBS_AT = 0.4;
const FOR_EVER_MS = 3_600_000;

/** Plays the scripts in all chats while processes are killed, and counts what people heard and what is kept. */
export async function runKills(options: RunOptions): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), "canbodoan-kills-"));
  const platform = await STARTS[options.channel](folder);
  const transcripts = new Transcripts(platform);
  const fleet = await (options.shape === "one" ? fleetOfOne : fleetOfMany)(platform, folder);
  try {
    const codes = await importCity(fleet.env, folder, REHEARSING + options.chats);
    const scripts = platform.edits ? SCRIPTS : SCRIPTS.map(withoutEdits);
    const figures = await run(
      { platform, transcripts, fleet, scripts, folder, codes, tell: options.tell },
      options,
    );
    if (figures.wrong.length > 0) options.tell(`what the processes told:\n${fleet.told()}`);
    return figures;
  } catch (error) {
    options.tell(`what the processes told last:\n${fleet.told()}`);
    throw error;
  } finally {
    transcripts.stop();
    await fleet.stop();
    await platform.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(stage: Stage, { channel, shape, seed, kills, chats }: RunOptions): Promise<Figures> {
  const { platform, transcripts, fleet, tell } = stage;
  const began = Date.now();
  const chance = new Seeded(seed);
  const ofTheCity = await bindGroup(stage, stage.codes.get(CITY_SECRETARY) ?? "");
  const whichScript = eachFirst(SCRIPTS);
  const parts = Array.from({ length: chats }, (_, n) => ({
    place: REHEARSING + n,
    script: whichScript(chance),
  }));
  const rehearsed = await rehearseAll(stage, parts);
  tell(`${rehearsed.length} rehearsals went well`);

  const roles = parts.map((part): Role => {
    const { rehearsal } = rehearsedFor(rehearsed, part);
    return { place: part.place, rehearsal, player: playerAt(stage, part.place) };
  });
  const answers = roles.reduce((sum, { rehearsal }) => sum + rehearsal.transcript.length, 0);
  const before = transcripts.total;
  const progress = () => (transcripts.total - before) / answers;
  let over = false;
  const playing = Promise.allSettled(
    roles.map(({ player, rehearsal, place }) =>
      player.play(rehearsal, transcripts, new Seeded(seed + place)),
    ),
  ).finally(() => {
    over = true;
  });
  // A notice takes the place of the numbers that were offered before it: only buttons and words outlast it.
  const ready = ({ player, rehearsal: { script, heardAfter } }: Role) =>
    transcripts.of(player.chat).heard.length >= (heardAfter[lastPick(script, platform.buttons)] ?? 0);
  const jobs = until(
    "all are ready for a notice",
    () => over || (progress() > JOBS_AT && roles.every(ready)),
    FOR_EVER_MS,
  ).then(() => runJobs(stage, new Seeded(seed + 1)));
  const [struck, played, killedCommands] = await Promise.all([
    strikeAlong(stage, kills, chance, progress, () => over),
    playing,
    jobs,
  ]);
  tell("everything is said; counting");
  await settled(stage);
  const unasked = await countUnasked(stage, [...rehearsed, ...roles], ofTheCity);
  transcripts.look();
  const hearings = [...rehearsed, ...roles].map(({ player }) => transcripts.of(player.chat));
  const doubles = hearings.map((hearing) => hearing.doubles);
  return {
    channel,
    shape,
    seed,
    chats,
    updates: roles.reduce((sum, { player }) => sum + player.updates, 0),
    kills: struck.kills,
    killedCommands,
    answers,
    doubled: doubles.reduce((sum, inChat) => sum + inChat, 0),
    mostDoubledInOneChat: Math.max(...doubles),
    ...unasked,
    sigtermMs: struck.sigtermMs,
    seconds: Math.round((Date.now() - began) / 1000),
    wrong: [
      ...played.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : [])),
      ...hearings.flatMap(({ stray }) => (stray === undefined ? [] : [`heard out of place: ${stray}`])),
      ...unasked.wrong,
      ...(await compareReports(fleet, roles, rehearsed)),
    ],
  };
}
