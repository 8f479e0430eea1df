import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import { plain } from "../../src/rules/reading/plain.ts";
import { fixEntry } from "./fix.ts";
import { listEntries } from "./list.ts";
import { noteEntry } from "./note.ts";
import { undoEntry } from "./undo.ts";

/** First words that the buttons type; after them the short name of an entry, or nothing: then it is asked for. */
const ACTIONS = { bo: undoEntry, sua: fixEntry, ghichu: noteEntry };

/** `/lichsu [period]`: my entries, with correct and undo. */
export const history: Flow<"words" | "cadres" | "hours" | "policies"> = {
  name: "history",
  version: 1,
  commands: ["lichsu"],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const [first = "", ref = ""] = talk.args.split(/\s+/u);
    const action = Object.entries(ACTIONS).find(([word]) => word === plain(first))?.[1];
    await (action ? action(talk, me, services, ref) : listEntries(talk, me, services));
  },
};
