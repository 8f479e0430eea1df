import type { OperatorNeed } from "../../chat/message/channel.ts";
import type { Services } from "../../chat/services.ts";
import { type HeadToTell, headsToTell } from "../../records/notices/heads-to-tell.ts";
import { type Address, isGroup, readAddress } from "../../records/people/address.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { deliver, type Letter } from "./letter.ts";

type Parts = Pick<
  Services,
  "words" | "cadres" | "groups" | "outages" | "notices" | "noticeAddresses" | "post"
>;

/** Everything a channel can need, each with its own text. */
const NEEDS = {
  "log-in": "operator-log-in",
  "let-go": "operator-let-go",
} as const satisfies Record<OperatorNeed, string>;

/**
 * A channel needs its operators: tells the heads of the topmost units on another channel, once per outage for each
 * need. Called again, it tells only those who could not be reached before.
 */
export async function tellOfNeed(
  services: Parts,
  channel: string,
  need: OperatorNeed,
  at: number,
): Promise<void> {
  const out = await services.outages.open();
  const operators = await operatorsOf(services, new Set([...out.keys(), channel]), at);
  if (operators.length === 0) return;
  const since = await services.outages.begin(channel, at);
  const said = {
    app: appName(services, channel),
    command: services.words.text("operator-command", { channel }),
  };
  const text = services.words.text(NEEDS[need], said);
  await deliver(services, operators.map(letterOf(noticePrefix(channel, since, need), text)), at);
}

/** A channel is well again: tells everybody who was told of its outage, once. */
export async function tellOfReturn(services: Parts, channel: string, at: number): Promise<void> {
  const since = (await services.outages.open()).get(channel);
  if (since === undefined) return;
  const text = services.words.text("operator-back", { app: appName(services, channel) });
  const over = noticePrefix(channel, since, "over");
  const told = new Map<string, Letter>();
  for (const head of await headsOfTop(services, at)) {
    for (const need of ["log-in", "let-go"] as const) {
      const notice = await services.notices.find(`${noticePrefix(channel, since, need)}:${head.code}`);
      if (notice) told.set(head.code, letterOf(over, text)({ head, to: notice.to }));
    }
  }
  await deliver(services, [...told.values()], at);
  await services.outages.end(channel, since);
}

/** A message was given up after a long time for no known reason: tells the operators, once a day per channel. */
export async function tellOfGivenUp(services: Parts, to: Address, at: number): Promise<void> {
  const { channel } = readAddress(to);
  const operators = (await operatorsOf(services, new Set((await services.outages.open()).keys()), at)).filter(
    (operator) => operator.to !== to,
  );
  const said = { app: appName(services, channel), who: await nameOf(services, to, at) };
  const text = services.words.text("operator-given-up", said);
  await deliver(services, operators.map(letterOf(`given-up:${channel}:${dayOf(at)}`, text)), at);
}

/** The heads of the topmost units, each at an address on another channel. */
async function operatorsOf(
  services: Parts,
  avoiding: ReadonlySet<string>,
  at: number,
): Promise<HeadToTell[]> {
  const units = await services.cadres.topmost(dayOf(at));
  const told = await Promise.all(
    units.map(({ code }) => headsToTell(services, code, { avoiding }, dayOf(at))),
  );
  return told.flat();
}

async function headsOfTop(services: Parts, at: number): Promise<Cadre[]> {
  const units = await services.cadres.topmost(dayOf(at));
  const heads = await Promise.all(units.map(({ code }) => services.cadres.heads(code, dayOf(at))));
  return heads.flat().filter(({ consented }) => consented);
}

const letterOf =
  (prefix: string, text: string) =>
  ({ head, to }: HeadToTell): Letter => ({
    to,
    name: head.name,
    parts: [{ id: `${prefix}:${head.code}`, messages: [{ text }] }],
  });

function noticePrefix(channel: string, since: number, what: OperatorNeed | "over"): string {
  return `outage:${channel}:${since}:${what}`;
}

function appName({ words }: Parts, channel: string): string {
  return words.text("link-app", { channel });
}

/** The name of a chat's owner. */
async function nameOf({ words, cadres, groups }: Parts, address: Address, at: number): Promise<string> {
  const day = dayOf(at);
  if (!isGroup(address)) {
    const person = await cadres.byAddress(address, day);
    return person ? words.text("operator-person", { name: person.name }) : words.label("operator-stranger");
  }
  const group = await groups.of(address);
  const unit = group && (await cadres.unit(group.unit, day));
  return unit ? words.text("operator-group", { unit: unit.name }) : words.label("operator-some-group");
}
