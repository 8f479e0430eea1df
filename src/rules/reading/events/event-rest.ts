import { flatLine } from "../absence/flat-line.ts";

/** What is left of a line without its times and details: what it is, where, and who is called. */
export interface EventRest {
  readonly title: string;
  readonly place?: string;
  /** Who is called, as it was typed. */
  readonly whom?: string;
}

/** Words between two times or details; `follows`: something was cut out before them. */
export interface RestPiece {
  readonly text: string;
  readonly follows: boolean;
}

type Part = "title" | "place" | "whom" | "nothing";

/** Labels of an invitation that was pasted, and the words that lead to a part. */
const LED_BY: readonly (readonly [Part, RegExp])[] = [
  ["place", /^(?:dia diem|noi|dia chi|dd)(?: to chuc)? *:+ *(?:tai |o )?/u],
  [
    "whom",
    /^(?:thanh phan(?: tham du| du| moi)?|doi tuong|nguoi du|tp|khach moi|moi)(?: gom(?: co)?)? *:+ */u,
  ],
  ["title", /^(?:noi dung|nd|ten|tieu de|ve viec|v\/v|viec) *:+ */u],
  ["nothing", /^(?:thoi gian|tg|bat dau|thoi luong|trang phuc|so luong|gio) *:+ */u],
  ["whom", /^(?:thanh phan(?: tham du| du)?|gom co|gom|kinh moi|moi|goi|trieu tap) +/u],
  ["place", /^qua (?=zoom|google|gg |meet)/u],
  ["place", /^(?:dia diem|tai(?! (?:nan|lieu|chinh|tro|nang|san))|o) +/u],
];
const PLACES =
  /^(?:hoi truong|ht |nha van hoa|nvh|phong hop|phong \d|tru so|ubnd|uy ban|san (?:van dong|truong|ubnd|bong)|cong vien|quang truong|cau |truong |van phong|vp |nha thieu nhi|trung tam|zoom|google meet|gg meet|meet|truc tuyen|online|cong (?:truong|ubnd|chao)|bo ke|cho |chua |dinh |thanh doan|quan doan|nha truyen thong)/u;
/** Parts of an address, which go on after a comma. */
const OF_ADDRESS =
  /^(?:phuong|xa|quan|huyen|tp|thanh pho|so \d|duong|khu vuc|kv|ap|khom|tang|lau|toa|tinh|dc)\b/u;
const WITHIN =
  /(?<= )(?:tai(?! (?:nan|lieu|chinh|tro|nang|san))|o|dia diem)(?= )|(?<= )qua(?= (?:zoom|google|gg|meet))/gu;
/** What people are called to: “mời BCH | dự họp”. */
const CALLED_TO =
  /(?:^| )(?:(?:den |toi )?(?:tham du|du|tham gia) )?(?:(?:buoi|cuoc) )?(?:hop(?! tac)|hoi nghi|giao ban|sinh hoat|ra quan|dai hoi|tap huan|toa dam|hoi thao|le |mit tinh|chuong trinh|hoat dong)/u;
const WHOM_WITHIN =
  /(?<= )(?<!kinh )(?:thanh phan|gom co|gom|moi(?! (?:thang|tuan|nam|nguoi|quy|ngay)))(?= )/gu;
/** “kính mời đồng chí” names nobody. */
const NOBODY = /^(?:(?:cac|toan the|quy) )?(?:dong chi|d\/c|dc|moi nguoi|ca nha|anh chi|ban)$/u;
const DU = /^ *(?:(?:đến|tới|den|toi) )?(?:tham dự|dự|tham gia|tham du|du) /iu;
const ENDS = /^[\s,;:.()\-–—!/|]+|[\s,;:.()\-–—!/|]+$/gu;
const CONNECTS =
  /(?:^|\s)(?:lúc|luc|vào|vao|vào lúc|từ|tu|ngày|ngay|bắt đầu|bat dau|thời gian|thoi gian|khi|hồi|và|va|ở|tại|trong|khoảng|đến|den|diễn ra|dien ra|tổ chức|to chuc)$/iu;
const LENGTH_WORDS =
  "(?:\\d{1,3}|một|hai|ba|bốn|năm|mấy|nhiều|mot|bon|nam|may|nhieu) (?:ngày|ngay)(?: \\d{1,2} (?:đêm|dem))?$";
const LENGTH = new RegExp(`(?:^|\\s)${LENGTH_WORDS}`, "iu");
/** How long it is in all is told by its days. */
const IN_ALL = new RegExp(`(?:^|\\s)(?:kéo dài|keo dai|trong vòng|trong vong|trong) ${LENGTH_WORDS}`, "iu");
/** “khu vực 3 ngày | thứ 7”: the number names what is before it. */
const NUMBERED =
  /(?:^|\s)(?:khu vực|khu vuc|kv|tổ|to|ấp|ap|khóm|khom|quý|quy|số|so|lần|lan|khóa|khoa|đợt|dot|chi đoàn|chi doan) \d{1,3} (?:ngày|ngay)$/iu;
