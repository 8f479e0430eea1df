import { before } from "./before.ts";

const EVENTS =
  "hội trại|hội thao|tọa đàm|buổi tọa đàm|diễn đàn|mít tinh|buổi mít tinh|lễ ra quân|họp|buổi họp|cuộc họp|hội nghị|sự kiện|buổi ra quân|ra quân|buổi tập huấn|tập huấn";

/** What people are called to, who comes, and who is away. */
export const SITTINGS = {
  letter: "giấy mời|lời mời|thư mời",
  convenes: `${before("tạo|tạo lịch|lập lịch|lên lịch|đặt lịch", EVENTS)}|tạo cuộc họp|tạo buổi họp|tạo sự kiện|lập cuộc họp|mở cuộc họp|mời họp|triệu tập họp|lên lịch họp|đặt lịch họp|tổ chức cuộc họp|tạo lịch họp|tạo giấy mời|gửi giấy mời họp|mời mọi người họp|mời cả đơn vị họp`,
  summons: "mời|triệu tập|gọi|kêu|tập hợp|huy động",
  creates: `${before("tạo|lập|lên lịch|đặt lịch", "tôi|chị|anh|em|mình|một|cái|cuộc họp|buổi họp|hội nghị|sự kiện")}|${before("tạo|lập", "một buổi|một cuộc|buổi")}`,
  convened:
    "cuộc họp tôi mời|cuộc họp tôi đã mời|cuộc họp đã mời|sự kiện đã tạo|sự kiện tôi tạo|sự kiện của đơn vị|các sự kiện của đơn vị|danh sách sự kiện|danh sách cuộc họp|các cuộc họp của đơn vị",
  calledTo: `danh sách mời|danh sách được mời|có được mời|được mời không|được mời chưa|phải đi đâu|có phải đi đâu|mời đi đâu|được mời đi đâu|mời dự gì|bị triệu tập|triệu tập mình|được gọi họp|bị gọi họp|triệu tập|${before("có|mai|mai có|ngày mai có", before("họp|hoạt động|sự kiện|hội nghị|sinh hoạt|tập huấn", "gì|nào|không"))}|${before("lịch|xem lịch", "họp|hoạt động|sự kiện|hội nghị|sinh hoạt|tập huấn")}|họp gì|hoạt động gì|sự kiện gì|hội nghị gì|sinh hoạt gì|có buổi họp nào|có cuộc họp nào|có buổi sinh hoạt nào|buổi họp nào|cuộc họp nào|họp hành gì|có họp hành gì|hoạt động nào sắp tới|lịch của đoàn|lịch đoàn|lịch công tác đoàn|lịch tuần này|lịch tháng này|mời em họp|ai mời em|mời em dự|mời em đi|được mời họp|được mời gì|được mời dự|được mời đi|được mời|giấy mời của em|giấy mời của mình|giấy mời của tôi|giấy mời em|giấy mời họp|giấy mời nào|lời mời nào|triệu tập em|được triệu tập|cuộc họp sắp tới|buổi họp sắp tới|sự kiện sắp tới|hoạt động sắp tới|mấy cuộc họp|mấy buổi họp`,
  whoCame: `${before("vắng|vắng mặt|báo vắng|xin vắng|không dự|không đi|đã dự|dự|tham dự|có mặt|có mặt ở|có mặt tại|trả lời|chưa trả lời|nhận lời|trễ|đi trễ|từ chối|báo đi|đi|tham gia|xác nhận|xác nhận đi|chưa xác nhận", `${EVENTS}|giấy mời|lời mời`)}|vắng buổi sinh hoạt|có mặt buổi sinh hoạt|đi buổi sinh hoạt`,
  meeting:
    "hội trại|hội thao|tọa đàm|buổi tọa đàm|diễn đàn|mít tinh|buổi mít tinh|lễ ra quân|ra quân|tập huấn|buổi ra quân|họp|buổi họp|cuộc họp|hội nghị|sự kiện|buổi tập huấn",
  absent: "vắng|vắng mặt|báo vắng|xin vắng|từ chối|không đi được",
  attends: "tới|đến|điểm danh|đi|dự|tham dự|tham gia|báo đi|xác nhận|trả lời|nhận lời|có mặt",
  checkIn:
    "điểm danh sao|điểm danh làm sao|điểm danh thế nào|điểm danh kiểu gì|điểm danh bằng cách nào|điểm danh ra sao|mã điểm danh|nhập mã điểm danh|gõ mã điểm danh|điểm danh bằng mã|điểm danh ở đâu|điểm danh chỗ nào|điểm danh đâu|muốn điểm danh|điểm danh cho em|điểm danh em|cho em điểm danh|xin điểm danh",
  awayAsked:
    "báo phép|báo ốm|báo bệnh|nghỉ ốm|nghỉ bệnh|nghỉ sinh|nghỉ sanh|nghỉ thai sản|nghỉ hộ sản|nghỉ việc riêng|đơn vắng|đơn báo vắng|lần vắng|đợt vắng|ngày vắng mặt|xin nghỉ|xin vắng|báo vắng|báo nghỉ|nghỉ phép|ngày nghỉ|ngày vắng|lịch nghỉ|kỳ nghỉ|đợt nghỉ|đi vắng",
  atWhatHour: "mấy giờ|lúc mấy giờ|từ mấy giờ|vào lúc mấy giờ",
} as const;
