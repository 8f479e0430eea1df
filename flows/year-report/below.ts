import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { synthesisLine } from "../../src/command-lines/synthesis-line.ts";
import { type YearReportAsked, yearReportLine } from "../../src/command-lines/year-report-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { reportsBelow, waitingOfGone } from "../../src/records/year-report/reports-below.ts";
import { may, seatsWith } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { reportBefore } from "../../src/rules/duties/report-day.ts";
import { dayOfYearText } from "../../src/words/policy/names.ts";
import { refuse } from "../../src/words/refusal.ts";
import { reportStateText } from "../../src/words/report-state-text.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import type { YearReportParts } from "./needs.ts";
import { yearAsked } from "./whose-report.ts";

const MOST_LISTED = 15;
const MOST_BUTTONS = 6;
/** A button wider than a phone is cut by the platform. */
const MOST_LABEL = 40;
const MOST_LINE = 120;

type Parts = Pick<YearReportParts, "words" | "cadres" | "policies" | "unitPapers">;

/** Which of the units right below have sent their reports, those that wait for a word first. */
export async function showBelow(
  talk: Talk,
  services: Parts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<void> {
  const year = await yearAsked(talk, asked.year);
  await showBelowSeat(talk, services, await ownSeat(talk, services, me.cadre, "see-missing"), year);
}

/** The same, where it is known for which of their places somebody asks. */
export async function showBelowSeat(talk: Talk, services: Parts, seat: Cadre, year: string): Promise<void> {
  const { words, cadres, policies } = services;
  // Whom a head named to write the own unit's is told of no other.
  if (seatsWith(seat, "open-year-reports").length === 0) throw refuse("year-report-not-read");
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const above = await cadres.above(seat.unit, today);
    const all = await reportsBelow(services, { unit: seat.unit, year }, today);
    const gone = await waitingOfGone(services, { unit: seat.unit, year }, today);
    const waiting = gone.map((one) => ({ ...one, isSent: true, isGone: true }));
    const rows = [...waiting, ...all.map((one) => ({ ...one, isGone: false }))].map(
      ({ unit, report, isSent, isGone }) => ({
        unit: unit.code,
        name: unit.name,
        line: clipped(
          words.text("year-report-below-line", { unit: unit.name, state: reportStateText(words, report) }),
          MOST_LINE,
        ),
        waits: report?.state === "waits",
        isSent,
        isGone,
        isAccepted: report?.state === "recognised",
      }),
    );
    const before = dayOfYearText(reportBefore(await policies.of(seat.unit, today), above.length + 1));
    return {
      before,
      rows: rows.toSorted((a, b) => Number(b.waits) - Number(a.waits)),
      isTopmost: above.length === 0,
    };
  });
  const { rows, before } = shown;
  if (rows.length === 0) return talk.say("year-report-below-none");
  // What a merged unit sent is to be decided about, and counts as its heir's.
  const counted = rows.filter(({ isGone }) => !isGone);
  await talk.say("year-report-below", {
    year,
    before,
    sent: String(counted.filter(({ isSent }) => isSent).length),
    of: String(counted.length),
    accepted: String(counted.filter(({ isAccepted }) => isAccepted).length),
    lines: rows
      .slice(0, MOST_LISTED)
      .map(({ line }) => line)
      .join("\n"),
  });
  if (rows.length > MOST_LISTED)
    await talk.say("year-report-below-more", { count: String(rows.length - MOST_LISTED) });
  await talk.offer([
    ...(shown.isTopmost && may(seat, "close-synthesis")
      ? [{ label: phrase("year-report-button-synthesis"), command: synthesisLine.show(year) }]
      : []),
    ...rows
      .filter(({ isSent }) => isSent)
      .slice(0, MOST_BUTTONS)
      .map(({ unit, name }) => ({
        label: phrase("year-report-button-look-at", { unit: clipped(name, MOST_LABEL) }),
        command: yearReportLine.look(year, unit),
      })),
  ]);
}
