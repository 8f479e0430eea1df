import type { CommandLine } from "../../command-lines/command-line.ts";
import { hoursLine } from "../../command-lines/deed-lines.ts";
import type { NamedEntry } from "../../command-lines/history-line.ts";
import { registerLine } from "../../command-lines/register-line.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { isWholeTime } from "../../rules/reading/days/whole-time.ts";
import { readHoursAlone } from "../../rules/reading/hours/hours-alone.ts";
import { besideDone, saysDone } from "../../rules/reading/talk/done.ts";
import { offerSays, yesOrNo } from "../../rules/reading/talk/yes-no.ts";
import type { Told } from "../dialog/catalogue.ts";
import type { ChatState } from "../mailbox/chat-document.ts";
import { readCommand } from "./slash-command.ts";

/**
 * How it is told in words what became of registered hours, where that question alone was shown last: “xong rồi ạ”, “mưa quá chưa làm
 * được”, “làm có 1 tiếng thôi”, “làm rồi mà hôm thứ 7”. What tells of other work is read as it always is.
 * @param at when it was said, epoch milliseconds
 */
export function registeredOfOffered(
  options: ChatState["offered"],
  text: string,
  at: number,
): Told | undefined {
  const entry = registeredIn(options);
  if (!entry) return undefined;
  const does = saysDone(text);
  if (does) return asTold(does === "done" ? registerLine.done(entry) : registerLine.dropped(entry));
  const said = besideDone(text);
  const hours = readHoursAlone(said, { today: dayOf(at) });
  return hours || (said !== "" && isWholeTime(said)) ? asTold(registerLine.other(entry, said)) : undefined;
}

/** The hours that Sunday's question asks about: it may be answered by other hours, and its letter asks nothing else that has a yes or no. */
function registeredIn(options: ChatState["offered"]): NamedEntry | undefined {
  const read = options.map(({ value }) => {
    const line = readCommand(`/${value}`);
    return line?.command === hoursLine.command ? registerLine.read(line.rest) : undefined;
  });
  const other = read.find((each) => each?.does === "other");
  const isAskedAlone = options.every(
    ({ label, says, takesWhy }, n) =>
      read[n] !== undefined || !(says || takesWhy || yesOrNo(label) || offerSays(label)),
  );
  return other?.does === "other" && isAskedAlone ? other.entry : undefined;
}

function asTold({ command, args }: CommandLine): Told {
  return { command, rest: args };
}
