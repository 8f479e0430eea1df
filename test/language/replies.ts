/**
 * Replies to open questions with what is right, in our own words. Source of a row: `F` the list of repair patterns that the
 * team keeps (after Rasa's conversation repair) · `T` told by the trials of issue 10 · `O` our own, written as cadres write:
 * southern words, left-out marks, short forms of phones.
 */
export type Source = "F" | "T" | "O";

/** `a|b` are labels; what follows `=` is what is right, in words of the reading. */
export interface ReplyRow {
  asked: keyof typeof QUESTIONS;
  text: string;
  right: string;
  from: Source;
}

const options = (...labels: string[]) => labels.map((label, place) => ({ value: String(place + 1), label }));

export const QUESTIONS = {
  rating: {
    kind: "one",
    options: options(
      "Hoàn thành xuất sắc nhiệm vụ",
      "Hoàn thành tốt nhiệm vụ",
      "Hoàn thành nhiệm vụ",
      "Không hoàn thành nhiệm vụ",
    ),
  },
  kept: { kind: "one", options: options("Thực hiện tốt", "Có lúc chưa") },
  preview: { kind: "one", options: options("✅ Xác nhận", "✏️ Sửa một phần", "Để sau") },
  draft: { kind: "one", options: options("Làm tiếp", "Làm lại từ đầu", "Xem bản nháp") },
  units: { kind: "one", options: options(...[1, 2, 3, 4, 5].map((number) => `Chi đoàn khu vực ${number}`)) },
  sure: {
    kind: "one",
    options: [
      { value: "yes", label: "Đúng, ghi giúp mình" },
      { value: "no", label: "Không ghi" },
    ],
  },
  many: {
    kind: "many",
    options: options("Lắng nghe đoàn viên", "Làm việc sát sao và thực tế", "Không đùn đẩy trách nhiệm"),
  },
  pledge: {
    kind: "many",
    own: true,
    options: [
      ...options("Xung kích việc khó", "Xung kích nếp sống mới", "Làm việc sát sao và thực tế", "Gương mẫu"),
      { value: "own", label: "✍️ Viết ý của tôi", own: true as const },
    ],
  },
  two: { kind: "many", options: options("Bài hát", "Điệu múa") },
  text: { kind: "text", options: [] },
  optional: { kind: "text", optional: true, options: [{ value: "", label: "Bỏ qua" }] },
  numbered: { kind: "text", optional: true, numbered: true, options: [{ value: "", label: "Bỏ qua" }] },
  reason: { kind: "text", options: [], why: true },
  value: { kind: "value", options: options("2 giờ", "3 giờ") },
  absent: {
    kind: "many",
    options: [
      { value: "1", label: "Có mặt đủ cả", none: true },
      { value: "2", label: "Phạm Ngọc Bích" },
      { value: "3", label: "Trần Thị Hoa (tôi)", me: true },
    ],
  },
  event: { kind: "one", options: options("Họp BCH, BTV", "Họp triệu tập", "Thể thao") },
} as const satisfies Record<string, import("../../src/chat/reading/reply.ts").OpenQuestion>;

/** Rows of one question, `text = right`, a line each. */
function rows(from: Source, asked: keyof typeof QUESTIONS, lines: string): ReplyRow[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const at = line.lastIndexOf(" = ");
      return { asked, from, text: line.slice(0, at).trim(), right: line.slice(at + 3).trim() };
    });
}

