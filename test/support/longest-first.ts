import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take long, the longest first: what is begun last should be short, or one worker ends long after the others.
 * Vitest itself knows durations only from an earlier run on the same disk. A file that is missing here runs after these.
 */
const LONGEST = [
  "faults/kills-one",
  "faults/kills-many",
  "faults/kills-zalo",
  "program/made-up-duty",
  "flows/who-may-do-what-to-whom",
  "faults/database-away",
  "faults/crash-points",
  "faults/whole-program",
  "records/everything-erased",
  "flows/large-unit",
  "channels/zalo-fan-out",
  "faults/zalo-program",
  "cli/backup",
  "flows/one-cadre",
  "chat/never-thrice",
  "faults/bad-input",
  "records/backup",
  "records/embedded-owner",
  "channels/zalo-outage-program",
  "simulate/simulate",
  "faults/kills-roster",
  "cli/job",
  "flows/who-may-do-what",
  "language/as-typed",
  "jobs/one-message",
  "contract/same-words",
  "channels/zalo",
  "flows/papers",
  "flows/works",
  "cli/template-levels",
  "records/embedded-refusals",
  "faults/bent-updates",
  "program/full-disk",
  "cli/settings",
  "browser/talking",
  "records/closed-sockets",
  "chat/list-shown-last",
  "faults/platform-faults-zalo",
  "chat/handled-ahead",
  "jobs/fan-out",
  "program/npm",
  "chat/gathering",
  "chat/awkward-dialogs",
  "flows/nudge",
  "flows/year-report",
  "jobs/tick",
  "faults/platform-faults",
  "chat/outbox",
  "flows/own-unit",
  "flows/typed-only",
  "flows/deeds-when-offices-change",
  "chat/no-wrong-data",
  "records/embedded-durability",
  "chat/hours-in-a-dialog",
  "unheard",
  "flows/evidence",
  "browser/live",
  "flows/hours",
  "demo/demo",
  "browser/screenshot",
  "flows/activities",
  "flows/pledge",
  "flows/hours-again",
  "faults/bad-arguments",
  "records/data-of-0.1",
  "browser/shape",
  "papers/pages",
  "faults/bad-requests",
  "jobs/time-zone",
  "program/watchdog",
  "cli/personal-data",
  "browser/zalo-pictures",
];

/** One after the other: a worker ends as soon as the next file is of the other project, and loading a new one is dear. */
const PROJECTS = ["system", "fast"];

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return rank < 0 ? LONGEST.length : rank;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const placeOf = ({ project }: TestSpecification) => PROJECTS.indexOf(project.name);
    return sorted.sort((one, other) => placeOf(one) - placeOf(other) || rankOf(one) - rankOf(other));
  }
}
