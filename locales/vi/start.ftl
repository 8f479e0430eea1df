# What the person who runs the program reads.
config-wrong = Biến { $name } chưa đúng, giá trị đọc được: { $read }. Đồng chí sửa trong tệp .env, ví dụ: { $name }={ $example }
config-missing = Còn thiếu biến { $name }. Đồng chí thêm vào tệp .env, ví dụ: { $name }={ $example }
config-web-chat-open = WEB_CHAT=on cho phép nói thay bất kỳ ai nên chỉ chạy trên chính máy này, mà HOST đang là { $host }. Đồng chí đặt HOST=127.0.0.1 hoặc bỏ WEB_CHAT.
start-mongo-unreachable = Chưa kết nối được cơ sở dữ liệu MONGODB_URI. Đồng chí kiểm tra máy chủ MongoDB đang chạy và địa chỉ đúng, ví dụ: MONGODB_URI=mongodb://127.0.0.1:27017/canbodoan?replicaSet=rs0
start-schema-newer = Dữ liệu này do bản mới hơn ghi (phiên bản { $found }, bản đang chạy hiểu tới { $known }). Đồng chí dùng bản mới hơn của chương trình; dữ liệu vẫn còn nguyên.
start-ready = Trợ lý “Cán bộ Đoàn trách nhiệm” đã chạy. Bấm Ctrl+C để dừng.
start-web-chat = Mở trình duyệt tại { $url } để trò chuyện thử.
start-health = Kiểm tra hoạt động: { $url }
start-demo = Đã đưa vào dữ liệu MẪU (một thành phố, 12 cán bộ). Nhập danh sách thật sẽ thay dữ liệu mẫu: npm run cli -- roster import TỆP.xlsx
start-open-to-others = ⚠️ Người dùng khác trên máy này đọc được { $path }, nơi có mã bí mật hoặc dữ liệu của cán bộ. Đồng chí khóa lại: chmod { $mode } { $path }
start-telegram = Telegram: đã bật, đang kết nối.
start-telegram-off = Telegram: chưa bật (đặt TELEGRAM_BOT_TOKEN trong tệp .env).
start-nobody-heard = Chưa ai nhắn được cho trợ lý: Telegram, Zalo đều chưa bật, mà trang trò chuyện thử chỉ mở khi HOST=127.0.0.1 (đang là { $host }) và không có WEB_CHAT=off. Đồng chí đặt TELEGRAM_BOT_TOKEN trong tệp .env; muốn thử trên máy này thì bỏ HOST và WEB_CHAT.
start-zalo = Zalo (tài khoản cá nhân): đã bật, phiên đăng nhập ở { $file }. Tình trạng: xem /healthz.
start-zalo-bot = Zalo Bot: đã bật, đang kết nối.
start-database-died = Cơ sở dữ liệu vừa dừng đột ngột. Chương trình dừng theo; những gì đã báo ghi thì vẫn còn. Đồng chí chạy lại: npm start
start-failed = Chương trình không chạy được: { $reason }
stop-loop-stuck = Chương trình đứng yên quá 30 giây nên tự kết thúc để được khởi động lại. Việc đang làm dở sẽ được làm tiếp; nếu một tin làm chương trình đứng ba lần, tin đó được để riêng.
stop-begins = Đang dừng, chờ xong việc dở…
start-unbuilt = Chưa dựng sẵn được chương trình vì không ghi được vào thư mục dist: vẫn chạy đủ, chỉ khởi động chậm hơn. Muốn nhanh, người có quyền ghi vào thư mục chương trình chạy một lần: npm run build
