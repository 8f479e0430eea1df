import { withoutMarks } from "./plain.ts";

/** The words of the grammar of hours that have marks, as they may be typed in raw keys. */
const WORDS = `
  tiếng giờ phút rưỡi nửa đồng hồ
  hôm bữa hổm kìa thứ bảy bẩy chủ nhật chúa nhựt ngày tháng mùng mồng trước tuần vừa rồi này rày đầu cuối
  hômnay hômqua hômkia chủnhật
  sáng trưa chiều tối đêm buổi giữa sớm nãy hồi
  một mốt bốn tư năm lăm sáu tám chín mười mươi trăm chục lẻ phần
  từ đến tới và với lúc
  âm trừ bớt giảm mấy vài dăm đôi gần khoảng hơn tầm cỡ chừng độ nữa
  dạ ạ nhé vâng chào em mình tôi đã mới làm được có việc thêm nhận báo cáo giúp đúng
`;
/** Words of time and amount, which nothing else is likely to be: also with wrong keys (`hoomf`). */
export const TIME_WORDS: ReadonlySet<string> = new Set("hom bua tieng phut nhat ruoi chieu".split(" "));

/** By their letters without marks. */
export const KEY_WORDS: ReadonlyMap<string, readonly string[]> = groupedByLetters(WORDS);

function groupedByLetters(words: string): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const word of new Set(words.split(/\s+/u).filter(Boolean))) {
    const letters = withoutMarks(word);
    grouped.set(letters, [...(grouped.get(letters) ?? []), word]);
  }
  return grouped;
}
