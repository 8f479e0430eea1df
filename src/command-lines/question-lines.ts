import type { Intent } from "../rules/asking/intents.ts";
import type { Question } from "../rules/asking/question.ts";
import { type PeriodKind, periodOf } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { filterOfDuty, filterWord } from "../rules/duties/deed-filter.ts";
import { isDutyId } from "../rules/duties/duties.ts";
import { parsePeriodPhrase } from "../rules/reading/days/period-phrase.ts";
import { type MatterId, wordOf } from "../rules/targets/matters.ts";
import { approveLine } from "./approve-line.ts";
import { awayLine } from "./away-line.ts";
import { cadreLine } from "./cadre-lines.ts";
import { checkInLine } from "./check-in-line.ts";
import { checkLine } from "./check-line.ts";
import { collectiveLine } from "./collective-line.ts";
import { type CommandLine, commandLine } from "./command-line.ts";
import { hoursLine } from "./deed-lines.ts";
import { discussionLine } from "./discussion-line.ts";
import { publicityLine, recordsLine } from "./entries-line.ts";
import { entrustLine } from "./entrust-lines.ts";
import { eventLine } from "./event-line.ts";
import { pledgeLine, reviewLine } from "./form-lines.ts";
import { helpLine } from "./help-line.ts";
import { historyLine } from "./history-line.ts";
import { DONE_BY } from "./how-to-lines.ts";
import { invitedLine } from "./invited-line.ts";
import { modelLine } from "./model-line.ts";
import {
  appsLine,
  cardLine,
  dataLine,
  deadlineLine,
  eraseLine,
  progressLine,
  remindersLine,
  unitLine,
  withdrawalLine,
} from "./own-lines.ts";
import { paperLine } from "./paper-line.ts";
import { planLine, readPlanLine } from "./plan-lines.ts";
import { policyLine } from "./policy-line.ts";
import { recogniseLine } from "./recognise-line.ts";
import { superviseLine } from "./supervise-line.ts";
import { synthesisLine } from "./synthesis-line.ts";
import { unitBookLine } from "./unit-book-line.ts";
import { invitationLine, missingLine, nudgeLine, rosterLine, standingLine } from "./unit-lines.ts";
import { unitListsLine } from "./unit-lists-line.ts";
import { workLine } from "./work-line.ts";
import { yearReportLine } from "./year-report-line.ts";

/** What of a question a command can take. */
type Named = Omit<Question, "asks">;

const NUDGED = { command: nudgeLine.command };

