help-stranger = Hello! I am the assistant of “Cán bộ Đoàn trách nhiệm”. To begin, type /start and the invitation code that your secretary sent you, for example: /start 7kq2m9x4c0v8t3n6b1z5r2h8dw
help-cadre =
    You can type (with or without diacritics):
    /giotinhnguyen 2 – log 2 volunteer hours
    /tiendo – my progress
    /lichsu – my entries: see, correct, undo
    /dangky – the year's pledge
    /tukiemdiem – the self-review
    /nhacnho – pause reminders or change their hour
    /lienket – use another app as well
    /dulieucuatoi – what I keep about you
    /huy – leave what is in progress
help-secretary =
    For secretaries and deputies:
    /tinhhinh – how the unit stands
    /chuanop – who is missing (in private)
    /nhacngay – nudge those who are missing
    /moi – invitations for cadres not yet linked
    /ketnoi – type it in a group to get its digest
    /giotinhnguyen cho An 2 – log hours for a member
    /giotinhnguyen nhieu – log for many after an event
help-admin =
    For the city:
    /danhsach – update the roster from an Excel file