export const REPLIES: readonly ReplyRow[] = [
  ...rows(
    "F",
    "rating",
    `
2 nhé = pick 2
số 2 ạ = pick 2
câu 2 nha = pick 2
dạ hoàn thành tốt ạ = pick 2
chọn xuất sắc = pick 1
tốt = pick 2
dạ em nghĩ là tốt = pick 2
em thấy mình hoàn thành tốt = pick 2
-1 = no-such-number
0 = no-such-number
12 = no-such-number
1,5 = no-such-number
½ = no-such-number
không = yes-or-no 4
ko = yes-or-no 4
có = yes-or-no
ừ = yes-or-no
à nhầm = back
ý trước sai = back
sửa lại = back
quay lại = back
thôi = leave
để mai = leave later
bận rồi = leave later
stop = leave
huỷ = leave
là sao = explain
ví dụ đi = explain
nghĩa là gì = explain
? = explain
nhắc lại = repeat
hỏi gì vậy = repeat
đâu rồi = repeat
làm tiếp = go-on
tiếp đi bot = go-on
cảm ơn bot = thanks
chào bot = greeting
`,
  ),
  ...rows(
    "T",
    "kept",
    "có = yes-or-no 1 2\nkhông = yes-or-no 1 2\nco = yes-or-no 1 2\nkhong = yes-or-no 1 2",
  ),
  ...rows(
    "F",
    "kept",
    `
rồi = yes-or-no 1 2
chưa = yes-or-no 1 2
ừ = yes-or-no 1 2
tốt = pick 1
không tốt = unclear
`,
  ),
  ...rows(
    "O",
    "kept",
    `
dạ có = yes-or-no 1 2
ok ạ = yes-or-no 1 2
dạ không ạ = yes-or-no 1 2
hông = yes-or-no 1 2
chưa bao giờ = yes-or-no 1 2
có lúc chưa = pick 2
co luc chua nhe = pick 2
lúc chưa = pick 2
chưa tốt = unclear
thực hiện chưa tốt = unclear
khong tot lam = unclear
luôn thực hiện tốt = unsure 1
thực hiện = pick 1
1 = pick 1
câu 1 = pick 1
ý 2 nghen = pick 2
cái thứ 2 = pick 2
1 hoặc 2 = unclear
`,
  ),
  ...rows(
    "O",
    "rating",
    `
hai = pick 2
số hai nha = pick 2
em chọn 3 ạ = pick 3
cho em số 4 = pick 4
cái đầu tiên = pick 1
đầu tiên = pick 1
cuối cùng = pick 4
hoàn thành nhiệm vụ = pick 3
hoan thanh nhiem vu = pick 3
HOÀN THÀNH TỐT NHIỆM VỤ = pick 2
hoan thanh tot = pick 2
em tự nhận hoàn thành tốt nhiệm vụ ạ = pick 2
hoàn thành = unsure 1 2 3
không hoàn thành = pick 4
ko hoàn thành = unsure 4
chưa hoàn thành = unsure 4
không tốt = unclear
chưa xuất sắc = unclear
không phải 2 = unclear
đừng chọn 2 = unclear
bỏ 2 = unclear
1, 3 = unsure 1 3
cả hai = no-such-number
2 thôi = pick 2
2. = pick 2
(2) = pick 2
2️⃣ = pick 2
+1 = no-such-number
1/2 = no-such-number
5 = no-such-number
99 nha = no-such-number
２ = no-such-number
hoàn thành tôt nhiệm vụ = unsure 2
hoàn thnàh tốt nhiệm vụ = unsure 2
httnv = pick 2
hôm nay trời đẹp = unclear
abc xyz = unclear
xếp loại tốt = pick 2
loại xuất sắc = pick 1
mức 2 = pick 2
phương án 3 nhé ad = pick 3
dạ em chọn số 1 nha anh = pick 1
đồng ý = yes-or-no
rồi ạ = yes-or-no
k = yes-or-no 4
dạ thôi ạ = leave
để mai em làm nha = leave later
tối em làm tiếp = leave later
đang họp = leave later
hủy bỏ = leave
không làm nữa = leave
em bấm nhầm rồi = back
trả lời lại câu trước = back
cho em sửa câu trước = back
chưa hiểu câu này = explain
giải thích giúp em = explain
cho ví dụ với = explain
em chưa hiểu = explain
vd đi = explain
câu hỏi đâu rồi = repeat
nhắc lại câu hỏi giúp em = repeat
gì vậy = repeat
hello ad = greeting
tks bot nhiều = thanks
👍 = thanks
bỏ qua = skip
hạn nộp khi nào? = question
`,
  ),
  ...rows("T", "preview", "-1 = no-such-number\nkhông = yes-or-no 1 2 3"),
  ...rows(
    "O",
    "preview",
    `
1 = pick 1
xác nhận nhé = pick 1
xac nhan = pick 1
ok = yes-or-no 1 2 3
có = yes-or-no 1 2 3
để sau = pick 3
sửa = pick 2
sửa một phần nha = pick 2
gửi luôn đi = unclear
0 = no-such-number
4 = no-such-number
-2 = no-such-number
huỷ = leave
là sao = explain
`,
  ),
  ...rows(
    "O",
    "draft",
    `
làm tiếp = pick 1
tiếp = pick 1
tiếp đi = pick 1
làm tiếp đi bot = pick 1
lại từ đầu = pick 2
xem bản nháp = pick 3
làm = unsure 1 2
1 = pick 1
thôi = leave
`,
  ),
  ...rows("F", "units", "kv3 = pick 3\nkhu vực 3 = pick 3\nkv 3 nhé = pick 3"),
  ...rows(
    "O",
    "units",
    `
KV5 = pick 5
khu vuc 2 nha = pick 2
chi đoàn kv 4 = pick 4
cdkv1 = pick 1
chi đoàn khu vực 2 = pick 2
3 = pick 3
kv9 = unclear
khu vực = unsure 1 2 3 4 5
chi đoàn 3 = pick 3
không phải kv3 = unclear
`,
  ),
  ...rows(
    "O",
    "sure",
    `
đúng = pick yes
đúng rồi = pick yes
có = pick yes
ừ = pick yes
dạ vâng = pick yes
ok ạ = pick yes
không = pick no
ko = pick no
thôi = pick no
dạ không = pick no
2 = pick no
không ghi = pick no
hông nha = pick no
ghi = pick yes
chưa = pick no
`,
  ),
  ...rows(
    "F",
    "many",
    `
1, 3 nha = pick 1 3
1-3 = pick 1 2 3
tất cả = pick 1 2 3
cả ba = pick 1 2 3
`,
  ),
  ...rows(
    "O",
    "many",
    `
1 3 = pick 1 3
1,3 = pick 1 3
1;2 = pick 1 2
1 và 3 = pick 1 3
1 với 2 ạ = pick 1 2
1 & 2 = pick 1 2
1, 2, và 3 = pick 1 2 3
3, 1, 3 = pick 3 1
từ 1 đến 3 = pick 1 2 3
1 đến 2 nha = pick 1 2
1–2 = pick 1 2
số 1 số 3 = pick 1 3
câu 1 với câu 2 = pick 1 2
chọn hết = pick 1 2 3
chọn tất cả nha = pick 1 2 3
cả 3 = pick 1 2 3
cả 3 ý = pick 1 2 3
cả hai = no-such-number
3-1 = no-such-number
1-4 = no-such-number
1, 4 = no-such-number
0 = no-such-number
-1 = no-such-number
1.3 = pick 1 3
tất cả trừ 2 = pick 1 3
trừ 2 = unclear
không chọn 2 = unclear
lắng nghe = pick 1
lắng nghe, sát sao = pick 1 2
lang nghe va sat sao = pick 1 2
lắng nghe, 2 = pick 1 2
đùn đẩy trách nhiệm = unsure 3
không đùn đẩy = pick 3
không lắng nghe = unclear
làm việc = pick 2
không = yes-or-no 1 2 3
có ạ = yes-or-no 1 2 3
xong = done
xong rồi nha = done
lắng nghe, tím = unclear
`,
  ),
  ...rows("F", "two", "cả hai = pick 1 2\ncả 2 nha = pick 1 2\ntất cả = pick 1 2\nhết luôn = pick 1 2"),
  ...rows(
    "F",
    "pledge",
    "Mỗi tháng giúp một hộ khó khăn = own\nEm sẽ đi đầu trong phong trào tình nguyện ở phường = own",
  ),
  ...rows(
    "O",
    "pledge",
    `
giup ba con don rac moi tuan = own
Học thêm tiếng Khmer để nói chuyện với bà con = own
viết ý của tôi = pick own
viet y cua toi nha = pick own
5 = pick own
tất cả = pick 1 2 3 4
1-3 = pick 1 2 3
xung kích = unsure 1 2
xung kích việc khó = pick 1
giúp dân = confirm short
1 và 3 nữa = confirm short
tất cả trừ 2 = pick 1 3 4
1, 9 = no-such-number
gương mẫu, 1 = pick 4 1
không gương mẫu = confirm short
hôm nay em làm gì vậy? = question
ghi gì vậy bot = explain
để mai = leave later
`,
  ),
  ...rows(
    "T",
    "text",
    `
làm tiếp = go-on
xem lại bản nháp = confirm wish
chào bot = greeting
1 = confirm number
`,
  ),
  ...rows("T", "optional", "không có = skip\n-1 = confirm number\n1 = confirm number"),
  ...rows(
    "F",
    "optional",
    "chưa có gì = skip\n- = skip\nx = skip\nbỏ qua = pick \nbỏ qua nhé = pick \nkhông có ạ = skip",
  ),
  ...rows(
    "O",
    "optional",
    `
ko có = skip
không = skip
dạ không ạ = skip
không có gì = skip
em không có hạn chế gì = skip
chưa có = skip
hổng có gì hết = skip
k co gi = skip
kỳ này không có = skip
-- = skip
chưa = confirm yes-or-no
chưa đủ giờ tình nguyện hai tuần = answer
không có thời gian xuống cơ sở nhiều = answer
0 = confirm number
`,
  ),
  ...rows("O", "numbered", "1 = pick \n2 = confirm number\nsố 1 ạ = pick "),
  ...rows(
    "O",
    "text",
    `
Hoàn thành đúng hạn các việc được giao = answer
Tôi làm tốt việc được giao = answer
Nói đi đôi với làm = answer
tốt = answer
Tham gia đầy đủ các buổi sinh hoạt chi đoàn, đủ giờ tình nguyện = answer
Mời thanh niên dự sinh hoạt = answer
Họp đúng giờ = answer
cảm ơn bà con đã hỗ trợ chúng tôi rất nhiều trong năm qua = answer
Thường xuyên nhắc lại việc học tập cho đoàn viên trong chi đoàn = answer
Quay lại thăm các hộ nghèo sau mỗi đợt tặng quà = answer
để mai em làm = leave later
thôi = leave
hủy = leave
quay lại = back
sửa lại bước trước nhé = back
back câu trước = back
bỏ qua phần này nhé = skip
à nhầm, câu trước là số 3 = back
à thêm dọn kênh = addition
bổ sung: trực hè = addition
bỏ qua = skip
không có = skip
nhắc lại = repeat
là sao = explain
ví dụ = explain
viết gì đây = explain
?? = explain
a = confirm letter
k = confirm letter
2, 3 = confirm number
có = confirm yes-or-no
rồi = confirm yes-or-no
ok = confirm yes-or-no
tiếp tục phát huy = confirm wish
xem lịch sử = confirm wish
bot ghi giùm em với = confirm wish
hạn nộp khi nào? = confirm question
tuần này tôi còn thiếu gì = confirm question
sao bot hỏi hoài vậy = confirm question
xin chào = greeting
dạ chào anh = greeting
cám ơn nhé = thanks
😀 = thanks
`,
  ),
  ...rows(
    "O",
    "reason",
    `
ghi nhầm ngày = answer ghi nhầm ngày
nhầm ngày = answer nhầm ngày
ghi sai số giờ ạ = answer ghi sai số giờ ạ
em ấy khai trùng = answer em ấy khai trùng
quên ghi hôm đó = answer quên ghi hôm đó
sửa lại cho đúng = answer sửa lại cho đúng
à nhầm = back
à, em chọn nhầm = back
sửa câu trước = back
thôi = leave
là sao = explain
2 = confirm number
bận = answer bận
bận quá = answer bận quá
em bận = answer em bận
dạ em bận ạ = answer dạ em bận ạ
em ban qua = answer em ban qua
bận rồi = answer bận rồi
em đang bận việc cơ quan = answer em đang bận việc cơ quan
đang họp = answer đang họp
kẹt việc = answer kẹt việc
mệt quá = answer mệt quá
bận quá trời luôn = answer bận quá trời luôn
bận quá để mai em làm tiếp = leave later
bận rồi, lát làm tiếp = leave later
giờ bận rồi = leave later
thôi để sau = leave later
để mai = leave later
`,
  ),
  ...rows(
    "O",
    "value",
    `
2 nhé = answer 2
số 2 ạ = answer 2
2 tiếng = answer 2 tiếng
dạ 3 = answer 3
hôm qua nha = answer hôm qua
-1 = answer -1
1,5 = answer 1,5
2 giờ = pick 1
là sao = explain
thôi = leave
quay lại = back
nhắc lại = repeat
bỏ qua = skip
`,
  ),
  ...rows(
    "T",
    "pledge",
    `
còn mấy câu nữa = repeat
mấy câu nữa vậy = repeat
vậy còn bao nhiêu phần nữa mới xong = repeat
sắp xong chưa bot = repeat
con may cau nua vay = repeat
quay lại câu đầu = back
cho mình quay lại phần 2 = back
1 và 2, thêm: họp đúng giờ = own 1 2
1, 3 ý riêng: mỗi quý thăm một hộ nghèo trong khóm = own 1 3
2 tháng một lần dọn kênh cùng bà con = own
1, 4 với vận động bà con kv2 phân loại rác = own 1 4
ý 1 và 3, vận động bà con phân loại rác = own 1 3
em chọn 2 với giúp trẻ em mồ côi học bài = own 2
1, 2, họp chi đoàn đúng giờ mỗi tháng = own 1 2
1, giúp bà con làm căn cước, 2, dọn kênh = own
3, 4 đoàn viên khó khăn được giúp đỡ = own
9 với vận động bà con phân loại rác = own
9, thêm: họp đúng giờ = confirm short
không chọn gì hết = skip
thôi không = leave
https://zalo.me/abc = confirm short
điền giùm em Trâm = confirm short
hai cái đầu = pick 1 2
dạ 3 ý đầu tiên nha = pick 1 2 3
hai ý cuối = pick 3 4
9 cái đầu = no-such-number
sửa lại câu 3 nha = back
`,
  ),
  ...rows(
    "T",
    "text",
    `
quý 3 = confirm number
việc nhà trường giao em làm chưa = answer
hôm nay mấy độ = confirm wish
anh An ơi giúp em với = confirm wish
điền giùm em đi = confirm wish
điền giùm em Trâm = confirm wish
https://zalo.me/abc = confirm wish
ví dụ như nào = explain
giúp bà con làm căn cước = answer
2 hôm qua = confirm number
thứ 7 = confirm number
tuần này = confirm number
còn mấy câu nữa vậy ad = repeat
còn gì nữa không = repeat
con gi nua ko ban = repeat
Chưa có chỗ sinh hoạt riêng = answer
chưa có gì = skip
ok gui di = confirm wish
sua lai phan 2 = back
em còn mấy việc chưa làm được trong quý = answer
quý 3 em làm tốt = answer
`,
  ),
  ...rows(
    "T",
    "absent",
    "không ai = pick 1\nko ai vang het = pick 1\nkhông = pick 1\nđi đủ hết ạ = pick 1\nBích = pick 2\ne lam chu tri = pick 3\ntôi = pick 3\nem Bích = pick 2",
  ),
  ...rows("T", "event", "hop bch phuong thang 12 = unsure 1\nbtv e = pick 1\nhop = unsure 1 2"),
  ...rows(
    "T",
    "preview",
    `
sửa lại phần 2 = back
về phần đầu tiên = back
`,
  ),
];
