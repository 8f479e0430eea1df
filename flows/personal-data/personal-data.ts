import type { Flow } from "../../src/chat/dialog/flow.ts";
import { dataLine } from "../../src/command-lines/own-lines.ts";
import { writePersonalData } from "../../src/papers/personal-data.ts";
import { partOf } from "../../src/rules/how-far.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";

/** A stored file must fit one document of the database (16 MB); the data take the rest. */
const MOST_FILES = 12 * 1024 * 1024;

/** `/dulieucuatoi`: everything kept about the speaker, as a file; also for one who has withdrawn consent. */
export const personalData: Flow<"words" | "files" | "keptFiles" | "personalData"> = {
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
    const file = await talk.work(
      phrase("work-data"),
      async (_key, howFar) => {
        const cadre = await services.personalData.cadreOf(me.sender);
        if (!cadre) throw refuse("data-stranger");
        const bytes = await writePersonalData(
          services.words,
          await services.personalData.collect(cadre, partOf(howFar, 0, 0.9)),
          await services.keptFiles.exported(cadre, MOST_FILES),
        );
        howFar(1, 1); // What was stopped meanwhile goes nowhere.
        return services.files.put(services.words.label("data-file-name"), bytes);
      },
      { mayStop: true },
    );
    await talk.say("data-file");
    await talk.attach(file);
  },
};
