const OF_ONESELF = {
  appsLine: ["show"],
  awayLine: ["ask", "change", "requests", "show", "told", "toldIfMeant"],
  bindingLine: ["bind"],
  cadreLine: ["file", "requests", "statement"],
  calendarLine: ["list"],
  cardLine: ["show"],
  checkInLine: ["ask", "mark", "open", "present", "signed", "told", "withCode"],
  checkLine: ["of", "open"],
  closingLine: ["list"],
  collectiveLine: ["open"],
  dataLine: ["show"],
  deadlineLine: ["of"],
  discussionLine: ["note", "show"],
  dutyLine: ["allShown", "inWeek", "onDay", "open", "shown", "shownOf"],
  entrustLine: ["show"],
  entrustedLine: ["show"],
  eraseLine: ["cancel"],
  eventLine: ["draft", "list", "meet", "of"],
  helpLine: ["of", "page", "show"],
  historyLine: ["fixLast", "list", "page"],
  hoursLine: ["again", "ask", "inWeek", "lead", "notDone", "onDay", "own", "told", "toldIfDone"],
  invitationLine: ["all"],
  invitedLine: ["list"],
  leaveLine: ["leave"],
  modelLine: ["show", "waiting", "write", "withdraw"],
  ownFormLine: ["file", "ours", "ourTemplate", "show", "template"],
  paperLine: ["blankOfUnit", "inPdf", "ofUnit", "open", "own"],
  planLine: ["send", "show"],
  pledgeLine: ["change", "goOn", "open"],
  policyLine: ["changes", "group", "item", "show", "typed"],
  progressLine: ["show"],
  publicityLine: ["ask", "enter", "list"],
  readPlanLine: ["list"],
  recogniseLine: ["list", "show"],
  recordsLine: ["ask", "enter", "list"],
  registerLine: ["register", "registerIfMeant", "withdraw"],
  remindersLine: ["at", "show"],
  resumeLine: ["greeted", "of"],
  reviewLine: ["change", "goOn", "open"],
  rosterLine: ["send"],
  startLine: ["withCode"],
  signalLine: ["show"],
  superviseLine: ["show", "units", "write"],
  typingInLine: ["open", "told"],
  unitListsLine: ["proposals", "propose", "show", "strike"],
  unitLine: ["choose", "complain", "correct", "show", "write"],
  whichLine: ["ask"],
  workLine: ["show", "write"],
  yearReportLine: ["below", "show", "typed", "withdraw", "write"],
};
/** Readers of lines make none. */
const READERS = ["isGreeted", "read", "readLast", "readPage", "goesOn", "isWish", "looks", "ofFile"];

/** What names nobody else: who may do that is in the table of what starts a flow. */
export const NOT_AIMED = Object.entries(OF_ONESELF).flatMap(([line, names]) =>
  names.map((name) => `${line}.${name}`),
);

export function isReader(line: string): boolean {
  return READERS.some((name) => line.endsWith(`.${name}`));
}
