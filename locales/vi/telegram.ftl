# What only Telegram shows: its limits.
telegram-file-too-large = Tệp này lớn quá, mình chỉ nhận được tệp đến { $megabytes } MB. Chưa có gì thay đổi cả. Đồng chí gửi tệp nhỏ hơn giúp mình nhé, ví dụ: bỏ bớt ảnh trong tệp rồi gửi lại.
