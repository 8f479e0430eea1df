help-stranger = Hello! I am the assistant of “Cán bộ Đoàn trách nhiệm”. To begin, type /start and the invitation code that your secretary sent you, for example: /start 7kq2m9x4c0v8t3n6b1z5r2h8dw
help-cadre = You can type (with or without diacritics):
help-head = For secretaries and deputies:
help-admin = For the city:
help-group = In this group you can type:
help-private-too = For everything else, write to me in private: type /trogiup there.
help-line = { $line } – { $about }
help-section =
    { $title }
    { $lines }
help-duties = What to type after /chuanop and /nhacngay: { $duties }
help-duty = { $duty } ({ $word })
