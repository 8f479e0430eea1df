import { printed } from "../../flows/papers/printed.ts";
import { standingReports } from "../../flows/papers/sources/standing-reports.ts";
import { fitsEntries } from "../../flows/unit-book/entries-room.ts";
import { gatheredBook } from "../../flows/unit-book/gathered.ts";
import type { Services } from "../chat/services.ts";
import { makePaper } from "../papers/beside/make-paper.ts";
import { OFFICE_PACKAGES } from "../papers/pdf/office.ts";
import { drawHeatMaps } from "../papers/pictures/draw-heat-maps.tsx";
import { unitBookSheets } from "../papers/unit-book/unit-book.ts";
import type { Period } from "../rules/calendar/periods.ts";
import { dayOf } from "../rules/calendar/time.ts";
import { type HowFar, partOf } from "../rules/how-far.ts";
import { refuse } from "../words/refusal.ts";
import { periodText } from "../words/spoken.ts";
import { type Phrase, phrase } from "../words/words.ts";
import { jsonBytes } from "./files/json-bytes.ts";

/** Whose report is written. */
interface Reported {
  readonly services: Services;
  readonly unit: string;
  readonly period: Period;
  /** The moment of judging, epoch milliseconds. */
  readonly at: number;
  readonly howFar: HowFar;
  /** Tells whoever typed the command something beside the result. */
  readonly note: (said: Phrase) => void;
}

/** Nothing where the unit has no figures of the period. */
type WriteReport = (asked: Reported) => Promise<Uint8Array | undefined>;

/** The files in which a unit's report comes, by their endings; another kind is a row more. */
export const REPORT_FILES: ReadonlyMap<string, WriteReport> = new Map([
  [".json", asJson],
  [".xlsx", asWorkbook],
  [".docx", (asked) => asPaper(asked, "docx")],
  [".pdf", (asked) => asPaper(asked, "pdf")],
  [".png", asPicture],
]);

const [usual = ".json", ...others] = REPORT_FILES.keys();

/** The usual one first. */
export const REPORT_ENDINGS = [usual, ...others] as const;

async function asJson({ services, unit, period, at }: Reported): Promise<Uint8Array | undefined> {
  const standing = await services.standings.of(unit, period, at);
  return standing && jsonBytes(standing.report);
}

/** Whoever runs commands sees the whole database, notes too. */
async function asWorkbook({
  services,
  unit,
  period,
  at,
  howFar,
  note,
}: Reported): Promise<Uint8Array | undefined> {
  const withEntries = await fitsEntries(services, unit, period);
  if (!withEntries) note(phrase("cli-book-without-entries"));
  const book = await gatheredBook(
    services,
    { unit, period, withNotes: true, withEntries, onRead: partOf(howFar, 0, 0.5) },
    at,
  );
  return (
    book &&
    makePaper({ kind: "sheets", sheets: unitBookSheets(services.words, book) }, partOf(howFar, 0.5, 1))
  );
}

/** One file was named, so all units are in one picture. */
async function asPicture({ services, unit, period, at }: Reported): Promise<Uint8Array | undefined> {
  const { words, standings } = services;
  const standing = await standings.of(unit, period, at);
  if (!standing) return undefined;
  const [picture] = await drawHeatMaps(words, standing, dayOf(at), Number.POSITIVE_INFINITY);
  if (!picture) throw refuse("cli-report-no-picture", { unit, period: periodText(words, period, dayOf(at)) });
  return picture.bytes;
}

/** To be signed, by the template of the unit. */
async function asPaper(
  { services, unit, period, at, howFar }: Reported,
  as: "docx" | "pdf",
): Promise<Uint8Array | undefined> {
  if (as === "pdf" && !services.pdf.isThere()) throw refuse("cli-pdf-missing", { command: OFFICE_PACKAGES });
  const found = await standingReports.find(services, unit, [period], at);
  return found && printed(services, { paper: "ketqua", as, at }, [found], howFar);
}
