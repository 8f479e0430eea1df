import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { ownFormLine } from "../../src/command-lines/own-form-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import { paperName } from "../../src/words/own-forms.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import { dropTemplate } from "../own-templates/drop.ts";
import { handTemplate } from "../own-templates/hand.ts";
import { takeTemplate } from "../own-templates/take.ts";
import { handOver } from "../way-for-files.ts";
import { sayForms } from "./show.ts";
import { takeForm } from "./take.ts";

/** Notepad puts its own ending behind. */
const FORM_FILE = /\.json(?:\.txt)?$/iu;
/** Also what is no template, but was meant as one: it is told how to save it. */
const TEMPLATE_FILE = /\.(?:docx|docm|dotx|dotm|doc|odt|rtf)$/iu;

/**
 * `/bieumau`: a head sees, gets and replaces the forms of the unit's pledges and self-reviews, and the templates by which its papers
 * are printed; the files are sent back.
 */
export const ownForms: Flow<
  "words" | "abilitiesAt" | "cadres" | "forms" | "templates" | "files" | "download" | "post"
> = {
  name: "own-forms",
  version: 5,
  commands: [ownFormLine.command],
  needsFiles: true,
  helpPage: "papers",
  help: [{ line: ownFormLine.show(), about: "command-forms-help" }],
  quick: false,
  where: ["private"],
  permission: "set-policy",
  takesFile: ({ name }) => FORM_FILE.test(name) || TEMPLATE_FILE.test(name),
  async run(talk, speaker, services) {
    const speaking = cadreOf(speaker);
    const me = await ownSeat(talk, services, speaking.cadre, "set-policy");
    const asker = { cadre: me, address: speaking.address };
    const { sent: file } = talk;
    if (file) {
      const take = FORM_FILE.test(file.name) ? takeForm : takeTemplate;
      return take(talk, services, { me, address: speaking.address, file });
    }
    const asked = ownFormLine.read(talk.args);
    switch (asked.does) {
      case "show":
        return sayForms(talk, services, me);
      case "file":
        return handForm(talk, services, asker, asked.paper);
      case "ours":
        return dropForm(talk, services, me, asked.paper);
      case "template":
        return handTemplate(talk, services, asker, asked.paper);
      case "our-template":
        return dropTemplate(talk, services, me, asked.paper);
    }
  },
};

/** The form in force, as a file that can be sent back. */
async function handForm(
  talk: Talk,
  services: Pick<Services, "words" | "abilitiesAt" | "cadres" | "forms" | "files" | "post">,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  paper: Paper,
): Promise<void> {
  const { words, forms } = services;
  const today = dayOf(await talk.now());
  const isSent = await handOver(talk, services, me, {
    async write() {
      const { content } = await forms.inForce(paper, me.cadre.unit, today);
      return {
        name: words.label(`own-form-file-${paper}`),
        bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
        caption: phrase("own-form-handed", { paper: paperName(words, paper) }),
      };
    },
  });
  if (!isSent) await talk.say("file-nowhere");
}

/** One step back: to the form of those above, or to ours. */
async function dropForm(
  talk: Talk,
  { words, forms }: Pick<Services, "words" | "forms">,
  { unit, unitName, code }: Cadre,
  paper: Paper,
): Promise<void> {
  const said = { unit: unitName, paper: paperName(words, paper) };
  const hasOwn = await talk.call(async () =>
    Boolean((await forms.own.decisions(unit, paper)).at(-1)?.content),
  );
  if (!hasOwn) return talk.say("own-form-none", said);
  const ask = phrase("own-form-drop-ask", said);
  if ((await talk.choose(ask, { yes: "own-form-drop-yes", no: "own-form-no" })) === "no")
    return talk.say("own-form-left");
  const at = new Date(await talk.now());
  await talk.call((key) => forms.own.decide(unit, paper, { key, by: code, at, content: null }));
  await talk.say("own-form-ours-again", said);
}
