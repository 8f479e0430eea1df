import type { Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { DeedLine } from "../../src/command-lines/deed-line.ts";
import { DEED_LINES } from "../../src/command-lines/deed-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { addDays, dayOf, weekdayOf } from "../../src/rules/calendar/time.ts";
import type { DeedsCommand } from "../../src/rules/reading/deeds/deeds-line.ts";
import { PlaceNames } from "../../src/rules/reading/deeds/place-names.ts";
import { yesOrNo } from "../../src/rules/reading/talk/yes-no.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { dateText } from "../../src/words/spoken.ts";
import { type PlainKey, phrase } from "../../src/words/words.ts";
import { placesFor } from "../deeds/places.ts";
import { readDeeds } from "../deeds/read-deeds.ts";
import { type DeedShape, onlyOne } from "../deeds/shape.ts";

/** What sets one command that counts in times apart from the others. */
interface Counted {
  readonly command: DeedsCommand;
  readonly line: DeedLine;
  readonly example: string;
  readonly hasPlaces: boolean;
  readonly question: PlainKey;
  readonly suggestions: (today: string) => Suggestion[];
}

const today = (day: string): Suggestion[] => [
  { label: phrase("hours-button-today", { date: dateText(day, day) }), text: "hôm nay" },
  { label: phrase("hours-button-yesterday", { date: dateText(addDays(day, -1), day) }), text: "hôm qua" },
];

/** `/hoatdong`: volunteer activities of lower units. */
export const activityShape = countedShape({
  command: "activity",
  line: DEED_LINES.activity,
  example: "hôm qua dọn kênh với chi đoàn 5",
  hasPlaces: true,
  question: "deed-ask-activity",
  suggestions: today,
});

/** `/sinhhoat`: meetings of branches. */
export const meetingShape = countedShape({
  command: "meeting",
  line: DEED_LINES.meeting,
  example: "hôm qua chi đoàn 5",
  hasPlaces: true,
  question: "deed-ask-meeting",
  suggestions: today,
});

/** `/renluyen`: a song, a dance or a sport. */
export const trainingShape = countedShape({
  command: "training",
  line: DEED_LINES.training,
  example: "bài hát Tự nguyện",
  hasPlaces: false,
  question: "deed-ask-training",
  suggestions: () =>
    (["song", "dance", "sport"] as const).map((kind) => ({
      label: phrase(`deed-button-${kind}`),
      text: TYPED[kind],
    })),
});

/** `/aoxanh`: the áo Thanh niên, asked for first of the week's Monday, which is what the plan asks for. */
export const shirtShape = countedShape({
  command: "shirt",
  line: DEED_LINES.shirt,
  example: "hôm nay",
  hasPlaces: false,
  question: "deed-ask-shirt",
  suggestions: (day) => {
    const monday = addDays(day, 1 - weekdayOf(day));
    const date = dateText(monday, day);
    const isToday = monday === day;
    return [
      ...(isToday ? [] : [{ label: phrase("deed-button-monday", { date }), text: date }]),
      { label: phrase("hours-button-today", { date: dateText(day, day) }), text: "hôm nay" },
    ];
  },
});

const TYPED = { song: "bài hát", dance: "múa tập thể", sport: "thể thao" } as const;

function countedShape({ command, line, example, hasPlaces, question, suggestions }: Counted): DeedShape {
  const read: DeedShape["read"] = (text, lead, when) => readDeeds(text, { command, lead, example }, when);
  return {
    line,
    example,
    saysOneOfToday: true,
    hasPlaces,
    read,
    holds(text, day) {
      const said = read(text, "", { today: day });
      return "value" in said || said.offers.length > 0 ? "deed" : "flawed deed";
    },
    async ask(talk: Talk, services: Pick<Services, "cadres">, me: Cadre) {
      const now = await talk.now();
      const day = dayOf(now);
      const near = hasPlaces ? await talk.call(() => placesFor(services, me, day)) : [];
      const when = { today: day, now, places: new PlaceNames(near) };
      const several = phrase("deed-several", { example });
      const answer = (text: string) =>
        saysNothing(text)
          ? { no: phrase("deed-no-unread", { got: text.trim(), example }) }
          : onlyOne(read(text, "", when), several);
      return talk.ask(phrase(question), answer, suggestions(day));
    },
  };
}

/** “Xong”, “ok”: said to the question before, or out of courtesy; it must not become one of today. */
function saysNothing(text: string): boolean {
  return yesOrNo(text) !== undefined || plain(text.trim()) === "xong";
}
