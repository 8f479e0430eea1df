/** “em có dự sinh hoạt đâu”: the last word denies all of it. Without marks it may be beans, a head or an ache. */
const DENIED_AT_END =
  /(?<!\p{L})(?:có|co|được|duoc|dc|đc) (?:[^,.;]{1,60} )?(?:(?<!ở )đâu|(?<!(?<!\p{L})(?:o|che|tu|buoi|do|tran|xoi|banh|cay|trong|nau|an|bi|nhuc|dip|thang|nam|lan|tuan|hang|co|con|xang|may|bat|ban|di) )dau)(?: (?:mà|ma|ạ|a|bot|ad|anh|chị|chi|em|nha|nghen|à|hả)(?!\p{L})[^,.;]{0,30})?[ .!:(]*$/u;

/** Whether the end of a line takes back what it has told. */
export function isDeniedAtEnd(lower: string): boolean {
  return DENIED_AT_END.test(lower);
}
