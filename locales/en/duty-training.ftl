# D4, a song, a dance or a sport. What each word is for: docs/add-a-duty.md
duty-D4-name = songs, dances, sports
duty-D4-head = Song, dance, sport
duty-D4-button = Log a song, dance or sport
duty-D4-button-nudge = 🔔 Nudge for a song, dance or sport
duty-D4-policy = songs, dances or sports a year
duty-D4-total = { $when }, song, dance, sport: { $total }
duty-D4-progress = 🎵 Song, dance, sport: { $total }. { $next }
duty-D4-target = 🎯 This year ({ $span }): practise { $required } song, collective dance or sport.
duty-D4-nudge = ⏰ { $from } reminds you: { $period }, you have practised { $total } of a song, dance or sport.
duty-D4-nudge-parts = ⏰ { $from } reminds you: in { $period } you have practised a song, dance or sport in { $counted } (see: /tiendo).
duty-D4-locked = That book is closed, so you cannot log it yourself any more: tell your secretary or deputy, and they add it.
duty-D4-figures = 🎵 Song, dance, sport: { $done }, { $met }/{ $of } years met
duty-D4-figures-none = 🎵 Song, dance, sport: no whole year to count yet