/** The command that answers each thing that is asked; nothing where words alone answer. */
const LINES: Readonly<Record<Intent, (named: Named, today: Day) => CommandLine | undefined>> = {
  "missing-own": ({ period }) => commandLine(progressLine.command, period),
  progress: ({ period }) => commandLine(progressLine.command, period),
  missing: (named) => commandLine(missingLine.command, asWord(named.duty), named.period, named.name),
  standing: ({ period, name }) => commandLine(standingLine.command, period, name),
  // Targets are of a year.
  targets: ({ period, name }, today) =>
    commandLine(standingLine.command, period ?? periodOf("year", today).id, name),
  deadline: ({ duty, period }) => deadlineLine.of(duty && isDutyId(duty) ? wordOf(duty) : undefined, period),
  pledge: (named, today) => commandLine(pledgeLine.command, ofKind(named, ["year"], today)),
  "change-pledge": (named, today) => commandLine(pledgeLine.command, "sửa", ofKind(named, ["year"], today)),
  review: (named, today) =>
    commandLine(reviewLine.command, named.name, ofKind(named, ["quarter", "year"], today)),
  "change-review": (named, today) =>
    commandLine(reviewLine.command, "sửa", ofKind(named, ["quarter", "year"], today)),
  entries: ({ duty, period }, today) => {
    const kind = duty && isDutyId(duty) ? filterOfDuty(duty) : undefined;
    const isRead = period !== undefined && parsePeriodPhrase(period, today) !== undefined;
    return historyLine.list(kind && filterWord(kind), isRead ? period : undefined);
  },
  "fix-entry": () => historyLine.fix(),
  "undo-entry": () => historyLine.undo(),
  reminders: ({ clock }) => (clock ? remindersLine.at(clock) : remindersLine.show()),
  nudge: (named) => commandLine(NUDGED.command, asWord(named.duty), named.period, named.name),
  roster: () => rosterLine.send(),
  invitations: ({ name }) => commandLine(invitationLine.command, name),
  apps: () => appsLine.show(),
  secretary: () => unitLine.show(),
  "how-hours": () => helpLine.of("ghi giờ"),
  "how-undo": () => helpLine.of("hoàn tác"),
  "how-pledge": () => helpLine.of("đăng ký"),
  "how-review": () => helpLine.of("kiểm điểm"),
  "how-apps": () => helpLine.of("liên kết"),
  "how-invite": () => helpLine.of("mời"),
  "how-reminders": () => helpLine.of("nhắc"),
  help: () => helpLine.show(),
  data: () => dataLine.show(),
  erase: () => commandLine(eraseLine.command),
  quit: () => commandLine(withdrawalLine.command),
  hours: () => hoursLine.ask(),
  complaint: () => unitLine.complain(),
  "fix-row": () => unitLine.correct(),
  "write-head": () => unitLine.write(),
  approvals: () => approveLine.show(),
  papers: () => paperLine.open(),
  workbook: ({ period, name }) => unitBookLine.of(period, name),
  "print-pledge": () => paperLine.own("a1"),
  "print-review": () => paperLine.own("a2"),
  card: (named, today) => commandLine(cardLine.command, ofKind(named, ["year"], today)),
  check: ({ code }) => (code ? checkLine.of(code) : checkLine.open()),
  cadres: () => cadreLine.show(),
  policy: () => policyLine.show(),
  invited: () => invitedLine.list(),
  events: () => eventLine.list(),
  convene: ({ said }) => {
    if (!said) return eventLine.draft();
    return /(?<!\p{L})(?:h[oọ]p|sinh ho[aạ]t)(?!\p{L})/iu.test(said.normalize("NFC"))
      ? eventLine.meet(said)
      : eventLine.of(said);
  },
  absences: () => awayLine.show(),
  "report-away": ({ said }) =>
    said ? commandLine(awayLine.command, awayLine.toldIfMeant(said)) : awayLine.ask(),
  entrusted: () => entrustLine.show(),
  "requests-away": () => awayLine.requests(),
  "how-to": ({ about }) => (about ? helpLine.of(DONE_BY[about]) : helpLine.show()),
  works: () => workLine.show(),
  "new-work": () => workLine.write(),
  "works-waiting": () => recogniseLine.show(),
  "unit-lists": () => unitListsLine.show(),
  model: () => modelLine.show(),
  "own-collective": () => collectiveLine.own(),
  collective: (named, today) =>
    commandLine(collectiveLine.command, named.name, ofKind(named, ["quarter", "year"], today)),
  supervision: () => superviseLine.show(),
  discussions: () => discussionLine.show(),
  "year-report": ({ period }, today) => yearReportLine.show(yearIn(period, today)),
  synthesis: ({ period }, today) => synthesisLine.show(yearIn(period, today)),
  plan: () => planLine.show(),
  "read-plan": () => readPlanLine.list(),
  publicity: () => publicityLine.list(),
  records: () => recordsLine.list(),
  // Whoever holds the event is shown its code.
  "check-in": () => checkInLine.open(),
  thanks: () => undefined,
};

/** Whether a word names an intent. */
export function isIntent(name: string): name is Intent {
  return Object.hasOwn(LINES, name);
}

/** The command line that answers an intent of a question. */
export function lineOfIntent(intent: Intent, named: Named, today: Day): CommandLine | undefined {
  return LINES[intent](named, today);
}

/** What answers a meaning, whatever it names: its command; words alone answer thanks. */
export function answerOf(meaning: string): string {
  return (isIntent(meaning) ? LINES[meaning]({}, ANY_DAY)?.command : undefined) ?? meaning;
}

const ANY_DAY = "2026-01-01";

function asWord(duty: MatterId | undefined): string | undefined {
  return duty && wordOf(duty);
}

/** The year that was named: `năm ngoái`. */
function yearIn(period: string | undefined, today: Day): string | undefined {
  const found = period === undefined ? undefined : parsePeriodPhrase(period, today);
  return found?.kind === "year" ? found.id : undefined;
}

/** The named period where the command can take it: `tuần này` says nothing of a pledge. */
function ofKind({ period }: Named, kinds: readonly PeriodKind[], today: Day): string | undefined {
  if (period === undefined) return undefined;
  const found = parsePeriodPhrase(period, today);
  if (!found) return period;
  return kinds.includes(found.kind) ? period : undefined;
}
