import type { Draft, FormVersion } from "../../src/records/forms/forms-models.ts";
import type { HandedInVersion } from "../../src/records/handed-in/handed-in-models.ts";
import { partsAsAnswered } from "../../src/rules/forms/as-answered.ts";
import type { AskedPart } from "../../src/rules/forms/form-for.ts";
import { paperText } from "../form/text.ts";
import type { YearReportParts } from "./needs.ts";

/** What was sent or closed, or is being written. */
export type Written = Pick<Draft, "form" | "formVersion" | "answers">;

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
  written: Written,
): Promise<AskedPart[]> {
  const { content } = await forms.asked(written);
  const group: FormVersion["group"] = "A"; // They ask every group the same.
  const who = { group, level: "", required: {}, results: [] };
  return partsAsAnswered(content, { answers: written.answers, group }, who);
}