const LEADS =
  /^(?:(?:dạ|da|em|ad|bot|cho em|nhờ|xin|tạo|tao|lên lịch|len lich|tổ chức|to chuc|triệu tập|trieu tap|thông báo|thong bao|tb|lúc|vào|có|thì|và|va)(?:\s+|:\s*))+/iu;

/** Sorts what is left of a line. */
export function restOf(pieces: readonly RestPiece[]): EventRest {
  const parts: Record<Exclude<Part, "nothing">, string[]> = { title: [], place: [], whom: [] };
  let last: Part = "nothing";
  for (const { text, follows } of pieces) {
    for (const [n, segment] of text.split(/[\n;|]|,(?!\d)|\.\s|\s[-–/]\s/u).entries()) {
      const trimmed = bare(segment);
      if (!trimmed) continue;
      const isNew = follows || n > 0;
      for (const each of segmentParts(trimmed)) {
        for (const part of partsOf(each, { isNew, last, hasTitle: parts.title.length > 0 })) {
          if (part.is === "nothing" || !part.text) continue;
          parts[part.is].push(part.text);
          last = part.is;
        }
      }
    }
  }
  const [place, whom] = [parts.place.join(", "), parts.whom.join(", ")];
  return { title: titleOf(parts.title), ...(place && { place }), ...(whom && { whom }) };
}

/** A segment cut before a place or the people within it: `ra quân dọn kênh | ở cầu Quang Trung`. */
function segmentParts(segment: string): string[] {
  const line = flatLine(segment);
  const cuts = [...line.flat.matchAll(WITHIN), ...line.flat.matchAll(WHOM_WITHIN)]
    .map(({ index, 0: word }) => ({ index, marked: line.lower.slice(index, index + word.length) }))
    .filter(({ marked }) =>
      /^(?:ở|o|tại|tai|địa điểm|dia diem|qua|thành phần|thanh phan|gồm.*|gom.*|mời|moi)$/u.test(marked),
    )
    .map(({ index }) => index)
    .toSorted((a, b) => a - b);
  return [0, ...cuts]
    .map((from, n) => line.source.slice(from, cuts[n]))
    .map(bare)
    .filter(Boolean);
}

interface Place {
  readonly isNew: boolean;
  readonly last: Part;
  readonly hasTitle: boolean;
}

function partsOf(text: string, place: Place): { is: Part; text: string }[] {
  const part = partOf(text, place);
  const to = part.is === "whom" && !place.hasTitle ? CALLED_TO.exec(flatLine(part.text).flat) : undefined;
  if (!to) return [part];
  const whom = bare(part.text.slice(0, to.index));
  const what = bare(part.text.slice(to.index).replace(DU, ""));
  return [
    { is: "whom", text: NOBODY.test(flatLine(whom).flat) ? "" : whom },
    { is: "title", text: what },
  ];
}

function partOf(text: string, { isNew, last, hasTitle }: Place): { is: Part; text: string } {
  const line = flatLine(text);
  const led = LED_BY.map(([is, words]) => ({ is, length: words.exec(line.flat)?.[0].length ?? 0 })).find(
    ({ length }) => length > 0,
  );
  if (led && isLeadAsTyped(line.lower)) return { is: led.is, text: bare(line.source.slice(led.length)) };
  const isPlace = PLACES.test(line.flat);
  if (isNew && hasTitle && isPlace) return { is: "place", text };
  if (isNew && last === "place" && OF_ADDRESS.test(line.flat)) return { is: "place", text };
  if (isNew && last === "whom") return { is: "whom", text };
  return { is: "title", text };
}

/** “mới”, “ô”, “tài” are other words than mời, ở and tại. */
function isLeadAsTyped(lower: string): boolean {
  return !/^(?:mới|mỗi|mọi|ô|ổ|tài|tái|tải|gói|gội|gỗ)(?!\p{L})/u.test(lower);
}

function bare(text: string): string {
  let left = text.replaceAll(ENDS, "");
  for (let next = withoutConnecting(left); next !== left; ) {
    left = next;
    next = withoutConnecting(left);
  }
  return left;
}

/** “ngày” belongs to the day that was cut out behind it, but where it counts: “hội trại 3 ngày | từ 7h 11/12”. */
function withoutConnecting(text: string): string {
  const inAll = text.replace(IN_ALL, "");
  const isLength = LENGTH.test(inAll) && !NUMBERED.test(inAll);
  return (isLength ? inAll : inAll.replace(CONNECTS, "")).replaceAll(ENDS, "");
}

function titleOf(parts: readonly string[]): string {
  const title = parts.join(", ").replace(LEADS, "").replaceAll(/\s+/gu, " ").trim();
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
