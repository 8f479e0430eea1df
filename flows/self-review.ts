import type { Flow } from "../src/chat/flow.ts";
import { memberOf } from "../src/chat/speaker.ts";
import type { Talk } from "../src/chat/talk.ts";
import { refuse } from "../src/refusal.ts";
import { readReviewLine } from "../src/rules/forms/review-periods.ts";
import { dayOf } from "../src/rules/time.ts";
import { periodText } from "../src/words/spoken.ts";
import { phrase } from "../src/words/words.ts";
import { fillIn } from "./form-dialog.ts";
import { figuresOf } from "./self-review-figures.ts";
import { tellSecretaries } from "./self-review-notice.ts";
import { type OpenedReview, openReview } from "./self-review-opening.ts";
import { chooseReviewPeriod } from "./self-review-period.ts";
import { readReviewOf } from "./self-review-read.ts";

/** `/tukiemdiem [period]`: the self-review (a2 KĐCT01, duty D9); `/tukiemdiem <person>`: a secretary opens a member's. */
export const selfReview: Flow = {
  name: "self-review",
  version: 2,
  commands: ["tukiemdiem"],
  quick: false,
  keepsDraft: true,
  where: ["private"],
  deed: "keep-own-records",
  async run(talk, me, house) {
    const { cadre } = memberOf(me);
    const at = await talk.now();
    const today = dayOf(at);
    const line = readReviewLine(talk.args, today);
    if ("problem" in line) throw refuse(`review-${line.problem}`);
    if (line.who !== "") return readReviewOf(talk, house, cadre, line, at);
    const period = line.period ?? (await chooseReviewPeriod(talk, house, cadre, at, line.change));
    if (!period) return;
    const named = periodText(house.words, period, today);
    const opened = await talk.call(() => openReview(house, cadre, period, at));
    const { draft, confirmed, locked, code, parts } = opened.form;
    const title = house.words.text("review-title", { period: named.toUpperCase(), code });
    if (confirmed && (locked || !(draft || line.change))) return show(talk, opened, title, confirmed.body);
    if (locked) throw refuse("form-locked");
    const { figures, promised } = opened;
    const all = String(parts.length);
    const outcome = await fillIn(talk, house, opened.form, {
      title,
      intro: phrase("review-intro", { period: named, code, parts: all, figures }),
      draftFound: (done) => phrase("review-draft-found", { period: named, done, parts: all, figures }),
      beforePart: ({ theme }) => {
        const pledged = promised[theme];
        return pledged ? phrase("review-promised-here", { promised: pledged }) : undefined;
      },
      figures: (confirmedAt) => figuresOf(house, cadre, period, dayOf(confirmedAt)),
      afterwards: (key) => tellSecretaries(house, cadre, period, today, key),
    });
    if (outcome === "confirmed") await talk.say("review-done", { period: named, id: period.id });
  },
};

async function show(talk: Talk, { form, foot }: OpenedReview, title: string, body: string): Promise<void> {
  await talk.tell(phrase("form-paper", { title, body: `${body}\n\n${foot}` }));
  if (form.locked) return talk.say("form-locked");
  await talk.offer([{ label: phrase("review-change"), command: `tukiemdiem sua ${form.period}` }]);
}
