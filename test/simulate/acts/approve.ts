import { type Waiting, waitsFor } from "../count/approval.ts";
import { isHeadOn } from "../count/book.ts";
import { wasAtActivity } from "../count/events.ts";
import type { Kind, Step } from "../script.ts";

/** As many as are shown at once. */
const A_PAGE = 8;
const REASON = "hôm đó cả đơn vị họp";

/** A head looks at what waits, and decides: all of it, some, none; sometimes the word is taken back. */
export const approve: Kind = {
  name: "approve",
  often: 70,
  alone: true,
  make({ book, chance, day }, who) {
    if (!isHeadOn(who, day)) return undefined;
    const waiting = waitsFor(book, who, day);
    const shown = waiting.slice(0, A_PAGE);
    const [first] = shown;
    if (!first) return { kind: "approve", who, steps: [{ say: "/duyet", hears: ["Không có việc nào chờ"] }] };
    const pictures = waiting.length > shown.length ? 0 : shown.filter(({ deed }) => deed.pictures > 0).length;
    const newest = shown.filter(({ person }, n) => person !== shown[n - 1]?.person);
    // Of those who told something at the same moment either may come first, also where the other is on the next page.
    const next = waiting.slice(A_PAGE).filter(({ person }) => !newest.some((each) => each.person === person));
    const firsts = [...newest, ...next.slice(0, 1)];
    const isPlain = new Set(firsts.map(({ deed }) => deed.saidAt)).size === firsts.length;
    const inOrder = new RegExp(newest.map(({ person }) => `👤 ${person.name}`).join("[^]*"), "u");
    const looks: Step = {
      say: "/duyet",
      hears: [
        `📥 ${waiting.length} việc chờ đồng chí duyệt`,
        ...(isPlain ? [inOrder] : []),
        ...(pictures > 0 ? ["📎1"] : []),
      ],
    };
    const several = isPlain ? SEVERAL : ([all, later] as const);
    // Refused, it would make room for what the event logs.
    const isOfEvent = shown.some(({ person, deed }) => wasAtActivity(book, person, deed.day));
    const decide = chance.pick(
      isOfEvent
        ? ([later] as const)
        : waiting.length > A_PAGE
          ? ([everything] as const)
          : shown.length === 1
            ? ONE
            : several,
    );
    const { steps, about } = decide(waiting);
    return { kind: "approve", who, steps: [looks, ...steps], tells: { as: "news", whom: about } };
  },
};

interface Decision {
  steps: Step[];
  about: Waiting["person"][];
}

const ONE = [one, one, refuseOne, thinkAgain, later] as const;
const SEVERAL = [all, all, allButOne, refuseFirst, later] as const;

function decided(of: readonly Waiting[], state: "counts" | "refused"): number {
  for (const { deed } of of) deed.state = state;
  return new Set(of.map(({ person }) => person)).size;
}

function one(waiting: Waiting[]): Decision {
  decided(waiting, "counts");
  return { steps: [{ press: "✅ Duyệt", hears: ["✅ Đã duyệt", waiting[0]?.person.name ?? ""] }], about: [] };
}

function refuseOne(waiting: Waiting[]): Decision {
  decided(waiting, "refused");
  return {
    steps: [
      { press: "❌ Không duyệt", hears: ["Vì sao không tính"] },
      { say: REASON, hears: ["❌ Không tính", waiting[0]?.person.name ?? ""] },
    ],
    about: waiting.map(({ person }) => person),
  };
}

/** Approved, and the word taken back: it waits again. */
function thinkAgain(waiting: Waiting[]): Decision {
  return {
    steps: [
      { press: "✅ Duyệt", hears: ["✅ Đã duyệt"] },
      { press: "↩️ Rút lại", hears: ["Đã rút lại quyết định"] },
    ],
    about: waiting.map(({ person }) => person),
  };
}

function later(waiting: Waiting[]): Decision {
  return { steps: [{ press: "Để sau", hears: [`${waiting.length} việc vẫn chờ`] }], about: [] };
}

function all(waiting: Waiting[]): Decision {
  const count = waiting.length;
  const people = decided(waiting, "counts");
  return {
    steps: [
      { press: `✅ Duyệt cả ${count} việc trên`, hears: [`Đã duyệt ${count} việc của ${people} đồng chí`] },
    ],
    about: [],
  };
}

function everything(waiting: Waiting[]): Decision {
  const count = waiting.length;
  const people = decided(waiting, "counts");
  return {
    steps: [
      {
        press: `✅ Duyệt tất cả ${count} việc`,
        hears: [`Duyệt tất cả ${count} việc của ${people} đồng chí`],
      },
      { press: "✅ Duyệt tất cả", hears: [`Đã duyệt ${count} việc của ${people} đồng chí`] },
    ],
    about: [],
  };
}

/** All but the one that stands first. */
function allButOne([, ...rest]: Waiting[]): Decision {
  const people = decided(rest, "counts");
  const said = rest.length === 1 ? "✅ Đã duyệt" : `Đã duyệt ${rest.length} việc của ${people} đồng chí`;
  return { steps: [{ press: "☑️ Duyệt, trừ vài việc" }, { say: "1", hears: [said] }], about: [] };
}

function refuseFirst([first]: Waiting[]): Decision {
  if (!first) return { steps: [], about: [] };
  decided([first], "refused");
  return {
    steps: [
      { press: "❌ Không duyệt" },
      { say: "1", hears: ["Vì sao không tính", first.person.name] },
      { say: REASON, hears: ["❌ Không tính", first.person.name] },
    ],
    about: [first.person],
  };
}
