import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { DeedCommand } from "../../src/command-lines/read-deed-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { correctByEdit } from "./correct-by-edit.ts";
import { logForMany } from "./for-others/log-for-many.ts";
import { logForOne, type Parts } from "./for-others/log-for-one.ts";
import { severalNamed } from "./for-others/several-named.ts";
import { undoForOne } from "./for-others/undo-for-one.ts";
import { undoForOthers } from "./for-others/undo-for-others.ts";
import { MOST_NAME_WORDS, namesMember } from "./for-others/whom.ts";
import { logOwn } from "./log-own.ts";
import { isOwnThoughNamed } from "./named-first.ts";
import { settled } from "./reading/ask-which.ts";
import { readLine } from "./reading/read-line.ts";
import type { SaidAll } from "./said-once.ts";
import type { DeedShape } from "./shape.ts";

/** What a line of one's own deeds asks for. */
export type OwnCommand = Exclude<
  DeedCommand,
  { kind: "for-one" } | { kind: "for-many" } | { kind: "undo" } | { kind: "undo-for-one" }
>;

/**
 * Serves what a head does for others, which is the same for deeds of every kind.
 * @returns what is left to do for oneself; nothing when it was for others
 * @throws Refusal for whoever may not log for others
 */
export async function servedForOthers(
  talk: Talk,
  services: Parts,
  { speaker, asked, shape }: { speaker: CadreSpeaking; asked: DeedCommand; shape: DeedShape },
): Promise<OwnCommand | undefined> {
  const { cadre: me, address } = speaker;
  const isHead = may(me, "log-for-others");
  if (asked.kind === "for-one" && asked.own !== undefined && !isHead) return { kind: "own", said: asked.own };
  if (
    asked.kind !== "for-one" &&
    asked.kind !== "for-many" &&
    asked.kind !== "undo" &&
    asked.kind !== "undo-for-one"
  )
    return asked;
  const { line, example } = shape;
  if (!isHead) throw refuse("hours-others-not-allowed", { example: `${line.lead()}${example}` });
  if (talk.edited) throw refuse("hours-edit-others", { example: `${line.lead("An")}${example}` });
  if (asked.kind === "for-many")
    await logForMany(talk, services, { ...asked, me, address, line: asked.said, shape });
  else if (asked.kind === "undo") await undoForOthers(talk, services, { ...asked, me, shape });
  else if (asked.kind === "undo-for-one") await undoForOne(talk, services, { me, text: asked.who, shape });
  else {
    const today = dayOf(await talk.now());
    const several = await talk.call(async () => (await severalNamed(services, me, asked.who, today)) ?? null);
    if (several)
      await logForMany(talk, services, { ...several, me, address, isFile: false, line: several.said, shape });
    else await logForOne(talk, services, { me, text: asked.who, shape });
  }
  return undefined;
}

/** Logs what follows the command, or corrects what it logged before it was edited. */
export async function serveOwnLine(
  talk: Talk,
  services: Parts,
  { me, line, shape }: { me: Cadre; line: string; shape: DeedShape },
): Promise<void> {
  if (talk.edited) return correctByEdit(talk, services, { me, line, shape });
  const now = await talk.now();
  const today = dayOf(now);
  const lead = shape.line.lead();
  const read = await readLine(talk, services, { cadre: me, line, lead, shape }, { today, now });
  const settledLine = await settled(talk, services, { me, read }, today);
  if (!settledLine) return;
  const [{ note: told }] = settledLine;
  if (!(await isOwnThoughNamed(talk, services, { me, note: told, shape }, today))) return;
  const said = await completed(talk, settledLine, shape);
  const [{ note }] = said;
  if (may(me, "log-for-others") && TO_SOMEBODY.test(note)) {
    const name = await talk.call(() => namedInNote(services, me, note, today));
    if (name) throw refuse("hours-for-whom", { name, example: `${shape.line.lead(name)}${shape.example}` });
  }
  await logOwn(talk, services, { me, said, shape }, today);
}

/** What one thing left out is asked for; of several each is taken as it was said. */
async function completed(talk: Talk, said: SaidAll, { complete }: DeedShape): Promise<SaidAll> {
  const [once, ...more] = said;
  return complete && more.length === 0 ? [await complete(talk, once)] : said;
}

const TO_SOMEBODY = /^cho /iu;

/** The member whose deed a head seems to log: `2 cho Cường`; not `2 cho trẻ em`. */
async function namedInNote(
  services: Pick<Parts, "cadres">,
  me: Cadre,
  note: string,
  today: Day,
): Promise<string> {
  const words = note.replace(TO_SOMEBODY, "").split(/\s+/u);
  const members = await membersBook(services.cadres, me, "log-for-others", today);
  for (let count = Math.min(words.length, MOST_NAME_WORDS); count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    if (namesMember(name, members, me)) return name;
  }
  return "";
}
