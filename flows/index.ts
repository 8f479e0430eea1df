import type { AnyFlow } from "../src/chat/dialog/flow.ts";
import { absence } from "./absence/absence.ts";
import { activities, meetings, shirts, training } from "./activities/activities.ts";
import { toldDeeds } from "./activities/told-deeds.ts";
import { approving } from "./approving/approving.ts";
import { calendar } from "./calendar/calendar.ts";
import { card } from "./card/card.ts";
import { checkInFlow } from "./check-in/check-in.ts";
import { closing } from "./closing/closing.ts";
import { collectiveReview } from "./collective-review/collective-review.ts";
import { convening, meeting } from "./convening/convening.ts";
import { deadlines } from "./deadlines.ts";
import { discussions } from "./discussions/discussions.ts";
import { publicity } from "./entries/publicity.ts";
import { unitRecords } from "./entries/records.ts";
import { entrust } from "./entrusting/entrust.ts";
import { entrusted } from "./entrusting/entrusted.ts";
import { evidence } from "./evidence/evidence.ts";
import { groupBinding } from "./group-binding.ts";
import { help } from "./help/help.ts";
import { history } from "./history/history.ts";
import { hours } from "./hours/hours.ts";
import { invitations } from "./invitations/invitations.ts";
import { invited } from "./invited/invited.ts";
import { linkApps } from "./link/apps.ts";
import { withdrawConsent } from "./link/consent-withdraw.ts";
import { link } from "./link/link.ts";
import { oneCadre } from "./one-cadre/one-cadre.ts";
import { ownForms } from "./own-forms/own-forms.ts";
import { ownUnit } from "./own-unit/own-unit.ts";
import { checkPaper } from "./papers/check-paper.ts";
import { papers } from "./papers/papers.ts";
import { eraseData } from "./personal-data/erase.ts";
import { personalData } from "./personal-data/personal-data.ts";
import { makingKnown } from "./plan/plan.ts";
import { readingPlan } from "./plan/read.ts";
import { pledge } from "./pledge.ts";
import { policy } from "./policy/policy.ts";
import { progress } from "./progress/progress.ts";
import { reminders } from "./reminders.ts";
import { resume } from "./resume.ts";
import { rosterFile } from "./roster-file/roster-file.ts";
import { selfReview } from "./self-review/self-review.ts";
import { signals } from "./signals/signals.ts";
import { missing } from "./standing/missing.ts";
import { nudge } from "./standing/nudge.ts";
import { standing } from "./standing/standing.ts";
import { supervising } from "./supervising/supervising.ts";
import { synthesis } from "./synthesis/synthesis.ts";
import { typingIn } from "./typing-in/typing-in.ts";
import { unitLists } from "./unit-lists/unit-lists.ts";
import { unitModel } from "./unit-model/unit-model.ts";
import { whichQuestion } from "./which-question.ts";
import { ownWorks } from "./works/own-works.ts";
import { recognising } from "./works/recognising.ts";
import { yearReport } from "./year-report/year-report.ts";

/**
 * Every dialog and command of the bot, in the order in which menus and help show them. A new one is a file here and a line in
 * this table.
 */
export const flows: readonly AnyFlow[] = [
  toldDeeds,
  hours,
  activities,
  meetings,
  training,
  shirts,
  checkInFlow,
  progress,
  history,
  card,
  pledge,
  selfReview,
  ownWorks,
  unitLists,
  papers,
  yearReport,
  synthesis,
  checkPaper,
  deadlines,
  calendar,
  invited,
  readingPlan,
  absence,
  reminders,
  linkApps,
  ownUnit,
  personalData,
  help,
  standing,
  missing,
  nudge,
  approving,
  recognising,
  unitModel,
  supervising,
  convening,
  meeting,
  closing,
  collectiveReview,
  discussions,
  unitRecords,
  publicity,
  makingKnown,
  invitations,
  oneCadre,
  typingIn,
  policy,
  ownForms,
  entrust,
  groupBinding,
  rosterFile,
  evidence,
  link,
  entrusted,
  withdrawConsent,
  eraseData,
  signals,
  whichQuestion,
  resume,
];
