import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { appsLine } from "../../src/command-lines/own-lines.ts";
import { type OwnAddress, shortName } from "../../src/records/linking/linking-addresses.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { appName, tellOfRemoval } from "./notice.ts";
import { refuseApp } from "./refuse-app.ts";

/** `/lienket`: a code for one more app of the same person; which apps there are, removing one, where reminders go. */
export const linkApps: Flow<
  "words" | "cadres" | "invitations" | "addresses" | "renewals" | "noticeAddresses" | "post"
> = {
  name: "link-apps",
  version: 2,
  commands: [appsLine.command],
  menu: "command-apps-menu",
  helpPage: "own",
  help: [{ line: appsLine.show(), about: "command-apps-help" }],
  quick: true,
  where: ["private"],
  permission: "manage-own-apps",
  closedWhileNew: true,
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = appsLine.read(talk.args);
    switch (asked?.does) {
      case "show":
        return showApps(talk, services, me);
      case "refuse":
        return refuseApp(talk, services, me, asked.app);
      case "remove":
        return removeApp(talk, services, me, asked.app || shortName(me.sender));
      case "remind-there":
        return chooseApp(talk, services, me, asked.app);
    }
    await talk.say("link-lienket-wrong");
  },
};

async function showApps(
  talk: Talk,
  services: Pick<Services, "words" | "invitations" | "addresses">,
  me: CadreSpeaking,
): Promise<void> {
  const at = await talk.now();
  const { code, links, apps } = await talk.call(async (key) => {
    const code = await services.invitations.renew("link", { cadre: me.cadre.code }, key, new Date(at));
    const links = await services.invitations.linksOf(code);
    return { code, links, apps: await services.addresses.list(me.cadre.code) };
  });
  await talk.say("link-code-for-app", { code });
  for (const { channel, url, carriesCode } of links) {
    const app = appName(services, channel);
    await talk.say(carriesCode ? "link-code-opens" : "link-code-account", { app, link: url });
  }
  const list = apps.map((app) => `\n• ${services.words.say(lineOf(services, me, app))}`).join("");
  await talk.say("link-apps", { list });
  // Where buttons are numbers, a stray “1” must not lead to a removal. So removal comes last, and the only app's has to be typed.
  if (apps.length === 1) return talk.say("link-remove-how");
  const others = apps.filter((app) => !app.notices);
  await talk.offer([
    ...others.map((app) => chooses(services, me, app)),
    ...apps.map((app) => removes(services, me, app)),
  ]);
}

function lineOf(services: Pick<Services, "words">, me: CadreSpeaking, app: OwnAddress): Phrase {
  const said = saidOf(services, app);
  if (app.address === me.sender)
    return app.notices ? phrase("link-app-line-here-notices", said) : phrase("link-app-line-here", said);
  return app.notices ? phrase("link-app-line-notices", said) : phrase("link-app-line", said);
}

function removes(services: Pick<Services, "words">, me: CadreSpeaking, app: OwnAddress): Shortcut {
  const here = app.address === me.sender;
  const label = here
    ? phrase("link-button-remove-here")
    : phrase("link-button-remove", saidOf(services, app));
  return { label, command: appsLine.remove(app.id) };
}

function chooses(services: Pick<Services, "words">, me: CadreSpeaking, app: OwnAddress): Shortcut {
  const here = app.address === me.sender;
  const label = here
    ? phrase("link-button-notices-here")
    : phrase("link-button-notices", saidOf(services, app));
  return { label, command: appsLine.remindThere(app.id) };
}

function saidOf(
  services: Pick<Services, "words">,
  { channel, since }: OwnAddress,
): { app: string; day: string } {
  return { app: appName(services, channel), day: fullDate(since) };
}

async function removeApp(
  talk: Talk,
  services: Pick<Services, "words" | "addresses" | "post">,
  me: CadreSpeaking,
  id: string,
): Promise<void> {
  const { address, said, last } = await talk.call(async () => {
    const apps = await services.addresses.list(me.cadre.code);
    const own = apps.find((app) => app.id === id);
    if (!own) throw refuse("link-app-gone");
    return { address: own.address, said: saidOf(services, own), last: apps.length === 1 };
  });
  const question = last ? phrase("link-remove-last-ask", { app: said.app }) : phrase("link-remove-ask", said);
  const answer = await talk.choose(question, { no: "link-remove-no", yes: "link-remove-yes" });
  if (answer === "no") return talk.say("link-remove-kept");
  await talk.call(async (key) => {
    await services.addresses.remove(me.cadre.code, address);
    if (address !== me.sender) await tellOfRemoval(services, address, me.cadre.name, key);
  });
  await talk.say("link-removed", { app: said.app });
}

async function chooseApp(
  talk: Talk,
  services: Pick<Services, "words" | "addresses">,
  me: CadreSpeaking,
  id: string,
): Promise<void> {
  const at = await talk.now();
  const chosen = await talk.call(async () => {
    const own = await services.addresses.choose(me.cadre.code, id, new Date(at));
    if (!own) throw refuse("link-app-gone");
    return own;
  });
  await talk.say("link-notices-here", saidOf(services, chosen));
}
