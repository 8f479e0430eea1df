import { before } from "./before.ts";

/** Reminders and messages, the apps that they come by, and what is kept of somebody. */
export const MESSAGES = {
  remind: `${before("nhắn|nhắc", "dồn dập|liên tục|tới tấp|quá nhiều|suốt ngày")}|chỉ nhắc|chỉ nhắn|đốc|đốc thúc|giục giùm|hối giùm|nhắc|nhắc nhở|lời nhắc|nhắc việc|thông báo|tin nhắc|nhắn nhắc|!hối|giục|đôn đốc|thúc|nhắc giùm|nhắc giúp|nhắc dùm|nhắc hộ|nhắc lại|tin nhắn nhắc|hối thúc|nhắn nhủ|lịch nhắc|nhắc hoài|nhắc nhiều|nhắc suốt|nhắc mãi|tin nhắn nhắc nhở`,
  stop: `${before("nhắn|nhắc", "dồn dập|liên tục|tới tấp|quá nhiều|suốt ngày")}|giảm bớt|nhắn ít lại|tắt|dừng|ngừng|ngưng|tạm dừng|tạm ngưng|đừng|khỏi|bớt|hoãn|không muốn|stop|tạm nghỉ|tạm hoãn|hủy|thôi|đừng có|khỏi cần|im|tắt bớt|không nhận|không cần|tạm tắt|tắt giùm|ngưng lại|off|bỏ|ít thôi|ít lại|ít|nghỉ|nhắc hoài|nhắc nhiều|nhắc suốt|nhắc mãi`,
  shifts: before("đổi|dời|chuyển|chỉnh", "qua|sang|lại|về|thành|xuống"),
  hush: "im|im lặng|đừng nhắn|đừng nhắn nữa|đừng làm phiền|đừng gửi|đừng gửi tin|ngưng nhắn",
  hushMe:
    "đừng nhắn em nữa|đừng nhắn tôi nữa|đừng nhắn mình nữa|đừng nhắc em nữa|đừng nhắc tôi nữa|đừng nhắc mình nữa",
  message:
    "gửi tin|gửi tin nhắn|nhắn|nhắn tin|nhắn giùm|nhắn giúp|chuyển lời|gửi lời|nhắn cho|nhắn với|nhắn lại",
  received: "nhận|đã nhận|nhận được|đã nhận được|nhận rồi",
  link: "link|đường dẫn|liên kết|đường link|kết nối|lin",
  invite:
    "gửi lại mã|xin lại mã|đưa lại mã|cho lại mã|gửi mã lại|cho xin mã|xin mã vào|chưa có mã|không có mã|mất mã|quên mã|cấp lại mã|cấp mã|tạo mã|mã cho|đổi mã|mã mời|link mời|mã kết nối|mã tham gia|mã liên kết|mã đăng nhập|mã vào|mã kích hoạt|mã của|cấp mã|code mời|mã code|lấy mã|xin mã|gửi mã",
  join: "vào bot|vô bot|vào đây|vô đây|vào hệ thống|vô hệ thống|vào nhóm|bạn vào|người vào|khác vào|mới vào|tham gia|mời|thêm|cho vào|gia nhập|mời thêm",
  app: "zalo|telegram|tele|điện thoại|trang web|web|app khác|máy tính|ứng dụng khác|zalo khác|số khác|tài khoản khác|nick khác|thiết bị",
  newPhone:
    "mua cái mới|số zalo khác|số zalo mới|đổi qua số|qua số mới|đổi số|đổi sim|sim mới|số mới|đổi số zalo|đổi số điện thoại|mua điện thoại mới|mua máy mới|mua điện thoại khác|thay điện thoại|điện thoại khác|máy khác|điện thoại mới|máy mới|đổi máy|đổi điện thoại|mất điện thoại",
  data: "hồ sơ của em|hồ sơ của mình|hồ sơ của tôi|hồ sơ cá nhân|bot lưu gì|bot giữ gì|thông tin bot lưu|thông tin bot giữ|bot lưu về em|lưu về em|lưu về mình|lưu về tôi|giữ về em|biết về em|lưu gì|lưu những gì|giữ gì|giữ những gì|biết gì|biết những gì|thông tin gì|những thông tin gì|thông tin nào|dữ liệu|thông tin cá nhân|dữ liệu cá nhân|thông tin của tôi|thông tin của mình|thông tin của em",
  quits: `${before("không xài|không dùng|hết xài|hết dùng|thôi xài|thôi dùng|nghỉ xài|nghỉ dùng|ngừng xài|ngừng dùng|ngưng xài|ngưng dùng|không muốn xài|không muốn dùng", "bot|bot nữa|trợ lý|trợ lý nữa|bot này|bot này nữa|cái này nữa|app này nữa|nữa")}|${before("rút khỏi|thoát khỏi|rời khỏi|rời|rút tên khỏi|rút tên ra khỏi", "bot|trợ lý|hệ thống|đây|bot này|trợ lý này")}|${before("rút|rút lại|hủy|thu hồi|bỏ", "đồng ý|sự đồng ý|lời đồng ý|cái đồng ý")}`,
  account: "tài khoản|tài khoản của em|tài khoản của mình|tài khoản của tôi|nick",
  keeps: "giữ|lưu|lưu giữ|lưu trữ|thu thập",
} as const;
