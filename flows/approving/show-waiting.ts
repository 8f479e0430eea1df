import type { Talk } from "../../src/chat/dialog/talk.ts";
import { approveLine } from "../../src/command-lines/approve-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { phrase } from "../../src/words/words.ts";
import { decideAndTell } from "./decide.ts";
import { itemLines, optionsOf } from "./item-lines.ts";
import { itemsFor, type Waiting, type WhoseDeeds } from "./items-for.ts";
import type { ApprovingParts, Item } from "./needs.ts";
import { askReason } from "./reason.ts";

/** As many as a phone shows without losing the beginning. */
const A_PAGE = 8;

/** What waits for the speaker, page by page, each to be approved or not; what was shown is what is decided about. */
export async function showWaiting(
  talk: Talk,
  services: ApprovingParts,
  me: Cadre,
  asked: WhoseDeeds,
): Promise<void> {
  const today = dayOf(await talk.now());
  const { items, but, left } = await talk.call(() => itemsFor(services, me, asked, today));
  if (items.length === 0 && left > 0) return talk.say("approve-left", { count: String(left) });
  if (items.length === 0) {
    await talk.say("approve-none");
    return talk.offer([
      { label: phrase("approve-button-take-back"), command: approveLine.takeBack() },
      { label: phrase("approve-button-strike"), command: approveLine.strike() },
    ]);
  }
  for (let from = 0; ; from += A_PAGE) {
    const shown = items.slice(from, from + A_PAGE);
    const wish = await askWish(talk, services, { items, but, from, shown }, today);
    if (wish === "later") return talk.say("approve-left", { count: String(items.length) });
    if (wish !== "next") return act(talk, services, { me, items, shown, wish }, today);
  }
}

type Wish = "all" | "everything" | "but" | "some" | "refuse" | "next" | "later";

async function askWish(
  talk: Talk,
  { words }: ApprovingParts,
  { items, but, from, shown }: Omit<Waiting, "left"> & { from: number; shown: readonly Item[] },
  today: Day,
): Promise<Wish> {
  const [count, all] = [String(shown.length), String(items.length)];
  const isMore = from + shown.length < items.length;
  const several = shown.length > 1;
  const wishes: [Wish, string][] = [
    ["all", several ? words.text("approve-all", { count }) : words.label("approve-it")],
    ...(several
      ? ([
          ["but", words.label("approve-all-but")],
          ["some", words.label("approve-some")],
        ] as [Wish, string][])
      : []),
    ["refuse", words.label("approve-refuse")],
    ...(isMore ? ([["next", words.label("approve-next")]] as [Wish, string][]) : []),
    ...(items.length > shown.length
      ? ([["everything", words.text("approve-everything", { count: all })]] as [Wish, string][])
      : []),
    ["later", words.label("approve-later")],
  ];
  const title =
    items.length > shown.length
      ? words.text("approve-title-page", {
          count: all,
          from: String(from + 1),
          to: String(from + shown.length),
        })
      : words.text("approve-title", { count: all });
  const others = but.length > 0 ? ` ${words.text("approve-title-but", { names: but.join(", ") })}` : "";
  const question = phrase("approve-list", {
    title: `${title}${others}`,
    lines: itemLines(words, shown, today).join("\n"),
  });
  const picked = await talk.pick(
    question,
    wishes.map(([value, label]) => ({ value, label })),
  );
  return wishes.find(([value]) => value === picked)?.[0] ?? "later";
}

async function act(
  talk: Talk,
  services: ApprovingParts,
  { me, items, shown, wish }: { me: Cadre; items: readonly Item[]; shown: readonly Item[]; wish: Wish },
  today: Day,
): Promise<void> {
  if (wish === "all") return decideAndTell(talk, services, { me, items: shown, to: "counts" });
  if (wish === "everything") {
    const people = new Set(items.map(({ deed: [{ cadre }] }) => cadre)).size;
    const sure = phrase("approve-everything-sure", { count: String(items.length), people: String(people) });
    const answers = { yes: "approve-everything-yes", no: "approve-later" } as const;
    if ((await talk.choose(sure, answers)) === "no")
      return talk.say("approve-left", { count: String(items.length) });
    return decideAndTell(talk, services, { me, items, to: "counts" });
  }
  const options = optionsOf(services.words, shown, today);
  const ask = { but: "approve-ask-but", some: "approve-ask-some", refuse: "approve-ask-refuse" } as const;
  const which = wish === "but" || wish === "some" ? wish : "refuse";
  const picked =
    shown.length === 1
      ? options.map(({ value }) => value)
      : await talk.pickMany(phrase(ask[which]), options, 1);
  const isPicked = ({ deed: [{ ref }] }: Item) => picked.includes(ref);
  if (which === "refuse") {
    const refused = shown.filter(isPicked);
    const reason = await askReason(talk, services.words, refused, today);
    return decideAndTell(talk, services, { me, items: refused, to: "refused", reason });
  }
  const meant = shown.filter((item) => isPicked(item) === (which === "some"));
  if (meant.length === 0) return talk.say("approve-left", { count: String(items.length) });
  return decideAndTell(talk, services, { me, items: meant, to: "counts" });
}
