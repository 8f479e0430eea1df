import type { Flow } from "../src/chat/flow.ts";
import { memberOf } from "../src/chat/speaker.ts";
import { plain } from "../src/rules/plain.ts";
import { fixEntry } from "./history/fix.ts";
import { listEntries } from "./history/list.ts";
import { noteEntry } from "./history/note.ts";
import { undoEntry } from "./history/undo.ts";

/** First words that the buttons type; after them the short name of an entry, or nothing: then it is asked for. */
const ACTIONS = { bo: undoEntry, sua: fixEntry, ghichu: noteEntry };

/** `/lichsu [period]`: my entries, with correct and undo. */
export const history: Flow = {
  name: "history",
  version: 1,
  commands: ["lichsu"],
  quick: true,
  where: ["private"],
  deed: "keep-own-records",
  async run(talk, speaker, house) {
    const me = memberOf(speaker).cadre;
    const [first = "", ref = ""] = talk.args.split(/\s+/u);
    const action = Object.entries(ACTIONS).find(([word]) => word === plain(first))?.[1];
    await (action ? action(talk, me, house, ref) : listEntries(talk, me, house));
  },
};
