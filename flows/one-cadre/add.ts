import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { invitationLine } from "../../src/command-lines/unit-lines.ts";
import { type CellName, type Cells, readCell } from "../../src/papers/roster/read-field.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { freeCode } from "../../src/records/people/person-changes.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { rosterCodeOn } from "../../src/rules/organisation/cadre-codes.ts";
import { comingOn, factAt } from "../../src/rules/organisation/dated.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askCell } from "./ask-cell.ts";
import { askUnit } from "./ask-unit.ts";
import { makeChange } from "./make-change.ts";
import { toldBy } from "./told-person.ts";

type Parts = Pick<Services, "words" | "cadres" | "rosters">;

/** Said before a name, and no surname. */
const COMRADE = /^(?:đồng chí|dong chi|đ\/c|d\/c) /iu;

/** `/canbo thêm Nguyễn Văn An, UVBCH, Chi đoàn 3`: a person joins; the code is made by rule. Asks for what is left out. */
export async function addCadre(talk: Talk, services: Parts, me: Cadre, line: string): Promise<void> {
  const today = dayOf(await talk.now());
  const told = await talk.call(() => toldBy(services, me, line, today));
  const { name = "" } = told.who
    ? await talk.call(async () => cellIn("name", told.who.replace(COMRADE, ""), today))
    : await askCell(talk, "name", today);
  const unit = await askUnit(
    talk,
    services,
    { top: me.unit, question: phrase("cadre-ask-unit", { name }), words: told.unit },
    today,
  );
  const isAsked = line === "";
  const { positions = [] } = told.cells.positions
    ? told.cells
    : told.title
      ? await talk.call(async () => cellIn("positions", told.title, today))
      : await askCell(talk, "positions", today);
  const marks = isAsked ? await askMarks(talk) : {};
  const code = await whichCode(talk, services, { name, unit: unit.code }, today);
  const cadre = {
    ...{ fullTime: false, civilServant: false },
    ...told.cells,
    ...marks,
    ...{ code: code.is, name, unit: unit.code, positions },
  };
  const about = phrase(code.isNew ? "cadre-add-about" : "cadre-add-about-back", {
    name,
    code: code.is,
    position: positions.join(", "),
    unit: unit.name,
  });
  const wanted = {
    change: { does: "add", cadre, isNew: code.isNew },
    units: [unit.code],
    about,
    from: told.from ?? undefined,
  } as const;
  if (!(await makeChange(talk, services, me, wanted))) return;
  await talk.say("cadre-added", { name, code: code.is });
  await talk.offer([{ label: phrase("roster-file-invite"), command: invitationLine.of(code.is) }]);
}

async function cellIn(field: CellName, text: string, today: Day): Promise<Cells> {
  const read = readCell(field, text, today);
  if ("no" in read) throw new Refusal(read.no);
  return read.value;
}

async function askMarks(talk: Talk): Promise<Cells> {
  const answer = await talk.choose(phrase("cadre-ask-marks"), {
    neither: "cadre-marks-neither",
    fullTime: "cadre-marks-full-time",
    civilServant: "cadre-marks-civil-servant",
    both: "cadre-marks-both",
  });
  return {
    fullTime: answer === "fullTime" || answer === "both",
    civilServant: answer === "civilServant" || answer === "both",
  };
}

/**
 * The newcomer's code; or that of somebody of this name who was in the unit before, if it is the same person: never by the
 * name alone.
 */
async function whichCode(
  talk: Talk,
  services: Pick<Services, "words" | "rosters">,
  { name, unit }: { name: string; unit: string },
  today: Day,
): Promise<{ is: string; isNew: boolean }> {
  const { fresh, before, namesakes, coming } = await talk.call(async () => {
    const { cadres } = await services.rosters.stored({ units: [unit] });
    const same = cadres.flatMap((cadre) => {
      const fact = factAt(cadre.facts, today);
      const isSame = !cadre.erasedAt && cadre.facts.some((known) => plain(known.name) === plain(name));
      const comes = comingOn(cadre.facts, today);
      return fact && isSame ? [{ code: rosterCodeOn(cadre, comes ?? today), fact, comes }] : [];
    });
    return {
      fresh: await freeCode(services.rosters, unit),
      before: same.filter(({ fact, comes }) => !fact.active && !comes).map(({ code }) => code),
      coming: same.flatMap(({ code, comes }) => (comes ? [{ code, day: fullDate(comes) }] : [])),
      namesakes: same.filter(({ fact }) => fact.active && fact.unit === unit).map(({ code }) => code),
    };
  });
  if (namesakes.length > 0) await talk.say("cadre-namesake", { name, codes: namesakes.join(", ") });
  for (const one of coming) await talk.say("cadre-namesake-coming", { name, ...one });
  if (before.length === 0) return { is: fresh, isNew: true };
  const picked = await talk.pick(phrase("cadre-ask-back", { name }), [
    ...before.map((code) => ({ value: code, label: services.words.text("cadre-back-option", { code }) })),
    { value: fresh, label: services.words.text("cadre-new-option", { code: fresh }) },
  ]);
  return { is: picked, isNew: picked === fresh };
}
