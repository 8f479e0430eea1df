import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { missingLine } from "../../src/command-lines/unit-lines.ts";
import type { Address } from "../../src/records/people/address.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { HowFar } from "../../src/rules/how-far.ts";
import { readMatter } from "../../src/rules/targets/matters.ts";
import { phrase } from "../../src/words/words.ts";
import { wayForFiles } from "../way-for-files.ts";
import { showBelowSeat } from "../year-report/below.ts";
import { askedMissing } from "./asked-missing.ts";
import { askedSeat } from "./asked-seat.ts";
import { type MissingAnswer, missingAnswer } from "./missing-answer.ts";
import { type SentMissing, sendMissing } from "./missing-file.ts";

type Parts = Pick<
  Services,
  | "words"
  | "cadres"
  | "policies"
  | "unitPapers"
  | "standings"
  | "abilitiesAt"
  | "files"
  | "post"
  | "noticeAddresses"
>;

/** `/chuanop [việc] [kỳ] [đơn vị]`: who is missing what, by name and in private; of a large unit by lower unit, or as a file. */
export const missing: Flow<keyof Parts> = {
  name: "missing",
  version: 5,
  commands: [missingLine.command],
  menu: "command-missing-menu",
  helpPage: "watch",
  help: [{ line: missingLine.of(), about: "command-missing-help", daily: true }],
  quick: true,
  where: ["private"],
  permission: "see-missing",
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const at = await talk.now();
    const { line } = missingLine.read(talk.args);
    const seat = await askedSeat(talk, services, cadre, { permission: "see-missing", line });
    if (await isOfReportsBelow(talk, services, seat, line))
      return showBelowSeat(talk, services, seat, dayOf(at).slice(0, 4));
    const answer = await talk.work(
      phrase("work-missing"),
      (key, howFar) => answerTo(services, { cadre: seat, address: me.address, key, howFar }, talk.args, at),
      { mayStop: true },
    );
    if ("way" in answer) return sayFile(talk, answer);
    await talk.say("standing-said", { text: answer.text });
    if (answer.shortcuts.length > 0) await talk.offer(answer.shortcuts);
  },
};

/** The plan counts only the reports to the topmost unit (U5); those to a unit further down have a list of their own. */
async function isOfReportsBelow(
  talk: Talk,
  { cadres }: Pick<Parts, "cadres">,
  { unit }: Cadre,
  line: string,
): Promise<boolean> {
  const { matter, rest } = readMatter(line);
  if (matter !== "U5" || rest !== "") return false;
  const today = dayOf(await talk.now());
  return talk.call(async () => (await cadres.above(unit, today)).length > 0);
}

async function answerTo(
  services: Parts,
  { cadre, address, key, howFar }: { cadre: Cadre; address: Address; key: string; howFar: HowFar },
  args: string,
  at: number,
): Promise<MissingAnswer | SentMissing> {
  const asked = missingLine.read(args);
  const found = await askedMissing(services, cadre, { permission: "see-missing", line: asked.line }, at);
  const way = await wayForFiles(services, { cadre, address }, at);
  if (asked.as === "file" && way) return sendMissing(services, { found, way, key, howFar }, at);
  const as = asked.as === "file" ? "names" : asked.as;
  const maxText = services.abilitiesAt(address).maxText;
  return missingAnswer(
    services,
    { found, cadre, as, page: asked.page, maxText, asFile: way !== undefined },
    at,
  );
}

async function sayFile(talk: Talk, { way, count, file, app }: SentMissing): Promise<void> {
  if (way === "elsewhere") return talk.say("missing-file-elsewhere", { app });
  await talk.say("missing-file", { count: String(count) });
  await talk.attach(file);
}
