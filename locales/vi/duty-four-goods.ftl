# D10, the four “được”, rated by the collective. What each word is for: docs/add-a-duty.md
duty-D10-name = đạt bốn được
duty-D10-head = Bốn được
duty-D10-button = Bốn được
duty-D10-button-nudge = 🔔 Nhắc bốn được
duty-D10-policy = bốn được mỗi năm
duty-D10-total = { $when }, tập thể đánh giá đạt bốn được: { $total }
duty-D10-progress = 🤝 Bốn được: { $total }, tập thể đánh giá ở buổi kiểm điểm quý 3, quý 4.
duty-D10-target = 🎯 Năm nay ({ $span }): được tập thể đánh giá đạt “được người, được việc, được tổ chức, được lòng dân”.
duty-D10-nudge-heads = ⏰ Đồng chí { $from } nhắc: { $period }, tập thể chưa đánh giá bốn được của { $names }. Đồng chí ghi ở buổi họp kiểm điểm: /kiemdiem
duty-D10-nudge = 🤝 Đồng chí { $from } nhắc: { $period }, tập thể chưa đánh giá đồng chí đạt bốn được ({ $total }).
duty-D10-nudge-parts = 🤝 Đồng chí { $from } nhắc: trong { $period }, đồng chí được đánh giá đạt bốn được { $counted }.
duty-D10-locked = Bốn được do tập thể đánh giá ở buổi họp kiểm điểm, nên không tự ghi được.
duty-D10-figures = 🤝 Bốn được, do tập thể đánh giá: { $done }, đạt { $met }/{ $of } năm
duty-D10-figures-none = 🤝 Bốn được: tập thể đánh giá ở buổi họp kiểm điểm
