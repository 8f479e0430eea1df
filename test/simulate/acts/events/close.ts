import { type Person, placeOf } from "../../count/book.ts";
import type { UnionEvent } from "../../count/events.ts";
import type { Kind, Step, World } from "../../script.ts";
import { heldBy, isOver } from "./held.ts";
import { noteDeeds } from "./note-deeds.ts";

/** A head closes what is over: everybody's deeds are there at once. */
export const close: Kind = {
  name: "close an event",
  often: 400,
  alone: true,
  async make(world, who) {
    const event = heldBy(world, who).find(
      (each) => isOver(world, each) && (each.asks.size === 0 || world.chance.happens(0.3)),
    );
    const room = event && (await world.roomOf(event));
    if (!event || !room) return undefined;
    for (const [code, answer] of event.answers)
      if (answer === "declined" && !event.marks.has(code)) event.marks.set(code, "excused");
    const bare = withoutShirt(world, event);
    world.book.closes(event);
    noteDeeds(world, event, event.marks.keys());
    const hears = countsHear(event);
    return {
      kind: "close an event",
      who,
      steps: [
        { say: `/chot ${room.id}`, hears },
        ...bare,
        { press: "✅ Chốt", hears: ["Đã chốt", ...hears] },
        ...(afterwards(world, event, who) ?? discussed(world, event)),
      ],
      tells: { as: "news", whom: [] },
    };
  },
};

/** How many of those who were called came, in person or by the substitute whom the convener took, and how many others. */
function countsHear({ called, answers, marks }: UnionEvent): string[] {
  const substitutes = [...answers.values()].flatMap((answer) =>
    typeof answer === "object" && answer.taken === true ? [answer.substitute] : [],
  );
  const isAsked = (code: string) => called.has(code) || substitutes.includes(code);
  const count = (as: string) => [...marks].filter(([code, mark]) => mark === as && isAsked(code)).length;
  const beside = [...marks].filter(
    ([code, mark]) => (mark === "came" || mark === "late") && !isAsked(code),
  ).length;
  return [
    `${count("came")} có mặt, ${count("late")} trễ`,
    ...(beside > 0 ? [`đến thêm ${beside} người ngoài danh sách`] : []),
  ];
}

/** Now and then somebody came without the shirt, which the convener says before it is closed (D5). */
function withoutShirt({ book, chance }: World, event: UnionEvent): Step[] {
  const there = [...event.marks].filter(([, mark]) => mark === "came" || mark === "late");
  const [code] = there[chance.below(Math.max(1, there.length))] ?? [];
  if (!event.shirt || code === undefined || !chance.happens(0.4)) return [];
  event.withoutShirt.add(code);
  const { name } = book.person(code);
  return [
    { press: "✏️ Sửa", hears: ["sửa cho ai"] },
    { say: `${name} không mặc áo`, hears: [`👕 ${name}: không mặc áo`] },
    { press: "Xong", hears: ["Chốt buổi này luôn chứ?"] },
  ];
}

/** Somebody was there after all: put right once it is closed, and their deeds follow. */
function afterwards(world: World, event: UnionEvent, who: Person): Step[] | undefined {
  const missing = [...event.called].filter((code) => !event.marks.has(code) && !event.answers.has(code));
  const code = missing[world.chance.below(Math.max(1, missing.length))];
  const person = code === undefined ? undefined : world.book.person(code);
  if (!person || placeOf(person, world.day)?.active !== true || !world.chance.happens(0.3)) return undefined;
  event.marks.set(person.code, "came");
  noteDeeds(world, event, [person.code], who);
  return [
    { press: "✏️ Sửa", hears: ["sửa cho ai"] },
    { say: `${person.name} có mặt`, hears: [`✅ ${person.name}: có mặt.`] },
    { press: "Xong", hears: [] },
  ];
}

/** What a sitting found should be done, noted with its closing (U2). */
function discussed({ book, chance }: World, { kind, unit, day }: UnionEvent): Step[] {
  if (!["committee", "branch-meeting"].includes(kind) || !chance.happens(0.3)) return [];
  book.unitDeeds.push({ unit, duty: "U2", period: day.slice(0, 7), day });
  return [
    { press: "💬 Ghi điều đã bàn", hears: ["Điều nên làm"] },
    { say: "Đọc tài liệu trước khi họp", hears: ["Điều không nên làm"] },
    { press: "Bỏ qua", hears: ["Lần tới ai phát biểu?"] },
    { press: "Bỏ qua", hears: ["Đã ghi điều đã bàn"] },
  ];
}
