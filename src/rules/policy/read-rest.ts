import type { Day } from "../calendar/time.ts";
import type { Group } from "../duties/duty.ts";
import { fromDayAt } from "../reading/days/from-day.ts";
import { plain } from "../reading/words/plain.ts";

const BETWEEN = new Set(
  "la thanh len xuong con sang qua chuyen = : -> → moi mot tuan thang quy nam ca hai nhom luc vao".split(" "),
);
const WHY = new Set(["vì", "vi", "do"]);

/** A day from when something holds, and why, taken out of a text: `AK từ 1/12 vì …`. */
export function readBeside(text: string, today: Day): { rest: string; from?: Day; why?: string } {
  const rest = new Rest(text.normalize("NFC").split(/\s+/u).filter(Boolean));
  const why = rest.why();
  const from = rest.from(today);
  return { rest: rest.value(), ...(from ? { from } : {}), ...(why ? { why } : {}) };
}

/** What follows the name, from which one thing after the other is taken. */
export class Rest {
  #words: string[];

  constructor(words: readonly string[]) {
    this.#words = [...words];
  }

  /** `vì …`, `do …`, `lý do: …`, to the end. */
  why(): string | undefined {
    const said = this.#words.map(plain);
    const at = this.#words.findIndex(
      (word, n) => WHY.has(word.toLowerCase()) && n > 0 && said[n - 1] !== "don",
    );
    if (at < 0) return undefined;
    const why = this.#words.slice(at + 1).join(" ");
    this.#words = this.#words.slice(0, said[at - 1] === "ly" ? at - 1 : at);
    return why.replace(/^[:\s]+/u, "").trim() || undefined;
  }

  /** `từ 1/12`, `từ ngày mai`. */
  from(today: Day): Day | undefined {
    const said = this.#words.map(plain);
    const at = said.lastIndexOf("tu");
    const found = at < 0 ? undefined : fromDayAt(said, said[at - 1] === "ke" ? at - 1 : at, today);
    if (found) this.#words.splice(found.start, found.end - found.start);
    return found?.day;
  }

  /** `nhóm A`. */
  group(): Group | undefined {
    const said = this.#words.map(plain);
    const at = said.findIndex((word, n) => word === "nhom" && /^[ab][,;]?$/.test(said[n + 1] ?? ""));
    if (at < 0) return undefined;
    this.#words.splice(at, 2);
    return said[at + 1]?.startsWith("a") ? "A" : "B";
  }

  /** `cấp Đoàn cơ sở`: up to the next number, or the end. */
  level(): string | undefined {
    const said = this.#words.map(plain);
    const at = said.indexOf("cap");
    if (at < 0) return undefined;
    const length = said.slice(at + 1).findIndex((word) => /^[\d=:]/.test(word));
    const count = length < 0 ? said.length - at - 1 : length;
    return (
      this.#words
        .splice(at, count + 1)
        .slice(1)
        .join(" ") || undefined
    );
  }

  value(): string {
    const start = this.#words.findIndex((word) => !BETWEEN.has(plain(word)));
    return start < 0 ? "" : this.#words.slice(start).join(" ");
  }
}
