import type { Suggestion } from "../../src/chat/dialog/talk.ts";
import { DEED_LINES } from "../../src/command-lines/deed-lines.ts";
import { addDays, type Day } from "../../src/rules/calendar/time.ts";
import { dateText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { countedShape } from "./counted-shape.ts";
import { askWhy, mondayBefore, readExcuse } from "./shirt-excuse.ts";

/** `/hoatdong`: volunteer activities of lower units. */
export const activityShape = countedShape({
  command: "activity",
  line: DEED_LINES.activity,
  example: "hôm qua dọn kênh với chi đoàn 5",
  hasPlaces: true,
  question: "deed-ask-activity",
  suggestions: lately,
});

/** `/sinhhoat`: meetings of branches. */
export const meetingShape = countedShape({
  command: "meeting",
  line: DEED_LINES.meeting,
  example: "hôm qua chi đoàn 5",
  hasPlaces: true,
  question: "deed-ask-meeting",
  suggestions: lately,
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

const TYPED = { song: "bài hát", dance: "múa tập thể", sport: "thể thao" } as const;

/** `/aoxanh`: the áo Thanh niên, asked for first of the week's Monday, which is what the plan asks for. */
export const shirtShape = countedShape({
  command: "shirt",
  line: DEED_LINES.shirt,
  example: "hôm nay",
  hasPlaces: false,
  question: "deed-ask-shirt",
  readsFirst: readExcuse,
  complete: askWhy,
  suggestions: (day) => {
    const monday = mondayBefore(day);
    const date = dateText(monday, day);
    const isToday = monday === day;
    return [
      ...(isToday ? [] : [{ label: phrase("deed-button-monday", { date }), text: date }]),
      { label: phrase("hours-button-today", { date: dateText(day, day) }), text: "hôm nay" },
      { label: phrase("shirt-button-excuse"), text: `không mặc được ${date}` },
    ];
  },
});

function lately(day: Day): Suggestion[] {
  return [
    { label: phrase("hours-button-today", { date: dateText(day, day) }), text: "hôm nay" },
    { label: phrase("hours-button-yesterday", { date: dateText(addDays(day, -1), day) }), text: "hôm qua" },
  ];
}
