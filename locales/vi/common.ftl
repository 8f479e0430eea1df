# Words that every part uses.
duration-hours = { $hours } giờ
duration-minutes = { $minutes } phút
duration-hours-minutes = { $hours } giờ { $minutes } phút
weekday-1 = Thứ Hai
weekday-2 = Thứ Ba
weekday-3 = Thứ Tư
weekday-4 = Thứ Năm
weekday-5 = Thứ Sáu
weekday-6 = Thứ Bảy
weekday-7 = Chủ nhật
