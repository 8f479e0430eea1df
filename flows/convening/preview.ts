import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { holidayName } from "../../src/rules/duties/holidays.ts";
import { eventKind } from "../../src/rules/events/event-kinds.ts";
import type { SaidChange } from "../../src/rules/reading/events/event-change.ts";
import { eventWhenText } from "../../src/words/event-text.ts";
import { durationText } from "../../src/words/spoken.ts";
import { type Phrase, phrase, type Words } from "../../src/words/words.ts";
import { askPart } from "./ask-part.ts";
import type { ConveneServices } from "./convene-services.ts";
import type { Draft } from "./draft.ts";
import { asSaid, editDraft, PARTS } from "./edit.ts";

/** Shows the draft until it is good. @returns what is to be called; nothing when it is left */
export async function approved(
  talk: Talk,
  services: ConveneServices,
  me: CadreSpeaking,
  begun: Draft,
): Promise<Draft | undefined> {
  const files = services.abilitiesAt(me.address).files;
  let draft = begun;
  for (;;) {
    const today = dayOf(await talk.now());
    const day = dayOf(draft.facts.startsAt);
    const holiday = await talk.call(
      async () => holidayName(day, await services.policies.of(me.cadre.unit, day)) ?? null,
    );
    const parts = PARTS.filter((part) => part !== "files" || files).filter(
      (part) => part !== "minutes" || eventKind(draft.facts.kind).hours,
    );
    const takes = ({ minutes }: SaidChange) => minutes === undefined || parts.includes("minutes");
    const preview = previewOf(services.words, draft, { today, holiday });
    const does = await askPart(talk, preview, {
      parts: [
        { part: "call", label: services.words.label("convene-yes"), says: "yes" },
        { part: "edit", label: services.words.label("convene-edit") },
        { part: "leave", label: services.words.label("convene-leave"), says: "no" },
      ],
      takes,
      help: phrase("convene-preview-unread"),
    });
    if ("typed" in does) {
      draft = { ...draft, facts: await asSaid(talk, services.words, draft.facts, does) };
      continue;
    }
    if (does.part === "call") return draft;
    if (does.part === "leave") return undefined;
    const asked = await askPart(talk, phrase("convene-ask-edit"), {
      parts: parts.map((part) => ({ part, label: services.words.label(`convene-edit-${part}`) })),
      takes,
      help: phrase("convene-part-unread"),
    });
    draft =
      "part" in asked
        ? await editDraft(talk, services, me, { draft, part: asked.part })
        : { ...draft, facts: await asSaid(talk, services.words, draft.facts, asked) };
  }
}

/** All that those who are called will read, a line each. */
function previewOf(
  words: Words,
  { facts, called }: Draft,
  { today, holiday }: { today: string; holiday: string | null },
): Phrase {
  const { kind, title, place, shirt, minutes, seats, files } = facts;
  const line = (shown: boolean, text: () => string) => (shown ? [text()] : []);
  const lines = [
    words.text("convene-line-title", { title, kind: words.label(`event-kind-${kind}`) }),
    words.text("convene-line-when", { when: eventWhenText(words, facts, today) }),
    ...(holiday === null ? [] : [words.text("convene-line-holiday", { holiday })]),
    place ? words.text("convene-line-place", { place }) : words.label("convene-line-no-place"),
    words.text("convene-line-called", { who: called.text, count: String(called.codes.length) }),
    ...line(shirt, () => words.label("convene-line-shirt")),
    ...line(minutes > 0, () => words.text("convene-line-minutes", { time: durationText(words, minutes) })),
    ...line(seats !== undefined, () => words.text("convene-line-seats", { count: String(seats) })),
    ...line(files.length > 0, () => words.text("convene-line-files", { count: String(files.length) })),
  ];
  return phrase("convene-preview", { lines: lines.join("\n") });
}
