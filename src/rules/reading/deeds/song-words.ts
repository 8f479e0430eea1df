/** Songs of the Union and of the city, by name: who has learnt or practised one has done a duty. */
const TITLES =
  "thanh niên làm theo lời bác|lên đàng|khát vọng tuổi trẻ|nối vòng tay lớn|như có bác(?: hồ)?|cần thơ gạo trắng nước trong|tiến lên đoàn viên|dậy mà đi|thanh niên thế hệ hồ chí minh|tuổi trẻ thế hệ bác hồ|dấu chân tình nguyện|màu áo xanh|hành khúc thanh niên|bài ca sinh viên|hát mãi khúc quân hành|bác đang cùng chúng cháu hành quân|việt nam ơi|một vòng việt nam|sức trẻ|tự nguyện(?=_(?:[,.;!]|(?![^])| (?:với|và|rồi|luôn|xong|nha|ạ)))|tiến quân ca|tự hào màu áo(?: xanh)?|bài ca tuổi trẻ|mùa hè xanh ca|khúc hát thanh niên|hào khí việt nam|đoàn ca|quốc ca";
const LEARNT = "(?:học (?:được|dc|đc|xong|thuộc|luôn)|thuộc(?: được| xong| hết| luôn)?)";

/** A song of these that was learnt or practised; a part of a pattern. */
export const NAMED_SONG = `(?:${LEARNT}|tập(?: xong| hát| luôn)?|luyện(?: hát)?|học(?: hát)?|hát|ca) (?:xong )?(?:bài )?(?:hát )?(?:${TITLES})`;

/** “em mới thuộc bài Khúc hát sông quê”: any that has a title; “bài thơ”, “bài nấu chè” have none. */
export const TITLED_SONG = `${LEARNT} bài(?: hát)?(?= (?!(?:toán|lý|hoá|hóa|văn|sử|địa|anh|tiếng|module|mô đun|tập|giảng|thuyết|luận|kiểm|thi|học|vở|tin|chính trị|lịch sử)(?!\\p{L}))\\p{L})`;
