const PRINTED = /Mã kiểm tra: ((?:[2-9A-Z]{4}-){2}[2-9A-Z]{4})/u;

/** The code on a printed paper, as a reader sees it. @param text of the whole paper */
export function paperCode(text: string): string | undefined {
  return PRINTED.exec(text)?.[1];
}
