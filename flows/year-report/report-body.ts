import type { HandedInVersion } from "../../src/records/handed-in/handed-in-models.ts";
import { partsAsAnswered } from "../../src/rules/forms/as-answered.ts";
import type { AskedPart } from "../../src/rules/forms/form-for.ts";
import { paperText } from "../form/text.ts";
import type { YearReportParts } from "./needs.ts";

/** What a unit has written, as people read it. */
export async function reportBody(
  services: Pick<YearReportParts, "words" | "forms">,
  version: HandedInVersion,
): Promise<string> {
  const parts = await partsOf(services, version);
  return paperText(services.words, parts, version.answers, "whole").body;
}

/** The questions of a version. They are of texts alone, so nothing needs to be known of who wrote it. */
export async function partsOf(
  { forms }: Pick<YearReportParts, "forms">,
  version: HandedInVersion,
): Promise<AskedPart[]> {
  const { content } = await forms.asked(version);
  return partsAsAnswered(content, version, { group: version.group, level: "", required: {}, results: [] });
}
