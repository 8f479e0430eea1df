import { APPROVED_KINDS } from "../../src/rules/duties/deed-kinds.ts";
import type { PolicyPart } from "../../src/rules/duties/policy.ts";
import { namedAs } from "../../src/words/policy/names.ts";
import type { Words } from "../../src/words/words.ts";

/** What becomes of deeds of the kinds that are decided about: of new ones, and of those that are there. */
export function approvalEffect(words: Words, approval: NonNullable<PolicyPart["approval"]>): string[] {
  return APPROVED_KINDS.flatMap((kind) => {
    const wanted = approval[kind];
    if (!wanted) return [];
    const name = namedAs(words, `approval.${kind}`);
    return [words.text(wanted === "approve" ? "policy-effect-approve" : "policy-effect-trust", { name })];
  });
}
