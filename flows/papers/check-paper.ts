import type { Flow } from "../../src/chat/dialog/flow.ts";
import type { Services } from "../../src/chat/services.ts";
import { checkLine } from "../../src/command-lines/check-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { printedCode } from "../../src/rules/forms/paper-code.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { bookOf } from "../form/session.ts";

type Parts = Pick<Services, "forms" | "paperCodes">;

/** What is known of a code: the days on which its version was recorded and, where it was, changed since. */
interface Checked {
  readonly recorded: string;
  readonly changed: string | null;
}

/** `/kiemtra MÃ`: whether a paper is as it was recorded, and nothing else: no name, no text, not even which form. */
export const checkPaper: Flow<"forms" | "paperCodes"> = {
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
    const found = await talk.call(async () => (await check(services, code)) ?? null);
    const printed = printedCode(code);
    if (!found) throw refuse("check-none", { code: printed });
    const { recorded, changed } = found;
    if (changed === null) await talk.say("check-as-recorded", { code: printed, day: recorded });
    else await talk.say("check-changed", { code: printed, day: recorded, changed });
  },
};

async function check(services: Parts, code: string): Promise<Checked | undefined> {
  const printed = await services.paperCodes.find(code);
  if (!printed) return undefined;
  const record = await bookOf(services, printed.form).read(printed.cadre, printed.period);
  const own = record?.versions.find(({ no }) => no === printed.no);
  const newest = record?.versions.at(-1);
  if (!own || !newest) return undefined;
  const dayText = (at: Date) => fullDate(dayOf(at.getTime()));
  return {
    recorded: dayText(own.confirmedAt),
    changed: own.no === newest.no ? null : dayText(newest.confirmedAt),
  };
}
