import type { World } from "../script.ts";

/** Syllables that chance strings together: two texts have hardly three in a row in common. */
const SYLLABLES = [
  ..."chợ sông bến ghe lúa vườn cam xoài kênh cầu đò phà tàu xe đạp đường hẻm ngõ nhà mái".split(" "),
  ..."sân trường lớp bảng phấn vở sách đèn quạt loa trống cờ khăn áo nón giày dép túi balo".split(" "),
  ..."thuyền lưới cá tôm rùa gà vịt heo bò dê thỏ ong mật hoa sen súng lan mai đào cúc".split(" "),
  ..."mưa nắng gió bão lụt hạn mặn ngọt chua cay đắng bùi thơm giòn mềm cứng nhẹ nặng sâu nông".split(" "),
  ..."sơn vẽ khâu may đan hàn cưa đục bào cày cuốc tưới gieo gặt phơi xay giã nấu nướng hấp".split(" "),
  ..."kèn sáo đàn hát múa kịch thơ truyện tranh ảnh phim báo đài mạng thẻ phiếu quyển trang dòng chữ".split(
    " ",
  ),
];

/** So many words of a copy stand between two that were exchanged. */
const EXCHANGED = 12;

/** A sentence of so many words. */
export function sentence({ chance }: Pick<World, "chance">, words: number): string {
  return `Đoàn viên ${Array.from({ length: words }, () => SYLLABLES[chance.below(SYLLABLES.length)]).join(" ")}.`;
}

/** What a model's part says that is longest. */
export function ownContent(world: Pick<World, "chance">): string {
  return Array.from({ length: 6 }, () => sentence(world, 14)).join(" ");
}

/** The same with every twelfth word another. */
export function copyOf(content: string): string {
  return content
    .split(" ")
    .map((word, n) => (n % EXCHANGED === EXCHANGED - 1 ? "rồi" : word))
    .join(" ");
}
