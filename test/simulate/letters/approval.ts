import { waitsFor } from "../count/approval.ts";
import type { LetterKind } from "./letter-kind.ts";

/** What waits for a head's word, told with the day's reminders. */
export const approvalReminder: LetterKind = {
  name: "what waits for approval",
  is: (text) => /📥 \d+ việc của \d+ đồng chí chờ đồng chí duyệt/u.test(text),
  wrong(text, who, { book, day }) {
    const near = waitsFor(book, who, day, "near");
    const people = new Set(near.map(({ person }) => person)).size;
    const right = `📥 ${near.length} việc của ${people} đồng chí chờ`;
    return text.includes(right) ? [] : [`${who.code} on ${day}: not “${right}” but: ${text}`];
  },
};
