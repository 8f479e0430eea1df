/** Songs of the Union and of the city, by name: who has learnt or practised one has done a duty. */
const TITLES =
  "thanh niên làm theo lời bác|lên đàng|khát vọng tuổi trẻ|nối vòng tay lớn|như có bác(?: hồ)?|cần thơ gạo trắng nước trong|tiến lên đoàn viên|dậy mà đi|thanh niên thế hệ hồ chí minh|tuổi trẻ thế hệ bác hồ|dấu chân tình nguyện|màu áo xanh|hành khúc thanh niên|bài ca sinh viên|hát mãi khúc quân hành|bác đang cùng chúng cháu hành quân|việt nam ơi|một vòng việt nam|sức trẻ|tự nguyện(?=_(?:[,.;!]|(?![^])))|đoàn ca|quốc ca";
/** “bài học”, “bài tập”: for school. */
const NO_SONG =
  "(?:học|tập|giảng|thơ|báo|thi|kinh|văn|vở|vè|múa|nhảy|dân vũ|khiêu|võ|quyền|thể|thuyết|phát|kiểm|toán|anh|của|cho|rồi|hết|chưa|này|đó|mới|cũ|nào|gì)";
const LEARNT = "(?:học (?:được|dc|đc|xong|thuộc|luôn)|thuộc(?: được| xong| hết| luôn)?)";

/** A song that was learnt or practised, told by its name or as “thuộc bài …”; a part of a pattern. */
export const NAMED_SONG = `(?:${LEARNT} bài(?: hát)?(?= \\p{L})(?! ${NO_SONG}$)|(?:${LEARNT}|tập(?: xong| hát| luôn)?|luyện(?: hát)?|học(?: hát)?|hát|ca) (?:xong )?(?:bài )?(?:hát )?(?:${TITLES}))`;
