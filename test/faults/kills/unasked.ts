import { UNITS_A_PAGE } from "../../../src/papers/pictures/heat-map-pages.ts";
import { local } from "../../../src/rules/calendar/time.ts";
import { until } from "../../support/condition.ts";
import { cli, typedMust } from "./cli.ts";
import { countNotices } from "./notices.ts";
import { unitsOf } from "./organisation.ts";
import { isSecretary, type Role } from "./rehearse.ts";
import { eachFirst, type Seeded } from "./seeded.ts";
import { type Stage, settled } from "./stage.ts";

/** What was said unasked, as it was heard. */
export interface Unasked {
  reminders: number;
  digests: number;
  inDoubt: number;
  /** Notices that came once more by `resend`. */
  resent: number;
  wrong: string[];
}

const TRIES = 20;
const SECRETARY = 9_999;
const HEARS_WITHIN_MS = 30_000;

/** Mondays ahead: their reminders and digests are run by hand, as of then. */
const monday = (weeks: number) => local(Date.now()).plus({ weeks }).startOf("week");
const JOBS: readonly [name: string, at: () => string][] = [
  ["monday-reminder", () => monday(2).set({ hour: 7 }).toISO() ?? ""],
  ["week-digest", () => monday(2).set({ hour: 8 }).toISO() ?? ""],
  ["monday-reminder", () => monday(3).set({ hour: 7 }).toISO() ?? ""],
];

/**
 * The city's secretary comes in, and binds the group of the city.
 * @returns the chats that hear of the whole city: the secretary's own, and the group where there are groups
 */
export async function bindGroup({ platform }: Stage, code: string): Promise<string[]> {
  const heard = (chat: string) => platform.sent(0).filter((message) => message.chat === chat);
  const hears = (chat: string, part: string) =>
    until(
      () => `${chat} hears “${part}”, but only ${JSON.stringify(heard(chat).map(({ text }) => text))}`,
      () => heard(chat).some(({ text }) => text.includes(part)),
      HEARS_WITHIN_MS,
    );
  const secretary = platform.person(SECRETARY);
  await secretary.says(`/start ${code}`);
  await hears(secretary.chat, "đồng ý không");
  await secretary.presses("Đồng ý");
  await hears(secretary.chat, "/tinhhinh");
  const group = await platform.saysInGroup(secretary, "Bí thư Cần Thơ", "/ketnoi");
  if (group === undefined) return [secretary.chat];
  await hears(group, "Thành đoàn Cần Thơ");
  return [group, secretary.chat];
}

/** Runs the jobs in the middle of everything; the command line is killed, too, and called again until it succeeds. */
export async function runJobs(stage: Stage, chance: Seeded): Promise<number> {
  let killed = 0;
  const isKilled = eachFirst([true, true, true, false, false]);
  for (const [name, at] of JOBS) {
    const args = ["job", name, "--at", at()];
    const killAfterMs = isKilled(chance) ? 1_200 + chance.below(2_500) : 0;
    if (killAfterMs > 0 && (await cli(stage.fleet.env, args, killAfterMs)).code === null) killed++;
    await jobMust(stage, args);
    stage.tell(`job ${name} is through`);
  }
  return killed;
}

/** The database may be away just then. */
async function jobMust({ fleet }: Stage, args: readonly string[]): Promise<void> {
  for (let tried = 1; ; tried++) {
    const { code, out } = await cli(fleet.env, args);
    if (code === 0) return;
    if (tried === TRIES) throw new Error(`cli ${args.join(" ")}: ${code} ${out}`);
  }
}

/** After all of it: each notice once, but those in doubt; these are counted, and come by one command. */
export async function countUnasked(
  stage: Stage,
  roles: readonly Role[],
  ofTheCity: readonly string[],
): Promise<Unasked> {
  const { fleet, platform } = stage;
  for (const [name, at] of JOBS) await typedMust(fleet.env, ["job", name, "--at", at()]);
  await settled(stage);
  const before = countNotices(platform);
  const inDoubt = (await fleet.health()).counts.noticesInDoubt ?? Number.NaN;
  await typedMust(fleet.env, ["resend"]);
  await settled(stage);
  const after = countNotices(platform);
  const wrong: string[] = [];
  let resent = 0;
  for (const name of expectedNotices(roles, ofTheCity)) {
    const [first, all] = [before.get(name) ?? 0, after.get(name) ?? 0];
    if (first > 1 || all < 1 || all > first + 1) wrong.push(`${name}: heard ${first}, after resend ${all}`);
    resent += all - first;
  }
  const people = 1 + Math.max(...roles.map(({ place }) => place));
  const pages = Math.ceil(unitsOf(people) / UNITS_A_PAGE);
  for (const [name, times] of before)
    if (name.includes("picture") && times > pages) wrong.push(`${name}: heard ${times}`);
  if (resent !== inDoubt) wrong.push(`${inDoubt} notices in doubt, but ${resent} came once more`);
  await until("no notice is in doubt", async () => (await fleet.health()).counts.noticesInDoubt === 0);
  const names = [...after.keys()];
  return {
    reminders: names.filter((name) => name.includes("reminder")).length,
    digests: names.filter((name) => name.includes("digest")).length,
    inDoubt,
    resent,
    wrong,
  };
}

/** The names of {@link countNotices} that must be there. */
function expectedNotices(roles: readonly Role[], ofTheCity: readonly string[]): string[] {
  const span = (weeks: number) =>
    `${monday(weeks).toFormat("dd/MM")}–${monday(weeks).plus({ days: 6 }).toFormat("dd/MM")}`;
  const chats = [String(SECRETARY), ...roles.map(({ player }) => player.chat)];
  const secretaries = roles.filter(({ place }) => isSecretary(place)).map(({ player }) => player.chat);
  return [
    ...chats.flatMap((chat) => [`${chat} reminder ${span(2)}`, `${chat} reminder ${span(3)}`]),
    ...[...ofTheCity, ...secretaries].map((chat) => `${chat} digest ${span(1)}`),
  ];
}
