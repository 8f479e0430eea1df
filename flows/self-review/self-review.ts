import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { reviewLine } from "../../src/command-lines/form-lines.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { fillIn } from "../form/dialog.ts";
import { ownFigures } from "./figures.ts";
import { tellSecretaries } from "./notice.ts";
import { type OpenedReview, openReview } from "./opening.ts";
import { chooseReviewPeriod } from "./period.ts";
import { readReviewOf } from "./read.ts";

/** `/tukiemdiem [period]`: the self-review (a2 KĐCT01, duty D9); `/tukiemdiem <person>`: a secretary opens a member's. */
export const selfReview: Flow<"words" | "cadres" | "standings" | "forms" | TellingNeeds> = {
  name: "self-review",
  version: 4,
  commands: [reviewLine.command],
  menu: "command-review-menu",
  helpPage: "papers",
  help: [{ line: reviewLine.open(), about: "command-review-help" }],
  quick: false,
  keepsDraft: true,
  where: ["private"],
  permission: "keep-own-records",
  closedWhileNew: true,
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const at = await talk.now();
    const today = dayOf(at);
    const line = reviewLine.read(talk.args, today);
    if ("problem" in line) throw refuse(`review-${line.problem}`);
    if (line.who !== "") return readReviewOf(talk, services, { me: cadre, line }, at);
    const period =
      line.period ?? (await chooseReviewPeriod(talk, services, { cadre, toChange: line.change }, at));
    if (!period) return;
    const named = periodText(services.words, period, today);
    const opened = await talk.call(() => openReview(services, cadre, period, at));
    const { draft, confirmed, locked, code, parts } = opened.form;
    const title = services.words.text("review-title", { period: named.toUpperCase(), code });
    if (confirmed && (locked || !(draft || line.change))) return show(talk, opened, title, confirmed.body);
    if (locked) throw refuse("form-locked");
    const { figures, promised } = opened;
    const all = String(parts.length);
    const outcome = await fillIn(talk, services, opened.form, {
      title,
      beside: opened.figures,
      goOn: reviewLine.goesOn(talk.args),
      intro: phrase("review-intro", { period: named, code, parts: all, figures }),
      draftFound: (done) => phrase("review-draft-found", { period: named, done, parts: all, figures }),
      beforePart: ({ theme }) => {
        const pledged = promised[theme];
        return pledged ? phrase("review-promised-here", { promised: pledged }) : undefined;
      },
      figures: (confirmedAt) => ownFigures(services, cadre, period, dayOf(confirmedAt)),
      afterwards: (key) => tellSecretaries(services, cadre, { period, key }, at),
    });
    if (outcome !== "confirmed") return;
    await talk.say("review-done", { period: named });
    await talk.offer([{ label: phrase("paper-button"), command: paperLine.own("a2", period.id) }]);
  },
};

async function show(
  talk: Talk,
  { form, confirmedFigures, foot }: OpenedReview,
  title: string,
  text: string,
): Promise<void> {
  const body = [...confirmedFigures, text, foot].join("\n\n");
  await talk.tell(phrase("form-paper", { title, body }));
  if (form.locked) return talk.say("form-locked");
  await talk.offer([
    { label: phrase("review-change"), command: reviewLine.change(form.period) },
    { label: phrase("paper-button"), command: paperLine.own("a2", form.period) },
  ]);
}
