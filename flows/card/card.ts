import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { cardLine } from "../../src/command-lines/own-lines.ts";
import { drawYearCard } from "../../src/papers/pictures/draw-year-card.tsx";
import { yearCardParts, yearCardText } from "../../src/papers/pictures/year-card-parts.ts";
import { type Period, periodOf } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { refuse } from "../../src/words/refusal.ts";
import { yearFigures } from "./year-figures.ts";

/** `/the [năm]`: one's own year on a card, in figures; in words where no pictures can be sent. */
export const card: Flow<"words" | "standings" | "files" | "abilitiesAt"> = {
  name: "card",
  version: 1,
  commands: [cardLine.command],
  written: "thẻ",
  menu: "command-card-menu",
  helpPage: "deeds",
  help: [{ line: cardLine.show(), about: "command-card-help" }],
  quick: true,
  where: ["private"],
  permission: "see-own-data",
  async run(talk, me, { words, standings, files, abilitiesAt }) {
    const { cadre } = cadreOf(me);
    const at = await talk.now();
    const today = dayOf(at);
    const year = yearMeant(talk.args, today);
    const { text, file } = await talk.call(async () => {
      const figures = await yearFigures(standings, cadre, year, today);
      const text = yearCardText(words, cadre, figures);
      if (!abilitiesAt(me.address).files) return { text, file: null };
      const bytes = await drawYearCard(yearCardParts(words, cadre, figures, today));
      const stored = await files.put(words.text("card-file", { year: year.id }), bytes);
      return { text, file: { ...stored, alt: text } };
    });
    await talk.say("standing-said", { text });
    if (file) await talk.attach(file);
  },
};

/** @throws Refusal for what is no year, or one to come */
function yearMeant(line: string, today: Day): Period {
  const { period = periodOf("year", today), rest } = periodInLine(line, today);
  const example = periodOf("year", today).id;
  if (rest !== "" || period.kind !== "year") throw refuse("card-which-year", { asked: line, example });
  if (period.from > today) throw refuse("card-not-begun", { year: period.id, example });
  return period;
}
