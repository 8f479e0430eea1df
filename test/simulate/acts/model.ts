import { isHeadOn, type Person, placeOf } from "../count/book.ts";
import { shortDay } from "../count/days.ts";
import { alikeOf, type Model, modelsThatWait } from "../count/models.ts";
import { isBranch } from "../organisation.ts";
import type { Hears, Kind, Step, World } from "../script.ts";
import { copyOf, ownContent, sentence } from "./model-words.ts";

/** So many of a year's models are copied from another's. */
const COPIES = 2;
/** As many as are listed at once. */
const A_LIST = 6;

/** A head writes the unit's model of the year, or mends what was sent back, and hands it in (U1). */
export const model: Kind = {
  name: "model",
  often: 60,
  alone: true,
  make(world, who) {
    const { book, day } = world;
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const year = day.slice(0, 4);
    const known = book.models.find((each) => each.unit === unit && each.year === year);
    if (unit === undefined || isBranch(unit) || (known && known.state !== "returned")) return undefined;
    const written = known ?? begun(world, unit);
    const steps = known ? mends(world, known) : writes(world, who, written);
    written.version += 1;
    written.by = who.code;
    written.state = "waits";
    written.alike = alikeOf(book, written, day);
    const handsIn: Step = { press: "✅ Xác nhận", hears: handed(world, written) };
    return { kind: "model", who, steps: [...steps, handsIn], tells: { as: "news", whom: [] } };
  },
};

/** A new one: of its own, or copied from one of an earlier moment that nobody has copied yet; what is written just now may not be told yet. */
function begun(world: World, unit: string): Model {
  const { book, day, time } = world;
  const begunAt = `${day} ${time}`;
  const year = day.slice(0, 4);
  const title = `Mô hình ${year} của ${unit}`;
  const ofYear = book.models.filter((each) => each.year === year);
  const isCopy = ({ root, title: own }: Model) => root !== own;
  const source = ofYear.find(
    (each) =>
      each.begunAt < begunAt &&
      ofYear.every((other) => other === each || other.root !== each.root) &&
      !isCopy(each) &&
      book.heirOf(each.unit, day) === each.unit,
  );
  const copies = ofYear.filter(isCopy).length;
  const isTopmost = book.unit(unit).parent === null;
  const from = ofYear.length > 1 && copies < COPIES && !isTopmost ? source : undefined;
  const content = from ? copyOf(from.content) : ownContent(world);
  const begins: Model = {
    ...{ unit, year, title, content, root: from?.root ?? title },
    ...{ by: "", begunAt, state: "waits", version: 0, alike: [] },
  };
  book.models.push(begins);
  return begins;
}

/** Part by part; who can send a file, or has last year's to begin with, is asked how. */
function writes(world: World, who: Person, { unit, year, title, content }: Model): Step[] {
  const last = String(Number(year) - 1);
  const isAskedHow =
    world.can(who, "files") || world.book.models.some((each) => each.unit === unit && each.year === last);
  const said = [title, sentence(world, 12), content, ...[1, 2, 3, 4].map(() => sentence(world, 12))];
  const first = `Phần 1/${said.length}`;
  return [
    { say: `/mohinh viet ${year}`, hears: [isAskedHow ? "bằng cách nào" : first] },
    ...(isAskedHow ? [{ press: "✏️ Trả lời từng phần", hears: [first] }] : []),
    ...said.map((say, n) => ({
      say,
      hears: [n + 1 < said.length ? `Phần ${n + 2}/${said.length}` : "Xác nhận"],
    })),
  ];
}

/** What was sent back is handed in again: a copy with a content of its own. */
function mends(world: World, sentBack: Model): Step[] {
  const again: Step = { say: `/mohinh viet ${sentBack.year}`, hears: [sentBack.title, "Xác nhận"] };
  if (sentBack.root === sentBack.title) return [again];
  sentBack.root = sentBack.title;
  sentBack.content = ownContent(world);
  return [
    again,
    { press: "✏️ Sửa một phần", hears: ["sửa phần nào"] },
    { press: "Nội dung", hears: ["Mô hình gồm những việc gì"] },
    { say: sentBack.content, hears: ["Xác nhận"] },
  ];
}

