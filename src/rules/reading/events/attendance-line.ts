import { withoutTitle } from "../names.ts";

/** How somebody is said to have been there. */
export interface SaidMark {
  readonly names: readonly string[];
  readonly as: "came" | "late" | "absent" | "excused";
  readonly reason?: string;
  /** Only named: that they are there is said by standing in the line at all. */
  readonly onlyNamed?: true;
}

/** With marks, or with none at all: “Vang” is a name where the others bear theirs. */
const CAME =
  /(?:đã |da )?(?:có mặt|co mat|đến rồi|den roi|đã đến|da den|(?:đến |den )?(?:đúng giờ|dung gio))(?: rồi| roi| đủ| du| đúng giờ| dung gio)?/u;
const LATE =
  /(?:đến |den |đi |di |vào |vao )?(?:trễ|tre|muộn|muon)(?: giờ| gio)?(?: \d{1,3} ?(?:p|ph|phút|phut))?/u;
const AWAY =
  /(?:(?:xin |báo |bao )?(?:vắng|vang|nghỉ|nghi)(?: mặt| mat)?|(?:không|khong|ko|hông|hong|k) (?:đến|den|tới|toi|đi|di|dự|du|có mặt|co mat)(?: được| duoc| đc| dc)?)/u;
/** In small letters, behind a name: Tới and Đến are people, too. It leaves open whether they were on time, as a bare name does. */
const ARRIVED =
  /^(?<name>\S.*?)\s+(?:(?:đã|da|mới|moi|vừa|vua|có|co) )*(?:đến|den|tới|toi|vào|vao)(?: (?:rồi|roi|nè))?$/u;
