import type { Permission, Role } from "../../src/rules/access/permissions.ts";
import type { Who } from "./everybody.ts";

/** What one must be allowed to do to start a flow. A new flow needs its row; who holds it, the table of permissions says. */
export const FLOWS: Record<string, Permission> = {
  help: "ask-for-help",
  hours: "keep-own-records",
  progress: "see-own-data",
  deadlines: "see-own-data",
  "own-unit": "see-own-data",
  "which-question": "see-own-data",
  history: "keep-own-records",
  resume: "keep-own-records",
  link: "link",
  "link-apps": "manage-own-apps",
  invitations: "invite",
  "one-cadre": "change-roster",
  "personal-data": "use-own-rights",
  "consent-withdraw": "use-own-rights",
  "personal-data-erase": "use-own-rights",
  pledge: "keep-own-records",
  "self-review": "keep-own-records",
  entrust: "name-helper",
  entrusted: "keep-own-records",
  absence: "keep-own-records",
  "roster-file": "import-roster",
  reminders: "keep-own-records",
  "group-binding": "bind-group",
  standing: "see-standing",
  missing: "see-missing",
  nudge: "nudge",
  policy: "set-policy",
};

export const IS: Record<Who, Role> = {
  stranger: "anyone",
  withdrawn: "anyone",
  erased: "anyone",
  left: "anyone",
  owner: "cadre",
  cadre: "cadre",
  former: "cadre",
  secretary: "head",
  deputy: "head",
  "other unit's": "head",
  "unit above's": "head",
  "unit below's": "head",
  "city's": "admin",
};
