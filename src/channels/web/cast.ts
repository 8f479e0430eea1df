import { AUDIENCES, type Audience } from "../../chat/dialog/shown-commands.ts";
import type { Services } from "../../chat/services.ts";
import { slashed } from "../../command-lines/command-line.ts";
import { type Address, addressOf, readAddress } from "../../records/people/address.ts";
import type { Cadre, Unit } from "../../records/people/cadre.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { UnitTree } from "../../rules/organisation/tree.ts";

/** A person one can play in the browser. */
export interface Player {
  address: Address;
  name: string;
  role: string;
  unit: string;
  head: boolean;
}

/** A group chat of a unit's secretaries. */
export interface PlayGroup {
  address: Address;
  name: string;
  /** Who can speak in it: secretaries of the unit and of the units directly below it. */
  speakers: Address[];
}

/** A line that a newcomer may try, as the page shows it. */
interface Try {
  line: string;
  about: string;
}

export interface Cast {
  demo: boolean;
  /** What to try in an empty chat. */
  tries: { cadre: Try[]; head: Try[]; group: Try[] };
  people: Player[];
  groups: PlayGroup[];
}

/** Everybody one can play now, in the order of the organisation's tree, secretaries first. */
export async function castOf(
  services: Pick<Services, "cadres" | "groups" | "words" | "catalogue">,
  now: number,
): Promise<Cast> {
  const day = dayOf(now);
  const units = inTreeOrder(await services.cadres.allUnits(day));
  const tops = units.filter((unit) => unit.parent === null);
  const members = await Promise.all(
    tops.map(({ code }) => services.cadres.members(code, { below: true }, day)),
  );
  const cadres = units.flatMap(({ code }) => {
    const own = members.flat().filter((person) => person.unit === code);
    return [...own.filter((person) => person.head), ...own.filter((person) => !person.head)];
  });
  const bound = await services.groups.all();
  const groups = units.flatMap((unit) => {
    const below = units.filter(({ parent }) => parent === unit.code).map(({ code }) => code);
    const web = bound.filter((group) => group.unit === unit.code && readAddress(group._id).channel === "web");
    const addresses = new Set(web.map((group) => group._id));
    if (below.length > 0) addresses.add(addressOf({ channel: "web", kind: "group", id: unit.code }));
    const heads = cadres.filter(
      ({ unit: code, head }) => head && (code === unit.code || below.includes(code)),
    );
    const name = services.words.text("web-group-name", { unit: unit.name });
    return [...addresses].map((address) => ({ address, name, speakers: heads.map(addressOfPerson) }));
  });
  return {
    demo: cadres.some((person) => person.demo),
    people: cadres.map(playerOf),
    groups,
    tries: triesOf(services),
  };
}

function triesOf({ catalogue, words }: Pick<Services, "catalogue" | "words">): Cast["tries"] {
  const shown = (place: "private" | "group", ...audiences: Audience[]) =>
    catalogue
      .firstTries(place, audiences)
      .map(({ line, about }) => ({ line: slashed(line), about: words.label(about) }));
  return {
    cadre: shown("private", "cadre"),
    head: shown("private", "cadre", "head"),
    group: shown("group", ...AUDIENCES),
  };
}

function playerOf(person: Cadre): Player {
  const { name, positions, unitName, head } = person;
  return { address: addressOfPerson(person), name, role: positions.join(", "), unit: unitName, head };
}

function addressOfPerson({ code }: Cadre): Address {
  return addressOf({ channel: "web", kind: "private", id: code });
}

/** Each unit before those below it; units side by side by their code. */
function inTreeOrder(units: Unit[]): Unit[] {
  const known = new Set(units.map(({ code }) => code));
  const sorted = units.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const tree = new UnitTree(sorted);
  const from = (unit: Unit): Unit[] => [unit, ...tree.rightBelow(unit.code).flatMap(from)];
  return sorted.filter(({ parent }) => parent === null || !known.has(parent)).flatMap(from);
}
