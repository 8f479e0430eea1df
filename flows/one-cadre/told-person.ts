import type { Services } from "../../src/chat/services.ts";
import { type Cells, readCell } from "../../src/papers/roster/read-field.ts";
import type { Cadre, Unit } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { Piece } from "../../src/rules/organisation/told-line.ts";
import { piecesOf, wholePiece } from "../../src/rules/organisation/told-pieces.ts";
import { unitsMeant } from "../../src/rules/organisation/units-meant.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { Refusal, refuse } from "../../src/words/refusal.ts";

/** What a line tells of a person. */
export interface Told {
  /** Words of a name, or a code. */
  readonly who: string;
  /** An office before the name: the one to have where somebody joins, else a way of naming them. */
  readonly title: string;
  readonly cells: Cells;
  /** The one to have, as it was said; empty: nothing. */
  readonly unit: string;
  /** Where they are said to be, which without another is the one to have (`thêm An ở KV2`) or only tells who is meant. */
  readonly unitOf: string;
  readonly from: Day | undefined;
}

type Named = Pick<Unit, "code" | "name">;

/** A part behind a comma that says by its first word what it tells. */
const BEGINS_LATER = /^(?:sang|qua|ve|den|lam|giu|tu|ke tu|vao) /;

/**
 * Reads `Nguyễn Văn An, UVBCH, Chi đoàn 3, chuyên trách, 26/03/1999, 0912345678, từ 01/12` and `Cường sang KV2 làm UVBCH từ 1/12`.
 * @param units those of the speaker, and all: another's unit is no office
 * @throws Refusal for a date, number or office that no roster would take, and for another's unit
 */
export function readTold(
  line: string,
  { own, all }: Record<"own" | "all", readonly Named[]>,
  today: Day,
): Told {
  const [first = "", ...others] = line.split(/[,;\n]/u).map((part) => part.trim());
  const world = { own, all, today };
  const pieces = [first, ...others.filter(Boolean)].flatMap((part, at) =>
    at === 0 || BEGINS_LATER.test(plain(part))
      ? piecesOf(part, world, at > 0 && first !== "")
      : [wholePiece(part, world)],
  );
  const textsOf = (is: Piece["is"]) =>
    pieces.filter((piece) => piece.is === is && piece.text !== "").map(({ text }) => text);
  const from = pieces.findLast((piece) => piece.is === "day")?.day;
  const place = pieces.findLast((piece) => piece.is === "unit-of");
  const unit = textsOf("unit").at(-1) ?? place?.text ?? "";
  const office = pieces.findIndex((piece) => piece.is === "office");
  // “Dung làm Bí thư ở KV2”: where the office is to be.
  const isOfOffice = place && office >= 0 && office < pieces.indexOf(place);
  const unitOf = (isOfOffice ? undefined : place?.text) ?? textsOf("unit-left").at(-1) ?? "";
  const isOther = (text: string) =>
    unitsMeant(own, text).length === 0 &&
    all.some(({ code, name }) => [code, name].some((one) => plain(one) === plain(text)));
  if (isOther(unit) || textsOf("office").some(isOther)) throw refuse("cadre-unit-not-yours");
  const marks = textsOf("mark").map((text) => (/chuc$/.test(plain(text)) ? "civilServant" : "fullTime"));
  const cells = {
    ...Object.fromEntries(marks.map((mark) => [mark, true])),
    ...cellsOf("birthDate", textsOf("birth"), today),
    ...cellsOf("phone", textsOf("phone"), today),
    ...cellsOf("positions", textsOf("office"), today),
  };
  return { who: textsOf("who").join(" "), title: textsOf("title").join("; "), cells, unit, unitOf, from };
}

/** The same with the units that there are; plain JSON. */
export async function toldBy(
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  line: string,
  today: Day,
): Promise<Omit<Told, "from"> & { readonly from: Day | null }> {
  const units = { own: await cadres.tree(me.unit, today), all: await cadres.allUnits(today) };
  const { from, ...told } = readTold(line, units, today);
  return { ...told, from: from ?? null };
}

function cellsOf(field: "birthDate" | "phone" | "positions", texts: readonly string[], today: Day): Cells {
  if (texts.length === 0) return {};
  const read = readCell(field, texts.join(";"), today);
  if ("no" in read) throw new Refusal(read.no);
  return read.value;
}