/** Whoever is not there yet may still come. */
const NOT_YET = /(?:^|\s)(?:chưa|chua)(?: (?:thấy|thay))?(?: (?:đến|den|tới|toi|vào|vao|có mặt|co mat))?$/iu;
const WITHOUT_WORD = /(?:không phép|khong phep|không lý do|khong ly do|không lí do|khong li do)/u;
const WITH_WORD = /(?:có phép|co phep|có lý do|co ly do)/u;
const REASON = /(?:vì|vi|do|bởi|lý do|ly do|lí do|:|-|\()\s*/u;

const AT_END = [
  { as: "came", is: at(CAME) },
  { as: "late", is: at(LATE) },
] as const;
const AWAY_AT = new RegExp(
  `^(?<name>.*?)(?:^|\\s)${AWAY.source}(?:\\s+(?<without>${WITHOUT_WORD.source})|\\s+(?<with>${WITH_WORD.source}))?(?:\\s*[:,-]?\\s*${REASON.source}(?<reason>.+?)\\)?)?$`,
  "iu",
);
const LEADING = new RegExp(
  `^(?:(?<came>${CAME.source})|(?<late>${LATE.source})|(?<away>${AWAY.source}(?: (?:${WITHOUT_WORD.source}|${WITH_WORD.source}))?))\\s*(?::|gồm|gom)\\s*(?<name>.+)$`,
  "iu",
);

function at(status: RegExp): RegExp {
  return new RegExp(`^(?<name>.*?)(?:^|\\s)${status.source}$`, "iu");
}

type Told = Pick<SaidMark, "as" | "reason" | "onlyNamed">;

/**
 * Reads who is there as it is typed at a door: `An, Bích, Cường có mặt; Dũng trễ; Giang vắng vì con ốm`, also `vắng: Giang, Hà`.
 * Names with nothing said behind them are there.
 */
export function readAttendance(text: string): SaidMark[] {
  const marks: SaidMark[] = [];
  for (const line of text.normalize("NFC").split(/[\n;]|(?<!\d)\.(?=\s|$)/u)) {
    let names: string[] = [];
    let led: Told | undefined;
    for (const piece of line.split(/,|\s+(?:và|va)\s+/u)) {
      const leading = LEADING.exec(piece.trim());
      if (leading?.groups) {
        if (led && names.length > 0) marks.push({ names, ...led });
        [led, names] = [leadOf(leading.groups), []];
      }
      const rest = leading?.groups?.name ?? piece;
      if (NOT_YET.test(rest.trim())) {
        names = [];
        continue;
      }
      const told = led ? undefined : toldAtEnd(rest.trim());
      const name = nameIn(told?.name ?? rest);
      if (name) names.push(name);
      if (!told) continue;
      const { name: _, ...mark } = told;
      if (names.length > 0) marks.push({ names, ...mark });
      names = [];
    }
    if (names.length > 0) marks.push({ names, ...(led ?? { as: "came", onlyNamed: true }) });
  }
  return marks;
}

/** Of whom it is said that they wore the áo Thanh niên, or did not. */
export interface SaidShirt {
  readonly names: readonly string[];
  readonly worn: boolean;
}

const SHIRT =
  /^(?<name>.*?)(?:^|\s)(?:(?<not>(?:không|khong|ko|k|chưa|chua|quên|quen) )(?:có |co )?|(?:có|co) )?(?:mặc|mac|bận|ban) (?:áo|ao)(?: (?:xanh|đoàn|doan|thanh niên|thanh nien))?$/iu;

/** Takes what is said of shirts out of a line: `Lan, Hoa không mặc áo; Bích trễ`. What is left is read as who is there. */
export function readShirts(text: string): { shirts: SaidShirt[]; rest: string } {
  const shirts: SaidShirt[] = [];
  const rest: string[] = [];
  for (const line of text.normalize("NFC").split(/[\n;]|(?<!\d)\.(?=\s|$)/u)) {
    const kept: string[] = [];
    let named: string[] = [];
    for (const piece of line.split(/,|\s+(?:và|va)\s+/u).map((each) => each.trim())) {
      const { name = "", not } = SHIRT.exec(piece)?.groups ?? {};
      if (SHIRT.test(piece)) {
        const names = [...named, name].map(nameIn).filter((each) => each !== "");
        if (names.length > 0) shirts.push({ names, worn: not === undefined });
        named = [];
      } else if (toldAtEnd(piece) || LEADING.test(piece)) {
        kept.push(...named, piece);
        named = [];
      } else named.push(piece);
    }
    rest.push([...kept, ...named].join(", "));
  }
  return { shirts, rest: rest.filter((line) => line.trim() !== "").join("; ") };
}

/** A line that says of people by name that they are there or came late, and nothing else. */
export function saysAttendance(text: string): boolean {
  if (text.length > 400 || !/(?:có mặt|co mat|trễ|tre|muộn|muon)/iu.test(text)) return false;
  const marks = readAttendance(text);
  const names = marks.flatMap((mark) => mark.names);
  const last = /(?:có mặt|co mat|trễ|tre|muộn|muon|vắng|vang|phép|phep)\s*[.]?\s*$/iu.test(text.trim());
  const isSaid = last || ARRIVED.test(text.trim()) || marks.some(({ reason }) => reason !== undefined);
  return isSaid && names.length > 0 && names.every(isName);
}

/** “Giang đến”: said of somebody by name. */
export function saysArrived(text: string): boolean {
  return text.split(/[,;\n]/u).some((piece) => {
    const name = ARRIVED.exec(piece.trim())?.groups?.name;
    return name !== undefined && isName(nameIn(name));
  });
}

/** One to six words that begin large, and no word for oneself. */
function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  return (
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}[\p{L}’'-]*$/u.test(word)) &&
    !/^(?:Em|Tôi|Toi|Mình|Minh ơi|Anh|Chị|Hôm|Ai|Mọi|Cả|Có|Tất|Lớp|Đoàn|Chi)$/u.test(words[0] ?? "")
  );
}

function toldAtEnd(piece: string): (Told & { name: string }) | undefined {
  const away = AWAY_AT.exec(piece)?.groups;
  if (away) return { name: away.name ?? "", ...awayOf(away) };
  for (const { as, is } of AT_END) {
    const name = is.exec(piece)?.groups?.name;
    if (name !== undefined) return { name, as };
  }
  const arrived = ARRIVED.exec(piece)?.groups?.name;
  return arrived === undefined ? undefined : { name: arrived, as: "came", onlyNamed: true };
}

function awayOf({ with: allowed, reason }: Record<string, string | undefined>): Told {
  if (reason) return { as: "excused", reason: reason.trim() };
  return { as: allowed ? "excused" : "absent" };
}

function leadOf({ came, late, away = "" }: Record<string, string | undefined>): Told {
  if (came) return { as: "came" };
  if (late) return { as: "late" };
  return { as: WITH_WORD.test(away) ? "excused" : "absent" };
}

/** Without a bullet, a number or a title before it, and without “là”, “thì” behind it. */
function nameIn(text: string): string {
  const bare = text
    .trim()
    .replace(/^(?:[-•*+]\s*|\d+[.)]\s*)+/u, "")
    // In small letters: “Mai Thị Thi” ends with a name.
    .replace(/\s+(?:thì|thi|là|la|đều|deu|cũng|cung)$/u, "");
  return withoutTitle(bare).trim();
}
