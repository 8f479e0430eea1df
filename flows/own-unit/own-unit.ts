import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { unitLine } from "../../src/command-lines/own-lines.ts";
import { seatsOfWork } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { cadreRow } from "../cadre-row.ts";
import { changeSeat } from "../own-seat.ts";
import { askCorrection } from "./ask-correction.ts";
import { furtherPlaces } from "./further-places.ts";
import { whomToAsk } from "./whom-to-ask.ts";
import { writeToHead } from "./write-to-head.ts";

/**
 * `/donvi`: one's unit, whom to ask there and how, one's own row as the roster has it, and how to have it corrected. Of the
 * heads names and apps, never a phone number: whoever consented did so for their own heads' eyes.
 */
export const ownUnit: Flow<
  | "words"
  | "cadres"
  | "entrusting"
  | "rosters"
  | "rowRequests"
  | "noticeAddresses"
  | "policies"
  | "notices"
  | "post"
> = {
  name: "own-unit",
  version: 3,
  commands: [unitLine.command],
  menu: "command-unit-menu",
  helpPage: "own",
  help: [{ line: unitLine.show(), about: "command-unit-help" }],
  quick: true,
  where: ["private"],
  permission: "see-own-data",
  async run(talk, me, services) {
    const { cadre } = cadreOf(me);
    const { does } = unitLine.read(talk.args);
    if (does === "correct") return askCorrection(talk, services, cadre);
    if (does === "write") return writeToHead(talk, services, cadre);
    if (does === "choose") return changeSeat(talk, services, cadre);
    const today = dayOf(await talk.now());
    const { lines, unit, above } = await talk.call(() => whomToAsk(services, cadre, today));
    const isComplaint = does === "complain";
    if (isComplaint) await talk.say("unit-complaint");
    else if (above) await talk.say("unit-own-below", { unit: cadre.unitName, above });
    else await talk.say("unit-own", { unit: cadre.unitName });
    if (lines.length > 0) await talk.say("unit-heads", { unit, heads: lines.join("\n") });
    else await talk.say("unit-no-heads");
    const places = isComplaint ? [] : await talk.call(() => furtherPlaces(services, cadre, today));
    if (!isComplaint)
      await talk.say("unit-row", { row: await talk.call(async () => cadreRow(services.words, cadre)) });
    if (places.length > 0) await talk.say("unit-further", { lines: places.join("\n") });
    const isSeveral = !isComplaint && seatsOfWork(cadre).length > 1;
    const buttons = [
      ...(isSeveral ? [{ label: phrase("unit-button-choose"), command: unitLine.choose() }] : []),
      ...(isComplaint ? [] : [{ label: phrase("unit-button-correct"), command: unitLine.correct() }]),
      ...(lines.length > 0 ? [{ label: phrase("unit-button-write"), command: unitLine.write() }] : []),
    ];
    if (buttons.length > 0) await talk.offer(buttons);
  },
};
