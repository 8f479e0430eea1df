import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { publicityLine } from "../../src/command-lines/entries-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { type EntriesNeeds, PUBLICITY } from "./needs.ts";
import { listPublicity } from "./publicity-list.ts";
import { serveEntry } from "./serve.ts";

/** `/tuyentruyen`: what was published about the model, and the sums of it (V.1). */
export const publicity: Flow<EntriesNeeds> = {
  name: "publicity",
  version: 1,
  commands: [publicityLine.command],
  menu: "command-publicity-menu",
  helpPage: "year",
  help: [
    {
      line: publicityLine.enter("bài đăng trang Quận Đoàn hôm qua, 1.200 lượt xem"),
      about: "command-publicity-help",
    },
    { line: publicityLine.list(), about: "command-publicity-help-list" },
  ],
  quick: false,
  where: ["private"],
  permission: PUBLICITY.see,
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = publicityLine.read(talk.args, dayOf(await talk.now()));
    if (asked.does === "list") return listPublicity(talk, services, me, asked.line);
    return serveEntry(talk, services, me, { book: PUBLICITY, asked });
  },
};
