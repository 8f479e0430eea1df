import type { TemplateFault } from "./template-fault.ts";

/** Word's fields that count, date or point within the paper. All others are refused: some fetch files or run programs. */
const HARMLESS = new Set(
  "PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE REF PAGEREF NOTEREF TOC SEQ STYLEREF SYMBOL".split(
    " ",
  ),
);
const HARMLESS_LINK = /^HYPERLINK\s+(?:\\l\s|"?(?:https?:|mailto:))/iu;

/** Behind another one's name they are not Word's to read, but where a second vocabulary hides the first word they are. */
const FETCHING =
  /(?:^|[\s"])(?:INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO|IMPORT|DATABASE|EMBED|RD)\s/iu;

/** Gathers the instructions of fields, which Word tears into pieces and puts into each other. */
export function createFieldReader() {
  const open: { instruction: string; isRead: boolean }[] = [];
  const faults: TemplateFault[] = [];

  function judge(instruction: string): void {
    const said = instruction.trim();
    const [name = ""] = said.split(/[\s\\"]/u);
    const [hidden] = FETCHING.exec(said) ?? [];
    if (hidden !== undefined) return void faults.push({ kind: "field", given: hidden.trim() });
    if (HARMLESS.has(name.toUpperCase()) || HARMLESS_LINK.test(said)) return;
    faults.push({ kind: "field", given: name || said });
  }

  return {
    faults,
    /** A field that is one element. */
    simple: judge,
    begin: (): void => void open.push({ instruction: "", isRead: false }),
    more(text: string): void {
      const field = open.at(-1);
      if (!field) judge(text);
      else if (!field.isRead) field.instruction += text;
    },
    /** The instruction is complete: its result follows, or nothing. */
    separate(): void {
      const field = open.at(-1);
      if (!field || field.isRead) return;
      field.isRead = true;
      judge(field.instruction);
    },
    end(): void {
      const field = open.pop();
      if (field && !field.isRead) judge(field.instruction);
    },
  };
}
