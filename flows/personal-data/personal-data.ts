import type { Flow } from "../../src/chat/dialog/flow.ts";
import { dataLine } from "../../src/command-lines/own-lines.ts";
import { writePersonalData } from "../../src/papers/personal-data.ts";
import { partOf } from "../../src/rules/how-far.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { handOver } from "../way-for-files.ts";

/** A stored file must fit one document of the database (16 MB); the data take the rest. */
const MOST_FILES = 12 * 1024 * 1024;

/** `/dulieucuatoi`: everything kept about the speaker, as a file; also for one who has withdrawn consent. */
export const personalData: Flow<
  "words" | "abilitiesAt" | "cadres" | "files" | "keptFiles" | "personalData" | "post"
> = {
  name: "personal-data",
  version: 1,
  commands: [dataLine.command],
  needsFiles: true,
  menu: "command-data-menu",
  helpPage: "own",
  help: [{ line: dataLine.show(), about: "command-data-help" }],
  quick: true,
  where: ["private"],
  permission: "use-own-rights",
  closedWhileNew: true,
  async run(talk, me, services) {
    const code = await talk.call(async () => {
      const known = await services.personalData.cadreOf(me.sender);
      if (!known) throw refuse("data-stranger");
      return known;
    });
    const whose = { cadre: { code, demo: me.cadre?.demo ?? false }, address: me.address };
    const isSent = await handOver(talk, services, whose, {
      work: phrase("work-data"),
      write: async (_key, howFar) => ({
        name: services.words.label("data-file-name"),
        bytes: await writePersonalData(
          services.words,
          await services.personalData.collect(code, partOf(howFar, 0, 0.9)),
          await services.keptFiles.exported(code, MOST_FILES),
        ),
        caption: phrase("data-file"),
      }),
    });
    if (!isSent) await talk.say("file-nowhere");
  },
};
