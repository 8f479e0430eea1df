import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { type BookAsked, unitBookLine } from "../../src/command-lines/unit-book-line.ts";
import { makePaper } from "../../src/papers/beside/make-paper.ts";
import { unitBookSheets } from "../../src/papers/unit-book/unit-book.ts";
import { namedFor } from "../../src/records/people/cadre.ts";
import { inChargeOfUnit } from "../../src/records/people/in-charge.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { type Period, parsePeriod, periodOf } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { type HowFar, partOf } from "../../src/rules/how-far.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { askedSeat } from "../standing/asked-seat.ts";
import { askedUnitAndPeriod } from "../standing/asked-unit.ts";
import { noStanding } from "../standing/no-standing.ts";
import { handOver } from "../way-for-files.ts";
import { whoCanPrint } from "../who-can-print.ts";
import { fitsEntries } from "./entries-room.ts";
import { gatheredBook } from "./gathered.ts";
import { textPage } from "./text-page.ts";

type Needs = Pick<Services, "words" | "cadres" | "standings" | "deeds" | "abilitiesAt" | "files" | "post">;

/** Figures of people by name: for the heads in charge, and for the board that keeps the roster and supervises. */
const PERMISSION = "see-missing";

/** `/baocao excel [kỳ] [đơn vị]`: everything about a unit as a workbook; where no file can go, its figures as text. */
export async function unitBook(
  talk: Talk,
  services: Needs,
  speaker: CadreSpeaking,
  { line, page }: BookAsked,
): Promise<void> {
  if (!may(speaker.cadre, PERMISSION)) throw refuse("book-not-yours");
  const seat = await askedSeat(talk, services, speaker.cadre, { permission: PERMISSION, line });
  const me = { ...speaker, cadre: seat };
  const at = await talk.now();
  const today = dayOf(at);
  const asked = await talk.call(async () => {
    const command = unitBookLine.command;
    const found = await askedUnitAndPeriod(services, seat, { permission: PERMISSION, line, command }, today);
    const period = found.period ?? periodOf("month", today);
    if (period.from > today)
      throw refuse("standing-not-begun", { period: periodText(services.words, period, today) });
    return { unit: found.unit.code, name: found.unit.name, period: period.id };
  });
  const period = parsePeriod(asked.period) ?? periodOf("month", today);
  const about = { unit: asked.unit, name: asked.name, period };
  if (page !== undefined) return sayPage(talk, services, me, { ...about, page });
  const fits = await talk.call(() => fitsEntries(services, asked.unit, period));
  const said = { unit: asked.name, period: periodText(services.words, period, today) };
  if (!fits) {
    const begin = await talk.choose(phrase("book-too-long", said), {
      yes: "book-without-entries",
      no: "book-left-be",
    });
    if (begin === "no") return talk.say("book-left");
  }
  const write = async (_key: string, howFar: HowFar) => {
    // Those in charge read what people wrote beside their deeds; the boards do not.
    const withNotes = await inChargeOfUnit(
      services.cadres,
      seat,
      { permission: "log-for-others", unit: asked.unit },
      today,
    );
    const book = await gatheredBook(
      services,
      { unit: asked.unit, period, withNotes: !!withNotes, withEntries: fits, onRead: partOf(howFar, 0, 0.5) },
      at,
    );
    if (!book) throw await noStanding(services, asked.unit, period, today);
    const name = services.words.text("book-file-name", { unit: asked.name, period: period.id });
    const sheets = unitBookSheets(services.words, book);
    const caption = phrase(fits ? "book-file" : "book-file-without-entries", said);
    return { name, bytes: await makePaper({ kind: "sheets", sheets }, partOf(howFar, 0.5, 1)), caption };
  };
  if (await handOver(talk, services, me, { write })) return;
  await sayPage(talk, services, me, { ...about, page: 1 });
}

/** What of it can be said: the figures, a page at a time; and who has the whole as a file. */
async function sayPage(
  talk: Talk,
  services: Needs,
  { cadre, address }: Pick<CadreSpeaking, "cadre" | "address">,
  { unit, period, page }: { unit: string; period: Period; page: number },
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const shown = await talk.call(async () => {
    const standing = await services.standings.of(unit, period, at);
    if (!standing) throw await noStanding(services, unit, period, today);
    const { maxText } = services.abilitiesAt(address);
    return textPage(services.words, standing, { page, maxText, today });
  });
  await talk.say("standing-said", { text: shown.text });
  if (page === 1) await talk.tell(await talk.call(() => whoCanPrint(services, cadre, today)));
  const step = (to: number) => unitBookLine.page(to, period.id, namedFor(cadre, unit));
  await talk.offer([
    ...(shown.page < shown.pages
      ? [{ label: phrase("missing-button-next"), command: step(shown.page + 1) }]
      : []),
    ...(shown.page > 1 ? [{ label: phrase("missing-button-back"), command: step(shown.page - 1) }] : []),
  ]);
}
