# What the person who runs the program reads about the database that starts by itself.
database-building = Đang chuẩn bị cơ sở dữ liệu (chỉ lần đầu, cần mạng, chừng một phút)…
database-starting = Đang mở cơ sở dữ liệu trong { $folder }…
database-ending-orphan = Lần chạy trước còn để lại cơ sở dữ liệu đang mở (tiến trình { $pid }); đang đóng lại cho gọn…
database-ready = Cơ sở dữ liệu đã sẵn sàng.
database-java-missing = Máy chưa có Java. Đồng chí cài rồi chạy lại, ví dụ trên Debian: apt install openjdk-17-jdk maven
database-java-too-old = Java trên máy đã cũ, cần bản 17 trở lên. Đồng chí cài bản mới rồi chạy lại, ví dụ trên Debian: apt install openjdk-17-jdk
database-maven-missing = Máy chưa có Maven, cần cho lần chạy đầu tiên. Đồng chí cài rồi chạy lại, ví dụ trên Debian: apt install maven
database-build-failed = Chưa dựng được cơ sở dữ liệu ({ $reason }). Lần đầu cần mạng tới Maven Central; đồng chí kiểm tra mạng rồi chạy lại.
database-folder-unwritable = Không ghi được vào thư mục dữ liệu { $folder }. Đồng chí cấp quyền ghi cho thư mục ấy, hoặc đặt DATA_DIR sang thư mục khác, ví dụ DATA_DIR=./data
database-disk-full = Không ghi được vào { $folder } vì đĩa đầy: còn trống { $freeMb } MB, cần ít nhất { $neededMb } MB. Đồng chí dọn bớt chỗ trên đĩa rồi chạy lại; dữ liệu đã ghi vẫn còn nguyên.
database-over-quota = Không ghi được vào { $folder } vì đã hết hạn mức được ghi; cần ít nhất { $neededMb } MB. Đồng chí dọn bớt hoặc xin thêm hạn mức rồi chạy lại; dữ liệu đã ghi vẫn còn nguyên.
disk-full = ‼️ Đĩa của { $folder } sắp đầy: còn trống { $freeMb } MB, cần ít nhất { $neededMb } MB. Chương trình tạm chưa nhận tin mới, nền tảng sẽ gửi lại sau; những gì đã ghi vẫn còn. Đồng chí dọn bớt chỗ, không cần chạy lại.
disk-has-room = Đĩa đã có chỗ, chương trình nhận tin tiếp.
database-open-elsewhere = Cơ sở dữ liệu trong { $folder } đang được một chương trình khác mở (tiến trình { $pid }). Đồng chí dừng chương trình ấy trước, hoặc đặt DATA_DIR sang thư mục khác.
database-corrupt = Tệp { $file } bị hỏng, không đọc được. Đồng chí chuyển tệp ấy sang chỗ khác để giữ lại, chạy lại, rồi nạp bản sao lưu: npm run cli -- restore TỆP
database-failed = Cơ sở dữ liệu không khởi động được. Nguyên do nằm ở { $log }
