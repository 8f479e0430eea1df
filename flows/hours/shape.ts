import { hoursLine } from "../../src/command-lines/deed-lines.ts";
import { momentAt } from "../../src/rules/calendar/time.ts";
import { readHoursLine } from "../../src/rules/reading/hours/hours-line.ts";
import { hoursOnce } from "../deeds/said-once.ts";
import type { DeedShape } from "../deeds/shape.ts";
import { askHours } from "./reading/ask-hours.ts";
import { readHours } from "./reading/read-hours.ts";
import { readSeveralHours, readToldHours } from "./reading/read-several-hours.ts";

/** `/giotinhnguyen`: so many hours on a day. */
export const hoursShape: DeedShape = {
  line: hoursLine,
  example: "2 hôm qua",
  saysOneOfToday: false,
  hasPlaces: false,
  read(text, lead, { today, now }) {
    const read = readHours(text, lead, today, now);
    if ("value" in read) return { value: [hoursOnce(read.value)] };
    const several = readSeveralHours(text, today, now);
    return several ?? { no: read.no, offers: read.offers.map((offer) => [hoursOnce(offer)] as const) };
  },
  holds(line, today) {
    if ("value" in readHours(line, "", today) || readSeveralHours(line, today)) return "deed";
    const reading = readHoursLine(line, { today });
    const isNone = !reading.ok && (reading.reason === "empty" || reading.reason === "no-hours");
    return isNone ? "nothing" : "flawed deed";
  },
  async ask(talk) {
    return hoursOnce(await askHours(talk));
  },
};

/** The same for hours told in words like those that people use. */
export const toldHoursShape: DeedShape = {
  ...hoursShape,
  read(text, lead, when) {
    const { today, now = momentAt(today, "23:59") } = when;
    return readToldHours(text, today, now) ?? hoursShape.read(text, lead, when);
  },
};
