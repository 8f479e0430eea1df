import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { recogniseLine } from "../../src/command-lines/recognise-line.ts";
import { makePaper } from "../../src/papers/beside/make-paper.ts";
import { worksSheets } from "../../src/papers/works-list.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { askedSeat } from "../standing/asked-seat.ts";
import { askedUnitAndPeriod } from "../standing/asked-unit.ts";
import { handOver } from "../way-for-files.ts";
import type { WorkParts } from "./needs.ts";
import { worksOfUnit } from "./works-of-unit.ts";

const PERMISSION = "recognise-works";
const MOST_LISTED = 8;
const MOST_TITLE = 60;

/** `/congnhan danh sách [năm] [đơn vị]`: the works that were recognised, the newest in the chat, all of them as a workbook. */
export async function listWorks(
  talk: Talk,
  services: WorkParts,
  speaker: CadreSpeaking,
  line: string,
): Promise<void> {
  const seat = await askedSeat(talk, services, speaker.cadre, { permission: PERMISSION, line });
  const at = await talk.now();
  const today = dayOf(at);
  const found = await talk.call(async () => {
    const { command } = recogniseLine;
    const asked = await askedUnitAndPeriod(services, seat, { permission: PERMISSION, line, command }, today);
    const { code, name } = asked.unit;
    const year = periodOf("year", asked.period?.from ?? today);
    return { code, year, works: await worksOfUnit(services, { unit: { code, name }, year }, at) };
  });
  const { unit, year, rows, waiting, secretaries } = found.works;
  const lines = rows
    .slice(-MOST_LISTED)
    .map(({ name, title, number }) =>
      services.words.text("works-line", { name, title: clipped(title, MOST_TITLE), number }),
    );
  await talk.say("works-list", { unit, year, count: String(rows.length), waiting: String(waiting) });
  if (rows.length > lines.length) await talk.say("works-newest", { count: String(lines.length) });
  if (lines.length > 0) await talk.say("standing-said", { text: lines.join("\n") });
  if (secretaries.of > 0)
    await talk.say("works-secretaries", { met: String(secretaries.met), of: String(secretaries.of) });
  if (rows.length > 0 || secretaries.of > 0)
    await handOver(talk, services, speaker, {
      write: async (_key, howFar) => ({
        name: services.words.text("works-file-name", { unit, year }),
        bytes: await makePaper({ kind: "sheets", sheets: worksSheets(services.words, found.works) }, howFar),
        caption: phrase("works-file", { unit, year }),
      }),
    });
  await talk.offer([
    { label: phrase("paper-button"), command: paperLine.of("sangkien", found.code, found.year.id) },
  ]);
}
