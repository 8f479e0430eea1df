import type { FormAnswer } from "../../src/rules/forms/answer.ts";
import type { AskedQuestion } from "../../src/rules/forms/form-for.ts";

/** One question as it stands in its form. */
export interface Asking<Q extends AskedQuestion = AskedQuestion> {
  question: Q;
  /** `Phần 2/8 · Trách nhiệm với công việc` */
  step: string;
  /** What was answered of it before, perhaps by half. */
  before: FormAnswer | undefined;
  /** What stood there when it is asked anew. */
  former?: FormAnswer | undefined;
  save(answer: FormAnswer): Promise<void>;
}
