import type { Span } from "../count/away.ts";
import { type Absence, type Book, isHeadOn, type Person, placeOf } from "../count/book.ts";
import { dayAfter, shortDay } from "../count/days.ts";
import { isSchool } from "../organisation.ts";
import type { Kind, Step, World } from "../script.ts";

/** Whoever is away, tells it some days before, or a head does for a member or for the whole unit. */
export const away: Kind = {
  name: "away",
  often: 20,
  alone: true,
  make(world, who) {
    const { book, chance, day } = world;
    const unit = placeOf(who, day)?.unit ?? "";
    const isOfWard = unit.startsWith("P");
    const isHead = isHeadOn(who, day);
    const wish = isHead ? chance.pick(["own", "member", "unit"] as const) : "own";
    const others = book.membersOf([unit], day).filter((person) => !isHeadOn(person, day));
    const member = others[chance.below(Math.max(1, others.length))];
    if (wish === "own") return own(world, who);
    if (wish === "unit") return isOfWard ? wholeUnit(world, who) : undefined;
    return member && setFor(world, who, member);
  },
};

function own(world: World, who: Person): ReturnType<Kind["make"]> {
  const { book, day } = world;
  // At the top nobody else decides.
  if (book.chain(placeOf(who, day)?.unit ?? "").length === 1) return undefined;
  const span = someDays(world, who.away);
  if (!span) return undefined;
  who.away.push(asked(world, span, who, "waits"));
  const says = `/vang từ ${shortDay(span.from)} đến ${shortDay(span.to)} vì việc nhà`;
  return act(who, { say: says, hears: ["vắng", shortDay(span.from), shortDay(span.to)] });
}

function wholeUnit(world: World, who: Person, given?: Span): ReturnType<Kind["make"]> {
  const unit = world.book.unit(placeOf(who, world.day)?.unit ?? "");
  const span = given ?? someDays(world, unit.away);
  if (!span) return undefined;
  unit.away.push(asked(world, span, who, "waits"));
  const says = `/vang cả đơn vị từ ${shortDay(span.from)} đến ${shortDay(span.to)}`;
  return act(who, { say: says, hears: [unit.name, shortDay(span.from), shortDay(span.to)] });
}

function setFor(world: World, who: Person, member: Person): ReturnType<Kind["make"]> {
  const span = someDays(world, member.away);
  if (!span) return undefined;
  member.away.push(asked(world, span, who, "confirmed"));
  const says = `/vang ${member.name} từ ${shortDay(span.from)} đến ${shortDay(span.to)}`;
  return act(who, { say: says, hears: ["Đã ghi vắng có lý do", member.name, shortDay(span.to)] });
}

/** A school is away as a whole in summer: its secretary tells it ahead, the level above decides. */
export const summer: Kind = {
  name: "summer of a school",
  often: 0,
  alone: true,
  make(world, who) {
    const { book, day } = world;
    const unit = placeOf(who, day)?.unit ?? "";
    const year = day.slice(0, 4);
    const span = { from: `${year}-06-07`, to: `${year}-08-15` };
    if (!isSchool(unit) || !isHeadOn(who, day) || book.unit(unit).away.some(({ to }) => to >= span.from))
      return undefined;
    return wholeUnit(world, who, span);
  },
};

/** Days that share none with those that are known: people tell of the days to come. */
function someDays(
  { chance, day }: World,
  known: readonly Absence[],
): { from: string; to: string } | undefined {
  const from = dayAfter(day, 1 + chance.below(6));
  const to = dayAfter(from, 1 + chance.below(9));
  return known.some((each) => each.from <= dayAfter(to, 1) && each.to >= dayAfter(from, -1))
    ? undefined
    : { from, to };
}

function asked(
  { day, time }: World,
  span: { from: string; to: string },
  by: Person,
  state: Absence["state"],
): Absence {
  return { ...span, state, by: by.code, askedAt: `${day} ${time}` };
}

function act(who: Person, step: Step) {
  return { kind: "away", who, steps: [step], tells: { as: "news" as const, whom: [] } };
}

/** A head decides about what was told first of those who wait, where it is plain which that is. */
export const decideAway: Kind = {
  name: "decide about days away",
  often: 40,
  alone: true,
  make(world, who) {
    const { book, chance, day } = world;
    if (!isHeadOn(who, day)) return undefined;
    const waiting = waitingFor(book, who, day);
    const [first, second] = waiting.toSorted((a, b) => (a.absence.askedAt < b.absence.askedAt ? -1 : 1));
    if (!first || first.absence.askedAt === second?.absence.askedAt) return undefined;
    const { absence, name } = first;
    const shows: Step = { say: "/vang cho xac nhan", hears: [name, shortDay(absence.from)] };
    const isConfirmed = chance.happens(0.8);
    absence.state = isConfirmed ? "confirmed" : "refused";
    const decides: Step[] = isConfirmed
      ? [{ press: "✅ Xác nhận", hears: ["Đã xác nhận", name] }]
      : [
          { press: "Không xác nhận", hears: ["vì sao chưa xác nhận"] },
          { say: "tuần ấy có hội nghị", hears: ["Mình đã báo"] },
        ];
    return {
      kind: "decide about days away",
      who,
      steps: [shows, ...decides],
      tells: { as: "news", whom: [] },
    };
  },
};

/** Of a head, and of a whole unit, the level above decides; never oneself. */
function waitingFor(book: Book, head: Person, day: string): { absence: Absence; name: string }[] {
  const unit = placeOf(head, day)?.unit ?? "";
  const tree = book.tree(unit, day);
  const below = tree.slice(1);
  const ofPeople = book
    .membersOf(tree, day)
    .filter((person) => person !== head && (!isHeadOn(person, day) || placeOf(person, day)?.unit !== unit));
  const ofUnits = book.unitsOn(day).filter(({ code }) => below.includes(code));
  return [...ofPeople, ...ofUnits]
    .flatMap(({ away: absences, name }) => absences.map((absence) => ({ absence, name })))
    .filter(({ absence: { state, by } }) => state === "waits" && by !== head.code);
}
