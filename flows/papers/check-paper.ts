import type { Flow } from "../../src/chat/dialog/flow.ts";
import { checkLine } from "../../src/command-lines/check-line.ts";
import { closedWord } from "../../src/records/collective-reviews/closed-word.ts";
import type { PrintedVersion } from "../../src/records/papers/paper-codes.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { printedCode } from "../../src/rules/forms/paper-code.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { bookOf } from "../form/session.ts";
import { type MadeAgain, madeAgain } from "./made-again.ts";
import type { ForPapers, PaperServices } from "./paper-services.ts";

/** What is known of a code: the day of what it vouches for and, where that was changed since, on which day where that is known. */
type Checked =
  | { readonly of: "version"; readonly recorded: string; readonly changed: string | null }
  | { readonly of: "made"; readonly made: string; readonly again: MadeAgain };

/** `/kiemtra MÃ`: whether a paper is as it was recorded, and nothing else: no name, no text, not even which form. */
export const checkPaper: Flow<PaperServices> = {
  name: "check-paper",
  version: 1,
  commands: [checkLine.command],
  helpPage: "papers",
  help: [{ line: checkLine.open(), about: "command-check-help" }],
  quick: true,
  where: ["private"],
  permission: "see-own-data",
  closedWhileNew: true,
  reads: { follows: (rest) => checkLine.read(rest) !== undefined },
  async run(talk, _me, services) {
    if (talk.args === "") return talk.say("check-how");
    const code = checkLine.read(talk.args);
    if (code === undefined) throw refuse("check-no-code", { given: clipped(talk.args, 40) });
    const found = await talk.work(phrase("check-being-made"), async () => check(services, code), {
      mayStop: true,
    });
    const printed = printedCode(code);
    if (!found) throw refuse("check-none", { code: printed });
    if (found.of === "made") return talk.say(`check-made-${found.again}`, { code: printed, day: found.made });
    const { recorded, changed } = found;
    if (changed === null) await talk.say("check-as-recorded", { code: printed, day: recorded });
    else await talk.say("check-changed", { code: printed, day: recorded, changed });
  },
};

async function check(services: ForPapers, code: string): Promise<Checked | null> {
  const vouched = await services.paperCodes.find(code);
  if (!vouched) return null;
  if ("form" in vouched) return checkVersion(services, vouched);
  return { of: "made", made: dayText(vouched.madeAt), again: await madeAgain(services, vouched) };
}

async function checkVersion(
  services: ForPapers,
  { form, cadre, period, no, said }: PrintedVersion,
): Promise<Checked | null> {
  const record = await bookOf(services, form).read(cadre, period);
  const own = record?.versions.find((version) => version.no === no);
  const newest = record?.versions.at(-1);
  if (!own || !newest) return null;
  const changed =
    own.no === newest.no ? await corrected(services, { cadre, period, said }) : newest.confirmedAt;
  return { of: "version", recorded: dayText(own.confirmedAt), changed: changed && dayText(changed) };
}

/** When what the collective says of them was corrected, where a paper shows how it was before. */
async function corrected(
  services: ForPapers,
  { cadre, period: id, said }: Pick<PrintedVersion, "cadre" | "period" | "said">,
): Promise<Date | null> {
  const period = parsePeriod(id);
  if (said === undefined || !period) return null;
  const word = await closedWord(services, { code: cadre }, period);
  return word && word.writing !== said ? word.since : null;
}

function dayText(at: Date): string {
  return fullDate(dayOf(at.getTime()));
}
