import type { Flow } from "../src/chat/flow.ts";
import { withdrawConsent } from "./consent-withdraw.ts";
import { groupBinding } from "./group-binding.ts";
import { help } from "./help.ts";
import { history } from "./history.ts";
import { hours } from "./hours.ts";
import { invitations } from "./invitations.ts";
import { link } from "./link.ts";
import { linkApps } from "./link-apps.ts";
import { missing } from "./missing.ts";
import { nudge } from "./nudge.ts";
import { personalData } from "./personal-data.ts";
import { eraseData } from "./personal-data-erase.ts";
import { pledge } from "./pledge.ts";
import { progress } from "./progress.ts";
import { reminders } from "./reminders.ts";
import { rosterFile } from "./roster-file.ts";
import { selfReview } from "./self-review.ts";
import { standing } from "./standing.ts";

/** Every dialog and command of the bot. A new one is a file here and a line in this table. */
export const flows: readonly Flow[] = [
  help,
  hours,
  progress,
  history,
  link,
  linkApps,
  invitations,
  personalData,
  withdrawConsent,
  eraseData,
  pledge,
  selfReview,
  rosterFile,
  reminders,
  groupBinding,
  standing,
  missing,
  nudge,
];

/** Commands of the contract that belong to later work: known, answered, not listed by `/trogiup`. */
export const closedCommands: readonly string[] = [
  "hoatdong",
  "sinhhoat",
  "aoxanh",
  "sangkien",
  "renluyen",
  "duyet",
  "hop",
  "sinhhoatnenlam",
  "mohinh",
  "kiemdiem",
  "congnhan",
  "chinhsach",
  "baocao",
];
