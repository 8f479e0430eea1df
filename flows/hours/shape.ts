import { hoursLine } from "../../src/command-lines/deed-lines.ts";
import { readHoursLine } from "../../src/rules/reading/hours/hours-line.ts";
import { hoursOnce } from "../deeds/said-once.ts";
import type { DeedShape } from "../deeds/shape.ts";
import { askHours } from "./reading/ask-hours.ts";
import { readHours } from "./reading/read-hours.ts";

/** `/giotinhnguyen`: so many hours on a day. */
export const hoursShape: DeedShape = {
  line: hoursLine,
  example: "2 hôm qua",
  saysOneOfToday: false,
  hasPlaces: false,
  read(text, lead, { today, now }) {
    const read = readHours(text, lead, today, now);
    if ("value" in read) return { value: [hoursOnce(read.value)] };
    return { no: read.no, offers: read.offers.map((offer) => [hoursOnce(offer)] as const) };
  },
  holds(line, today) {
    if ("value" in readHours(line, "", today)) return "deed";
    const reading = readHoursLine(line, { today });
    const isNone = !reading.ok && (reading.reason === "empty" || reading.reason === "no-hours");
    return isNone ? "nothing" : "flawed deed";
  },
  async ask(talk) {
    return hoursOnce(await askHours(talk));
  },
};
