import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { recogniseLine } from "../../src/command-lines/recognise-line.ts";
import { workLine } from "../../src/command-lines/work-line.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { clipped } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { workTitle } from "../../src/words/work-text.ts";
import { dropDraft, withdraw } from "./change-own.ts";
import { lookAtOwn, showOwnFiles } from "./look-at-own.ts";
import type { WorkNeeds, WorkParts } from "./needs.ts";
import { stateLine } from "./state-line.ts";
import { showOnPaper, writeWork } from "./write.ts";

const MOST_LISTED = 6;
/** A button wider than a phone is cut by the platform. */
const MOST_LABEL = 40;

/** `/sangkien`: one's own initiatives (D3): written, handed in, changed, and what became of them. */
export const ownWorks: Flow<WorkNeeds> = {
  name: "own-works",
  version: 1,
  commands: [workLine.command],
  menu: "command-work-menu",
  helpPage: "papers",
  help: [{ line: workLine.show(), about: "command-work-help" }],
  quick: false,
  keepsDraft: true,
  where: ["private"],
  permission: "keep-own-records",
  closedWhileNew: true,
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = workLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return showOwn(talk, services, me);
      case "file":
        return sayWhereFileIs(talk, me);
      case "write":
        return writeWork(talk, services, me);
      case "go-on":
        return writeWork(talk, services, me, asked.ref);
      case "on-paper":
        return showOnPaper(talk, services, me, asked.ref);
      case "look":
        return lookAtOwn(talk, services, me.cadre, asked.ref);
      case "files":
        return showOwnFiles(talk, services, me, asked.ref);
      case "withdraw":
        return withdraw(talk, services, me.cadre, asked.ref);
      case "drop":
        return dropDraft(talk, services, me.cadre, asked.ref);
    }
  },
};

/** `/sangkien excel`: nothing is begun for who looks for a file. */
async function sayWhereFileIs(talk: Talk, { cadre }: CadreSpeaking): Promise<void> {
  const isRecognising = may(cadre, "recognise-works");
  await talk.say(isRecognising ? "work-file-where" : "work-file-of-heads");
  const list = { label: phrase("work-button-list"), command: recogniseLine.list() };
  const own = { label: phrase("work-button-new"), command: workLine.write() };
  await talk.offer(isRecognising ? [list, own] : [own]);
}

/** The newest of them with how they stand; whoever has none begins at once. */
async function showOwn(talk: Talk, services: WorkParts, me: CadreSpeaking): Promise<void> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const shown = await talk.call(async () => {
    const works = await services.works.of(me.cadre.code);
    return works.slice(0, MOST_LISTED).map((work) => {
      const title = workTitle(words, work);
      const line = words.text("work-line", { title, state: stateLine(words, work, today) });
      return { ref: work.ref, isDraft: work.state === "draft", title, line };
    });
  });
  if (shown.length === 0) return writeWork(talk, services, me);
  await talk.say("work-list", { lines: shown.map(({ line }) => line).join("\n") });
  const buttons = shown.map(
    ({ ref, isDraft, title }): Shortcut => ({
      label: phrase(isDraft ? "work-button-go-on" : "work-button-look-at", {
        title: clipped(title, MOST_LABEL),
      }),
      command: isDraft ? workLine.goOn(ref) : workLine.look(ref),
    }),
  );
  await talk.offer([...buttons, { label: phrase("work-button-new"), command: workLine.write() }]);
}
