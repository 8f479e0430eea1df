import type { CommandLine } from "../../command-lines/command-line.ts";
import { type MayMean, whichLine } from "../../command-lines/own-lines.ts";
import { lineOfIntent } from "../../command-lines/question-lines.ts";
import type { Permission } from "../../rules/access/permissions.ts";
import { may } from "../../rules/access/who-may.ts";
import { areArguments } from "../../rules/asking/are-arguments.ts";
import type { Intent } from "../../rules/asking/intents.ts";
import type { Question } from "../../rules/asking/question.ts";
import { readQuestion } from "../../rules/asking/read-question.ts";
import { UnitNames } from "../../rules/asking/unit-names.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import type { UnitFacts } from "../../rules/organisation/tree.ts";
import { saysWhen } from "../../rules/reading/events/event-line.ts";
import { asksForAnother } from "../../rules/reading/talk/for-another.ts";
import { isSmallTalk } from "../../rules/reading/talk/small-talk.ts";
import type { Told } from "../dialog/catalogue.ts";
import type { Speaker } from "../dialog/speaker.ts";
import type { Incoming } from "../message/incoming.ts";
import type { Services } from "../services.ts";
import { likelyQuestion, surelyAsked } from "./likely-question.ts";
import { seenInGroup } from "./seen-in-group.ts";
import { readCommand } from "./slash-command.ts";

/** Reads plain words for one speaker. */
export interface PlainReader {
  /** A question to the bot, as the command that answers it. */
  asked(text: string): Told | undefined;
  /** What a line may ask that nothing else reads. @param maySay whether the speaker may use a command */
  perhapsAsked(text: string, maySay: (command: string) => boolean): Told | undefined;
  /** What follows a command's name, typed without the slash, can be what the command takes. */
  areArguments(rest: string): boolean;
  /** Thanks or praise, which words alone answer. */
  thanks(text: string): boolean;
  /** What the speaker may do: talk is taken for nothing that would only be refused. */
  allows(permission: Permission): boolean;
}

/** For whom nothing is read: strangers, and lines with a slash. */
export const READS_NOTHING: PlainReader = {
  asked: () => undefined,
  perhapsAsked: () => undefined,
  areArguments: () => false,
  thanks: () => false,
  allows: () => true,
};

const OF_ONESELF: ReadonlySet<Intent> = new Set(["missing-own", "progress"]);

/** For one speaker and message: a head may name the units below. */
export async function plainReader(
  { cadres }: Pick<Services, "cadres">,
  { cadre, place }: Speaker,
  { content, at }: Pick<Incoming, "content" | "at">,
): Promise<PlainReader> {
  if (!cadre || content.kind !== "text" || readCommand(content.text)) return READS_NOTHING;
  const today = dayOf(at);
  const isHead = may(cadre, "see-standing");
  const context = isHead
    ? { today, units: await unitNames(cadres, cadre.unit, today), asksOfOthers: true }
    : { today };
  // Who asks for their own figures in a group is sent to the private chat; a head gets the unit's counts.
  const heardIn = (intent: Intent) => (isHead || !OF_ONESELF.has(intent) ? place : "private");
  const linesOf = (text: string, question: Question | undefined): MayMean[] =>
    (question?.asks ?? []).flatMap((intent, _, { length }) => {
      const meant = insteadOf(intent, (permission) => may(cadre, permission));
      // A button is too short for a whole line.
      const said = length === 1 ? saidTo(meant, text, at) : {};
      const asked = { intent: meant, named: { ...question, ...said } };
      const seen = heardIn(meant) === "group" ? seenInGroup(asked) : asked;
      const line = lineOfIntent(seen.intent, seen.named, today);
      return line ? [{ meaning: meant, line }] : [];
    });
  return {
    asked: (text) => answer(linesOf(text, surelyAsked(text, context))),
    perhapsAsked: (text, maySay) =>
      isSmallTalk(text) || asksForAnother(text) || readQuestion(text, context)
        ? undefined // read, and answered by words alone
        : answer(linesOf(text, likelyQuestion(text, context)).filter(({ line }) => maySay(line.command))),
    areArguments: (rest) => areArguments(rest, context),
    thanks: (text) => readQuestion(text, context)?.asks[0] === "thanks",
    allows: (permission) => may(cadre, permission),
  };
}

/** The one that is meant, or a question back. */
function answer(meant: readonly MayMean[]): Told | undefined {
  const lines = meant.filter(({ line }, n) => meant.findIndex((each) => isSame(each.line, line)) === n);
  const [first, ...others] = lines;
  const line = others.length > 0 ? whichLine.ask(lines) : first?.line;
  return line && { command: line.command, rest: line.args };
}

const isSame = (one: CommandLine, other: CommandLine) =>
  one.command === other.command && one.args === other.args;

/** What answers those who may not do what they ask for: the unit's workbook has its cadres, too. */
function insteadOf(intent: Intent, allows: (permission: Permission) => boolean): Intent {
  if (intent === "roster" && !allows("import-roster")) return "workbook";
  if (intent === "synthesis" && !allows("write-synthesis")) return "year-report";
  return intent;
}

/** What answers some things reads the line itself: who is away when, what people are called to. */
function saidTo(intent: Intent, text: string, at: number): Pick<Question, "said"> {
  const reads = intent === "report-away" || (intent === "convene" && saysWhen(text, at));
  return reads ? { said: text } : {};
}

/** By the units as they were read: when they are read again, names are put in order again. */
const KNOWN = new WeakMap<UnitFacts, Map<string, UnitNames>>();

/** The names of a unit and of all below it, put in order once for all lines of a day. */
async function unitNames(
  cadres: Pick<Services["cadres"], "tree" | "unitFacts">,
  unit: string,
  today: Day,
): Promise<UnitNames> {
  const facts = await cadres.unitFacts();
  const known = KNOWN.get(facts) ?? new Map<string, UnitNames>();
  KNOWN.set(facts, known);
  const names =
    known.get(`${unit} ${today}`) ?? new UnitNames((await cadres.tree(unit, today)).map(({ name }) => name));
  known.set(`${unit} ${today}`, names);
  return names;
}