/** The bot speaks of what is alike, and of nothing where nothing is. */
function handed({ book }: World, { unit, title, alike }: Model): Hears {
  const [first, ...more] = alike;
  const likeness = first
    ? more.length > 0
      ? "có đoạn giống"
      : `có đoạn giống mô hình năm ${first.year} của ${book.unit(first.unit).name}`
    : /^(?![\s\S]*có đoạn giống)/u;
  const isTopmost = book.unit(unit).parent === null;
  return [`Đã nộp mô hình “${title}”`, likeness, ...(isTopmost ? ["ghi số quyết định"] : [])];
}

/** A head of the level above recognises a model or sends it back; the topmost unit notes the number of its own decision. */
export const decideModel: Kind = {
  name: "decide about a model",
  often: 300,
  alone: true,
  make(world, who) {
    const { book, day } = world;
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const waiting = unit === undefined ? [] : modelsThatWait(book, who, unit, day);
    const [found] = waiting;
    if (!found) return undefined;
    const { name, parent } = book.unit(found.unit);
    const lists: readonly Step[] = [
      { say: "/mohinh cho", hears: [`Mô hình chờ đồng chí xem (${waiting.length})`] },
      ...(waiting.length > A_LIST
        ? [{ say: `/mohinh xem ${found.unit} ${found.year} ${found.version}`, hears: [found.title] }]
        : [{ press: buttonOf(found, waiting, name), hears: [found.title, name] }]),
    ];
    const decides = parent === null ? itsOwn(day) : found.alike.length > 0 ? judges : reads;
    const { steps, state } = decides(world);
    found.state = state;
    if (state === "recognised")
      book.unitDeeds.push({ unit: found.unit, duty: "U1", period: found.year, day });
    return {
      ...{ kind: "decide about a model", who, steps: [...lists, ...steps] },
      tells: { as: "news", whom: [] },
    };
  },
};

/** Of a unit of which two years wait, a button names the year. */
function buttonOf({ unit, year }: Model, waiting: readonly Model[], name: string): string {
  const isOfTwo = waiting.filter((other) => other.unit === unit).length > 1;
  return isOfTwo ? `👁 ${name} ${year}` : `👁 ${name}`;
}

interface Decision {
  steps: readonly Step[];
  state: "recognised" | "returned";
}

function itsOwn(day: string): (world: World) => Decision {
  return () => ({
    state: "recognised",
    steps: [
      { press: "📄 Ghi số quyết định", hears: ["Số của quyết định"] },
      { say: "45-QĐ/TĐTN", hears: ["ký ngày nào"] },
      { say: `${shortDay(day)}/${day.slice(0, 4)}`, hears: ["Đã ghi", "45-QĐ/TĐTN"] },
    ],
  });
}

function reads({ chance }: World): Decision {
  if (chance.happens(0.8))
    return {
      state: "recognised",
      steps: [{ press: "✅ Công nhận", hears: ["Đã công nhận mô hình"] }],
    };
  return {
    state: "returned",
    steps: [
      { press: "↩️ Gửi lại để sửa", hears: ["vì sao gửi lại"] },
      { say: "Phần biện pháp chưa nêu ai kiểm tra", hears: ["Đã gửi lại mô hình"] },
    ],
  };
}

/** What is alike is looked at side by side, then judged. */
function judges({ chance }: World): Decision {
  const looks: readonly Step[] = [
    { press: "🔎 Xem chỗ giống", hears: ["【"] },
    { press: "✅ Công nhận", hears: ["kết luận thế nào"] },
  ];
  if (chance.happens(0.5))
    return {
      state: "returned",
      steps: [
        ...looks,
        { press: "↩️ Chép, gửi lại để sửa", hears: ["vì sao gửi lại"] },
        { press: "Giống bản khác, viết lại phần giống", hears: ["Đã gửi lại mô hình"] },
      ],
    };
  return {
    state: "recognised",
    steps: [
      ...looks,
      { press: "Cho dùng, có lý do", hears: ["Vì sao cho dùng"] },
      { say: "Hai đơn vị cùng xây dựng", hears: ["Đã công nhận mô hình"] },
    ],
  };
}
