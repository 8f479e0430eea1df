/** Begins a remark, in whatever spelling; in the middle of one, without its marks, it may be another word. Nghi and Vang are people. */
const FIRST =
  /^(?:vắng|vang (?:mat|co|khong|ko)|nghỉ|nghi (?:phep|om|benh)|không|khong|ko|hông|chưa|chua|xin phép|xin phep|có phép|co phep|ốm|bận)(?!\p{L}|[ .]+(?:chuyên trách|chuyen trach))/iu;
const WITHIN =
  /(?<!\p{L})(?:vắng|nghỉ|không(?! chuyên trách)|xin phép|có phép|ốm|bị bệnh|bận)(?!\p{L})|[❌✗✘✖]/iu;

/** Whether what stands beside a name in a list of people says that they were not there: `vắng`, `không mặc`, `xin phép`, `❌`. */
export function saysAbsent(remark: string): boolean {
  const said = remark.normalize("NFC").replace(/^[\s\p{Pd}:|(,;]+/u, "");
  return FIRST.test(said) || WITHIN.test(said);
}
