import { type Book, isHeadOn, type Person, placeOf } from "../../count/book.ts";
import { dayAfter } from "../../count/days.ts";
import { type Entry, type EntryKind, entriesOf, NO_END } from "../../count/entries.ts";
import type { Kind, Step, World } from "../../script.ts";

const KIND_NAMES: Readonly<Partial<Record<EntryKind, string>>> = {
  "training-content": "Nội dung rèn luyện trong quy chế, chương trình",
  "peak-drive": "Đợt cao điểm “3 trách nhiệm”",
  "youth-work": "Công trình, phần việc thanh niên",
  contest: "Cuộc thi học tập, sáng tạo trẻ",
};
const PLACES = ["Rạch Ngỗng", "Cái Khế", "Tầm Vu", "Bến Ninh Kiều", "Cồn Khương", "Ba Láng"] as const;

interface Line {
  kind: EntryKind;
  title: string;
  from: string;
  to: string;
  says: string;
}

/** What may be entered, in one line each, on a day. */
const LINES: readonly [LineOf, ...LineOf[]] = [programme, drive, youthWork, contest];
type LineOf = (place: string, day: string, chance: World["chance"]) => Line;

function programme(_place: string, day: string): Line {
  const says = `chương trình công tác số 12-CTr/ĐTN ngày ${dateOf(day)}`;
  return { kind: "training-content", title: "12-CTr/ĐTN", from: day, to: day, says };
}

function drive(place: string, day: string, chance: World["chance"]): Line {
  const from = dayAfter(day, -14 - chance.below(14));
  const to = dayAfter(from, chance.below(14));
  const title = `Làm sạch ${place}`;
  const says = `đợt cao điểm ${title} từ ${dateOf(from)} đến ${dateOf(to)}, 120 người`;
  return { kind: "peak-drive", title, from, to, says };
}

function youthWork(place: string, day: string): Line {
  const title = `Tuyến đường hoa ${place}`;
  const says = `công trình ${title} từ ngày ${dateOf(day)}, đang làm`;
  return { kind: "youth-work", title, from: day, to: NO_END, says };
}

function contest(place: string, day: string): Line {
  const title = `Hội thi ${place} xanh`;
  return { kind: "contest", title, from: day, to: day, says: `${title} ngày ${dateOf(day)}, giải nhì` };
}

function dateOf(day: string): string {
  return day.split("-").reverse().join("/");
}

/** A head enters what the unit did, in one line (IV.1): some of it is put right, or taken back, at once. */
export const enter: Kind = {
  name: "enter a record",
  often: 15,
  alone: true,
  make({ book, chance, day }, who) {
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    if (unit === undefined) return undefined;
    const { says, ...line } = chance.pick(LINES)(chance.pick(PLACES), day, chance);
    const entry: Entry = { ...line, unit, reach: 0, readBy: new Map() };
    const name = KIND_NAMES[line.kind] ?? "";
    const first: Step = {
      say: `/hoso ${says}`,
      hears: [`✅ Đã ghi cho ${book.unit(unit).name}: ${name}`, line.title],
    };
    const isBack = chance.happens(0.15);
    if (!isBack) book.entries.push(entry);
    const more = isBack ? TAKEN_BACK : line.kind === "youth-work" ? finished(entry, day) : [];
    return { kind: "enter a record", who, steps: [first, ...more] };
  },
};

const TAKEN_BACK: readonly Step[] = [{ press: "Rút lại", hears: ["Đã rút", "báo cáo không tính nữa"] }];

/** A công trình is said to be finished after all: it is told of until today. */
function finished(entry: Entry, day: string): Step[] {
  entry.to = day;
  return [
    { press: "✏️ Sửa", hears: ["sửa phần nào"] },
    { press: "Tình hình: Đang làm", hears: ["Đến nay thế nào?"] },
    { press: "Đã hoàn thành", hears: ["Đã sửa", "Đã hoàn thành"] },
  ];
}

/** A head looks at what was entered in the year: of the own unit by kind, of those below how much. */
export const records: Kind = {
  name: "look at the records",
  often: 5,
  alone: true,
  make({ book, day }, who) {
    if (!isHeadOn(who, day)) return undefined;
    return {
      kind: "look at the records",
      who,
      steps: [{ say: "/hoso", hears: recordsHears(book, who, day) }],
    };
  },
};

function recordsHears(book: Book, who: Person, day: string): string[] {
  const unit = placeOf(who, day)?.unit ?? "";
  const year = day.slice(0, 4);
  const asked = { from: `${year}-01-01`, to: `${year}-12-31`, asOf: day };
  const found = entriesOf(book, book.tree(unit, day), asked).filter(({ kind }) => kind in KIND_NAMES);
  const own = found.filter((entry) => book.heirOf(entry.unit, day) === unit);
  const below = found.length - own.length;
  const kinds = Object.entries(KIND_NAMES).flatMap(([kind, name]) => {
    const count = own.filter((entry) => entry.kind === kind).length;
    return count > 0 ? [`${name} (${count}):`] : [];
  });
  return [
    `📁 Hồ sơ của ${book.unit(unit).name}`,
    ...(kinds.length > 0 ? kinds : ["chưa ghi gì"]),
    ...(below > 0 ? [`bên dưới đã ghi ${below} mục`] : []),
  ];
}
