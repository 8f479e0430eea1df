import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take long, the longest first: what is begun last should be short, or one worker ends long after the others.
 * Vitest itself knows durations only from an earlier run on the same disk. A file that is missing here runs after these.
 */
const LONGEST = [
  "faults/kills-drawn",
  "simulate/simulate",
  "program/made-up-duty",
  "language/as-typed",
  "faults/database-away",
  "faults/whole-program",
  "faults/crash-points",
  "records/backup",
  "flows/who-may-do-what-to-whom",
  "flows/who-may-do-what",
  "records/everything-erased",
  "papers/pages",
  "flows/papers",
  "faults/zalo-program",
  "records/embedded-refusals",
  "faults/kills-roster",
  "channels/zalo-outage-program",
  "channels/zalo-fan-out",
  "faults/bent-updates",
  "program/full-disk",
  "chat/handled-ahead",
  "records/embedded-owner",
  "cli/job",
  "channels/zalo",
  "program/npm",
  "contract/same-words",
  "unheard",
  "language/as-long-as-the-line",
  "cli/backup",
  "chat/never-thrice",
  "language/plain-questions",
  "browser/screenshot",
  "flows/convening",
  "jobs/fan-out",
  "browser/talking",
  "flows/works",
  "cli/template-levels",
  "faults/bad-requests",
  "jobs/time-zone",
  "faults/bad-input",
  "records/closed-sockets",
  "faults/platform-faults-zalo",
  "rules/hours-phrases",
  "chat/outbox",
  "records/embedded-durability",
  "cli/settings",
  "faults/kills-check-in",
  "demo/demo",
  "faults/platform-faults",
  "flows/one-cadre",
  "flows/evidence",
  "records/data-of-0.1",
  "cli/roster",
  "papers/pdf",
  "browser/live",
  "chat/gathering",
  "browser/shape",
  "flows/large-unit",
  "chat/list-shown-last",
  "flows/year-report",
  "flows/link-crash",
  "papers/word-templates",
  "chat/awkward-messages",
  "flows/collective-review",
  "jobs/fan-out-progress",
  "flows/handover",
  "flows/typing-in",
  "jobs/one-message",
  "flows/unit-model",
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
