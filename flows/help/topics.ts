import type { CommandLine } from "../../src/command-lines/command-line.ts";
import { hoursLine } from "../../src/command-lines/deed-lines.ts";
import { pledgeLine, reviewLine } from "../../src/command-lines/form-lines.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import { appsLine, remindersLine } from "../../src/command-lines/own-lines.ts";
import { invitationLine } from "../../src/command-lines/unit-lines.ts";
import type { Intent } from "../../src/rules/asking/intents.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";

/** What one can ask how to do, by the words that lead here, and the command that does it. */
export const TOPICS = {
  hours: { said: "ghi giờ", does: "hours", line: hoursLine.ask() },
  undo: { said: "hoàn tác", does: "entries", line: historyLine.list() },
  pledge: { said: "đăng ký", does: "pledge", line: pledgeLine.open() },
  review: { said: "kiểm điểm", does: "review", line: reviewLine.open() },
  apps: { said: "liên kết", does: "apps", line: appsLine.show() },
  invite: { said: "mời", does: "invitations", line: invitationLine.all() },
  reminders: { said: "nhắc", does: "reminders", line: remindersLine.show() },
} as const satisfies Record<string, { said: string; does: Intent; line: CommandLine }>;
type Topic = keyof typeof TOPICS;

/** The topic that is named, in whatever spelling. */
export function topicNamed(args: string): Topic | undefined {
  const said = plain(args);
  return objectKeys(TOPICS).find((topic) => plain(TOPICS[topic].said) === said);
}

function objectKeys<T extends object>(of: T): (keyof T)[];
function objectKeys(of: object): string[] {
  return Object.keys(of);
}
