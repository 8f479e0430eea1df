import { before } from "./before.ts";

/** The things of the plan: what is owed, logged, written and handed in. */
export const DUTIES = {
  pledge:
    "đăng ký trách nhiệm|bản đăng ký trách nhiệm|phiếu đăng ký trách nhiệm|đăng ký thực hiện|đăng ký năm sau|đăng ký|bản đăng ký|phiếu đăng ký|mẫu đăng ký|bản cam kết|cam kết|giấy đăng ký|a1|đkct01|nội dung đăng ký|mục tiêu đăng ký|đăng ký đầu năm|bản đk|đk",
  review:
    "viết kiểm điểm|viết tự kiểm điểm|viết bản kiểm điểm|kiểm điểm|tự kiểm điểm|bản kiểm điểm|bản tự kiểm điểm|phiếu kiểm điểm|phiếu tự kiểm điểm|mẫu kiểm điểm|mẫu tự kiểm điểm|tự đánh giá|bản tự đánh giá|a2|kđct01|tkd|tkđ|bkđ|xếp loại|tự nhận xét",
  report:
    "báo cáo năm|báo cáo cuối năm|báo cáo tổng kết|báo cáo lên trên|báo cáo cấp trên|tổng kết năm|báo cáo của năm",
  reporting: "báo cáo",
  hours:
    "số tiếng|tổng giờ|giờ|mấy giờ|mấy tiếng|bao nhiêu giờ|bao nhiêu tiếng|giờ tình nguyện|số giờ|tiếng|giờ tn|gtn|giờ làm việc tình nguyện|tình nguyện|giờ làm tình nguyện|tiếng tình nguyện|giờ công|giờ giấc tình nguyện|giờ hoạt động",
  gathering:
    "dự sinh hoạt|đi sinh hoạt|tham gia sinh hoạt|dự hoạt động|tham gia hoạt động|sinh hoạt|buổi sinh hoạt|sinh hoạt chi đoàn|buổi sinh hoạt chi đoàn|hoạt động|hoạt động tình nguyện|buổi hoạt động",
  shirt: "áo xanh|áo đoàn|áo thanh niên|mặc áo xanh|mặc áo đoàn|mặc áo thanh niên",
  work: "sáng kiến|sáng kiến kinh nghiệm|đề tài|đề tài nghiên cứu|giải pháp sáng kiến|bài sáng kiến|bản sáng kiến|hồ sơ sáng kiến",
  model: "mô hình|mô hình riêng|mô hình rèn luyện|có mô hình",
  together:
    "biên bản kiểm điểm|biên bản họp kiểm điểm|họp kiểm điểm|kiểm điểm tập thể|buổi họp kiểm điểm|họp kiểm điểm tập thể",
  ofMe: `${before("được|bị|em được|mình được|tôi được", "xếp loại gì|đánh giá gì|nhận xét gì|góp ý gì|xếp loại mức nào|xếp loại sao")}|${before("tập thể", "nhận xét|nói gì|đánh giá|góp ý|xếp loại|xếp|kết luận|cho|ghi gì")}|nhận xét của tập thể|đánh giá của tập thể|ý kiến của tập thể|tập thể nói gì về|xếp loại của tập thể|kết luận của tập thể`,
  supervised:
    "lịch giám sát|lịch đi giám sát|giám sát|mục giám sát|kiểm tra giám sát|việc giám sát|ghi giám sát|danh sách giám sát|phiếu giám sát",
  discussed: `${before("họp|sinh hoạt|bàn|bàn về|thảo luận|thảo luận về|họp bàn", "nên làm|không nên làm|nên làm không nên làm|nên làm và không nên làm|nên làm với không nên làm|điều nên làm|những điều nên làm")}`,
  plan: "kế hoạch số 01|kế hoạch 01|kế hoạch số 1|kế hoạch|kế hoạch quán triệt|bản kế hoạch",
  read: "đọc|đã đọc|đọc rồi|quán triệt",
  published:
    "đăng bài|đăng tin|bài đã đăng|tin đã đăng|bài tuyên truyền|tuyên truyền|tin bài|bài đăng tuyên truyền|tin tuyên truyền",
  recorded:
    "đợt cao điểm|cao điểm|công trình thanh niên|phần việc thanh niên|cuộc thi|hội thi|hồ sơ đơn vị|hồ sơ của đơn vị",
  dosAndDonts: `${before("không được|không được phép|bị cấm|cấm|nên|không nên|phải tránh|nên tránh", "làm gì|làm những gì|làm cái gì|làm mấy cái gì|làm mấy điều gì|làm điều gì|làm những điều gì|làm việc gì|làm những việc gì|làm mấy việc gì")}|nên làm gì|nên làm những gì|nên làm cái gì|nên làm những việc gì|nên làm những điều gì|nên làm điều gì|không nên làm gì|không nên làm những gì|không nên làm điều gì|không nên làm những điều gì|điều nên làm|những điều nên làm|các điều nên làm|điều không nên làm|những điều không nên làm|các điều không nên làm|danh sách nên làm|danh sách không nên làm|danh sách những điều nên làm|danh sách những điều không nên làm|nên làm không nên làm|nên làm và không nên làm|nên làm với không nên làm|danh sách nên làm không nên làm|nên và không nên làm`,
  ought: "nên làm|không nên làm|đề xuất nên làm",
  remarks: "ghi nhận xét|viết nhận xét|nhập nhận xét|ghi xếp loại|nhập xếp loại",
  recognise:
    "có ai duyệt|có ai xét|có ai công nhận|xét|cần xét|chờ xét|công nhận|chờ công nhận|cần công nhận|được công nhận|chưa công nhận|xét công nhận|duyệt",
  card: "thẻ|thẻ cá nhân|thẻ rèn luyện|thẻ cán bộ|tấm thẻ|thẻ tổng kết",
  yearSum:
    "tổng kết|tổng kết năm|tổng kết năm nay|tổng kết năm này|tổng kết cả năm|tổng kết của năm|tổng kết một năm|nhìn lại năm|nhìn lại năm nay|nhìn lại một năm",
} as const;
