import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import { slashed } from "../../../src/command-lines/command-line.ts";
import { readNamesList } from "../../../src/papers/names-list.ts";
import type { Address } from "../../../src/records/people/address.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { type Phrase, phrase } from "../../../src/words/words.ts";
import { fetchWorkbook } from "../../fetch-workbook.ts";
import type { DeedShape } from "../shape.ts";
import { chooseUnit } from "./choose-unit.ts";
import { namedPeople, namesIn } from "./named-people.ts";

/** Who took part: chosen in a unit's list, pasted below the command, or in a workbook that is sent. */
export interface WhoAsked {
  me: Cadre;
  /** Where the speaker writes from. */
  address: Address;
  /** As pasted; empty where none were. */
  names: string;
  isFile: boolean;
  shape: DeedShape;
}

/** Everybody for whom the same is to be logged. */
export async function whoTookPart(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "download">,
  { me, address, names, isFile, shape }: WhoAsked,
  today: Day,
): Promise<Cadre[]> {
  if (isFile) {
    const read = await namesOfFile(talk, services, { address, question: phrase("many-ask-file") });
    return namedPeople(talk, services, { me, names: read.flatMap(namesIn) }, today);
  }
  if (names !== "") return namedPeople(talk, services, { me, names: namesIn(names) }, today);
  const question = phrase("hours-many-ask-unit-or-names", { many: slashed(shape.line.forMany()) });
  const unit = await chooseUnit(talk, services, me, "log-for-others", today, question);
  const members = await talk.call(() => services.cadres.members(unit.code, { below: false }, today));
  const many = slashed(shape.line.forMany());
  if (members.length === 0) throw refuse("hours-others-nobody", { many });
  const options = members.map(({ code, name }) => ({ value: code, label: name }));
  const picked = await talk.pickMany(phrase("hours-many-ask-who", { unit: unit.name, many }), options);
  return members.filter((member) => picked.includes(member.code));
}

/** Names in a workbook that is asked for. @throws Refusal where it has none */
export async function namesOfFile(
  talk: Talk,
  services: Pick<Services, "download">,
  { address, question }: { address: Address; question: Phrase },
): Promise<string[]> {
  const file = await talk.file(question);
  const read = await talk.call(async () => readNamesList(await fetchWorkbook(services, address, file)));
  if (read.length === 0) throw refuse("many-file-no-names");
  return read;
}
