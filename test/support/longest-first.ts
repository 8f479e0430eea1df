import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take long, the longest of each project first: what is begun last should be short, or one worker ends long
 * after the others. Vitest itself knows durations only from an earlier run on the same disk. A file that is missing here
 * runs after these.
 */
const LONGEST = [
  "faults/kills-many",
  "faults/kills-one",
  "faults/crash-points",
  "faults/kills-zalo",
  "faults/database-away",
  "program/made-up-duty",
  "simulate/simulate",
  "faults/zalo-program",
  "faults/whole-program",
  "faults/kills-roster",
  "faults/bad-input",
  "cli/job",
  "cli/backup",
  "browser/talking",
  "channels/zalo-outage-program",
  "records/embedded-owner",
  "records/backup",
  "cli/template-levels",
  "unheard",
  "records/embedded-refusals",
  "faults/platform-faults-zalo",
  "faults/platform-faults",
  "faults/platform-faults-zalo-bot",
  "flows/who-may-do-what-to-whom",
  "channels/zalo-fan-out",
  "chat/never-thrice",
  "channels/zalo",
  "contract/same-words",
  "records/everything-erased",
  "flows/who-may-do-what",
  "chat/handled-ahead",
  "flows/own-unit",
  "chat/outbox",
  "flows/large-unit",
  "chat/list-shown-last",
  "flows/one-cadre",
  "jobs/one-message",
  "chat/gathering",
  "flows/hours",
  "channels/zalo-refused",
  "jobs/fan-out",
];

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return rank < 0 ? LONGEST.length : rank;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
}
