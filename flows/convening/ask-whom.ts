import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { calledGroups } from "../../src/records/events/called-people.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { type CalledGroup, calledIn, isCalledGroup } from "../../src/rules/events/called-groups.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { chooseUnit } from "../deeds/for-others/choose-unit.ts";
import { optionsOf } from "../deeds/for-others/member-options.ts";
import { namedPeople, namesIn } from "../deeds/for-others/named-people.ts";
import { namesOfFile } from "../deeds/for-others/who-took-part.ts";
import type { ConveneServices } from "./convene-services.ts";

/** Whom an event calls: their codes, and how they are named in a line. */
export interface Called {
  readonly codes: readonly string[];
  readonly text: string;
}

/** What is known of whom to call before it is asked. */
export interface SaidCalled {
  readonly groups: readonly CalledGroup[];
  readonly names: readonly string[];
}

const NOBODY: Called = { codes: [], text: "" };
const CHOOSE = "choose";
const FILE = "file";
/** Names are listed up to so many. */
const MOST_NAMED = 6;

interface GroupHere {
  readonly group: CalledGroup;
  readonly codes: string[];
}

/** Whom the event calls: as said in its line, or asked: groups, people of a list, names, a workbook. Asked again while it is nobody. */
export async function askWhom(
  talk: Talk,
  services: ConveneServices,
  me: CadreSpeaking,
  said: SaidCalled,
): Promise<Called> {
  const today = dayOf(await talk.now());
  const { cadre } = me;
  const here = await talk.call(async () => {
    const found = await calledGroups(services.cadres, cadre.unit, today);
    return [...found].map(([group, people]): GroupHere => ({ group, codes: people.map(({ code }) => code) }));
  });
  const isTold =
    said.groups.some((group) => here.some((one) => one.group === group)) || said.names.length > 0;
  let called = isTold ? await together(talk, services, cadre, { here, ...said }) : NOBODY;
  while (called.codes.length === 0) called = await whomAsked(talk, services, me, here);
  return called;
}

async function whomAsked(
  talk: Talk,
  services: ConveneServices,
  { cadre, address }: CadreSpeaking,
  here: readonly GroupHere[],
): Promise<Called> {
  const { words } = services;
  const { files } = services.abilitiesAt(address);
  const options = [
    ...here.map(({ group, codes }) => ({ value: group, label: groupLabel(words, group, codes.length) })),
    { value: CHOOSE, label: words.label("convene-whom-choose") },
    ...(files ? [{ value: FILE, label: words.label("convene-whom-file") }] : []),
  ];
  const { picked, own } = await talk.pickManyOrOwn(phrase("convene-ask-whom"), options);
  const typed = calledIn(own);
  const chosen = picked.includes(CHOOSE) ? await chosenPeople(talk, services, cadre) : [];
  const fromFile = picked.includes(FILE)
    ? await namesOfFile(talk, services, { address, question: phrase("convene-ask-file") })
    : [];
  const groups = [...picked.filter(isCalledGroup), ...typed.groups];
  const names = [...typed.names, ...fromFile.flatMap(namesIn)];
  return together(talk, services, cadre, { here, groups, names, chosen });
}

function groupLabel(words: Words, group: CalledGroup, count: number): string {
  return words.text("convene-group-counted", {
    group: words.label(`convene-group-${group}`),
    count: String(count),
  });
}

async function chosenPeople(talk: Talk, services: ConveneServices, me: Cadre) {
  const today = dayOf(await talk.now());
  const unit = await chooseUnit(talk, services, me, "convene", today);
  const options = await talk.call(async () =>
    optionsOf(services.words, await services.cadres.members(unit.code, { below: false }, today)),
  );
  const question = phrase("convene-ask-who", { unit: unit.name });
  const codes = new Set(await talk.pickMany(question, options));
  return options
    .filter(({ value }) => codes.has(value))
    .map(({ value, label }) => ({ code: value, name: label }));
}

/** Everybody once, and how they are named. */
async function together(
  talk: Talk,
  services: ConveneServices,
  me: Cadre,
  asked: SaidCalled & {
    readonly here: readonly GroupHere[];
    readonly chosen?: readonly { code: string; name: string }[];
  },
): Promise<Called> {
  const today = dayOf(await talk.now());
  const { here, names, chosen = [] } = asked;
  const groups = here.filter(({ group }) => asked.groups.includes(group));
  const named =
    names.length > 0
      ? await namedPeople(
          talk,
          services,
          { me, names, permission: "convene", unknown: "convene-names-unknown" },
          today,
        )
      : [];
  const people = [...chosen, ...named.map(({ code, name }) => ({ code, name }))];
  const { words } = services;
  const listed =
    people.length > MOST_NAMED
      ? [words.text("convene-people", { count: String(people.length) })]
      : people.map(({ name }) => name);
  return {
    codes: [...new Set([...groups.flatMap(({ codes }) => codes), ...people.map(({ code }) => code)])],
    text: [...groups.map(({ group }) => words.label(`convene-group-${group}`)), ...listed].join(", "),
  };
}
