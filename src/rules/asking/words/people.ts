import { before } from "./before.ts";

/** Who is spoken of: oneself, others, units, those in charge, and the bot. */
export const PEOPLE = {
  self: "tôi|mình|tui|em|tớ|của tôi|của mình|của em|của tui|bản thân|cá nhân|riêng tôi|riêng mình|cháu|con",
  people:
    "tụi nó|bọn nó|mấy đứa nó|tụi em nhỏ|chúng nó|mọi người|các đồng chí|các bạn|mấy bạn|mấy đồng chí|mấy đứa|mấy em|anh em|anh chị em|cả nhà|người|đồng chí|đoàn viên|cán bộ|ủy viên|thành viên|hội viên|các em|tụi nhỏ|mấy ông|mấy anh|mấy chị|những người|những đồng chí|đứa|tất cả|hết thảy",
  persons: "người|đồng chí|đoàn viên|cán bộ|bạn|đứa|thành viên|chi đoàn|đơn vị|ủy viên",
  unit: "của đơn vị|trường mình|trường ta|trường em|trường tôi|các khu vực|mấy khu vực|toàn thành phố|toàn thành|toàn quận|toàn phường|toàn huyện|toàn xã|các phường|các xã|mấy phường|mấy xã|đơn vị|chi đoàn|đoàn phường|đoàn xã|đoàn trường|đoàn cơ sở|chi đoàn cơ sở|bên mình|bên em|bên tôi|chi đoàn mình|đơn vị mình|đoàn phường mình|đoàn xã mình|phường|!xã|phường mình|xã mình|quận|cấp dưới|các chi đoàn|mấy chi đoàn|toàn đơn vị|khu vực|trực thuộc|địa bàn|tập thể|đơn vị nào|chi đoàn nào|phường nào|xã nào",
  ours: "của đơn vị|trường mình|trường ta|của trường|lên quận|lên huyện|lên trên|lên thành đoàn|lên cấp trên|lên quận đoàn|lên huyện đoàn|về quận|về thành đoàn|cho cấp trên|cho quận|về trên|bên mình|bên em|bên tôi|bên anh|bên chị|đơn vị mình|chi đoàn mình|phường mình|xã mình|đoàn phường mình|đoàn xã mình",
  who: "ai|những ai|mấy ai|người nào|đồng chí nào|bạn nào|đứa nào|cán bộ nào|đoàn viên nào|ai ai|còn ai|là ai",
  secretary:
    "làm bí thư|đang làm bí thư|giữ chức bí thư|làm phó bí thư|phụ trách chi đoàn|phụ trách bên em|bí thư|phó bí thư|người phụ trách|phụ trách|lãnh đạo|cấp trên|thủ trưởng|người quản lý|quản lý|đầu mối|sếp|bí thư chi đoàn|ban chấp hành|người hỗ trợ",
  contact:
    "số mấy|số bao nhiêu|số bí thư|cho em số|số zalo|số liên lạc|liên lạc được|gọi được|gọi ai|zalo bí thư|xin zalo|xin số zalo|cho xin zalo|cho xin số|xin số|cho số|số của|số máy|liên hệ|gọi|hỏi|gặp|liên lạc|nhờ|nói chuyện|thắc mắc|tên|tên gì|số điện thoại|sđt|sdt",
  askWhom: `${before("hỏi|báo|nhờ|gặp|tìm|kiếm|gọi|gọi cho|kêu|alo|alo cho|nhắn|nhắn cho|liên hệ|liên hệ với|liên lạc|liên lạc với|trao đổi với|phản ánh với|nói với|báo cho", "ai|đồng chí nào|người nào|anh nào|chị nào|bạn nào|số nào")}|hỏi ai|hỏi ai khi|hỏi ai khi có|báo ai khi|nhờ ai khi|nhờ ai|gặp ai|báo ai|tìm ai|kiếm ai|nói với ai|gọi ai|gọi cho ai|liên hệ ai|liên hệ với ai|hỏi người nào|hỏi đồng chí nào|gặp người nào|nhờ người nào|báo cho ai|liên lạc ai|liên lạc với ai|hỏi thăm ai|gặp người thật|người thật|nhân viên|gặp người phụ trách|người trực|hỏi ai được`,
  helps: "giúp|hỗ trợ|giúp được|lo",
  bot: "bot|ad|admin|trợ lý|bot ơi|ad ơi|hệ thống",
  calls: "gõ đầu|!dí|réo tên|réo giùm|dí giùm|hú|réo|khều|kêu|ới|gọi|hối|hỏi thăm",
  willDo: "để em|để mình|để tôi|để tui|để anh|để chị",
  ownRow:
    "ngày vào đoàn|ngày kết nạp|quê quán|họ tên|tên|chức vụ|ngày sinh|năm sinh|số điện thoại|sđt|sdt|thông tin|tên tuổi|thông tin cá nhân|thông tin của tôi|thông tin của mình|thông tin của em",
  roll: `${before("thêm|bổ sung|nhập|có", "đồng chí mới|người mới|ủy viên mới")}|thêm người vào đơn vị|thêm cán bộ|thêm cán bộ mới|bổ sung cán bộ|bổ sung cán bộ mới|nhập cán bộ mới|có cán bộ mới|chuyển cán bộ|điều chuyển cán bộ|gỡ cán bộ|xóa cán bộ|cho thôi cán bộ|cán bộ chuyển đi|cán bộ nghỉ`,
  moves: `${before("chuyển|điều|điều động", "sang|qua|về|đi")}|chuyển công tác|nghỉ công tác`,
  cadreRoll: "danh sách cán bộ|ds cán bộ|danh sách nhân sự",
  entrusts: `${before("ủy quyền|giao quyền|đang|đang được giao|người được giao", "thay tôi|thay em|thay mình|thay tui|thay anh|thay chị")}|giao ai|giao cho ai|giao lại cho ai|nhờ ai làm thay|ai làm thay|làm thay được|trông coi thay|coi thay|làm giùm thay|lo thay|${before("giao|giao lại|bàn giao|nhường|chuyển", "cho phó|cho đồng chí phó|cho phó bí thư|quyền cho|việc cho|lại cho|việc lại cho")}|${before("làm|duyệt|ký|lo|xử lý|điều hành|phụ trách|quản lý", "thay|thay tôi|thay em|thay mình|thay tui|thay chị|thay anh")}|giao cho phó bí thư|giao phó bí thư|nhờ phó bí thư|ủy quyền phó bí thư|làm thay|trực thay tôi|nhờ phó bí thư làm thay|ủy quyền cho phó bí thư|nhờ người khác|ủy quyền|giao cho người khác|giao người khác|nhờ bạn khác|giao quyền|cho người khác`,
  newcomer:
    "mới bầu|mới bầu thêm|vừa bầu|bầu thêm|bầu bổ sung|kiện toàn|cán bộ mới|đồng chí mới|người mới|ủy viên mới|bạn mới|nhân sự mới|thành viên mới|bí thư mới|phó bí thư mới",
  puts: "thêm|bổ sung|nhập|đưa vào|đưa vô|cập nhật|điền",
  offTheRoll: `${before("rút|gạch|xóa|bỏ|gỡ|lấy|đưa|cho", "tên|tên ra|tên khỏi danh sách|tên ra khỏi danh sách|khỏi danh sách|ra khỏi danh sách|khỏi đơn vị|ra khỏi đơn vị")}`,
  whichUnit: "đơn vị nào|chi đoàn nào|phường nào|xã nào",
} as const;
