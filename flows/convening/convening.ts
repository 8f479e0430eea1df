import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { eventLine } from "../../src/command-lines/event-line.ts";
import { saysEvent } from "../../src/rules/reading/events/event-line.ts";
import { ownSeat } from "../own-seat.ts";
import { draftAgain } from "./again.ts";
import { showAnswers } from "./answers.ts";
import { callEvent } from "./call.ts";
import { cancelEvent } from "./cancel.ts";
import { changeEvent } from "./change.ts";
import type { ConveneServices } from "./convene-services.ts";
import { type Draft, draftEvent } from "./draft.ts";
import { inviteMore } from "./invite-more.ts";
import { listEvents } from "./list.ts";
import { approved } from "./preview.ts";
import { remindSilent } from "./remind.ts";
import { showEvent } from "./show.ts";
import { decideSubstitute } from "./substitutes.ts";
import { takeInvitationsBack } from "./uninvite.ts";

/**
 * `/sukien ra quân dọn kênh 7h thứ 7 ở cầu Quang Trung`: a head calls people together; what the line does not say is asked. Alone it
 * lists what is on.
 */
export const convening: Flow<keyof ConveneServices> = {
  name: "convening",
  version: 3,
  commands: [eventLine.command],
  menu: "command-event-menu",
  helpPage: "sittings",
  help: [{ line: eventLine.of("ra quân dọn kênh 7h thứ 7"), about: "command-event-help" }],
  quick: false,
  where: ["private"],
  permission: "convene",
  reads: {
    follows: (rest, at) => {
      const asked = eventLine.read(rest);
      return asked.does !== "draft" || asked.text === "" || saysEvent(rest, at);
    },
  },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const asked = eventLine.read(talk.args);
    switch (asked.does) {
      case "list":
        return listEvents(talk, services, me.cadre);
      case "draft":
        return draftAndCall(talk, services, me, (seated) =>
          draftEvent(talk, services, seated, { text: asked.text }),
        );
      case "again":
        return draftAndCall(talk, services, me, ({ cadre }) => draftAgain(talk, services, cadre, asked.id));
      case "show":
        return showEvent(talk, services, me.cadre, asked.id);
      case "answers":
        return showAnswers(talk, services, me.cadre, asked.id);
      case "remind":
        return remindSilent(talk, services, me.cadre, asked.id);
      case "change":
        return changeEvent(talk, services, me.cadre, asked.id);
      case "cancel":
        return cancelEvent(talk, services, me.cadre, asked.id);
      case "invite":
        return inviteMore(talk, services, me, asked.id);
      case "uninvite":
        return takeInvitationsBack(talk, services, me.cadre, asked.id);
      case "take-substitute":
      case "refuse-substitute": {
        const takes = asked.does === "take-substitute";
        return decideSubstitute(talk, services, me.cadre, { id: asked.id, who: asked.who ?? "", takes });
      }
    }
  },
};

/** `/hop BCH thứ 5 tuần sau 14h`: the same, of a meeting. */
export const meeting: Flow<keyof ConveneServices> = {
  name: "convened-meeting",
  version: 3,
  commands: [eventLine.meeting],
  menu: "command-call-meeting-menu",
  helpPage: "sittings",
  help: [{ line: eventLine.meet("BCH thứ 5 tuần sau 14h"), about: "command-call-meeting-help", daily: true }],
  quick: false,
  where: ["private"],
  permission: "convene",
  reads: { follows: (rest, at) => saysEvent(`họp ${rest}`, at) },
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const text = talk.args;
    await draftAndCall(talk, services, me, (seated) =>
      draftEvent(talk, services, seated, { text, preset: "meeting" }),
    );
  },
};

async function draftAndCall(
  talk: Talk,
  services: ConveneServices,
  me: CadreSpeaking,
  draft: (seated: CadreSpeaking) => Promise<Draft>,
): Promise<void> {
  const seated = { ...me, cadre: await ownSeat(talk, services, me.cadre, "convene") };
  const good = await approved(talk, services, seated, await draft(seated));
  if (!good) return talk.say("convene-left");
  await callEvent(talk, services, seated, good);
}
