# Reminders that go out one by one where a platform takes them slowly: progress, and who was not reached.
spread-running = 📨 Reminding on { $channel }: { $done }/{ $all }, done at about { $time }.
spread-running-long = 📨 Reminding on { $channel }: { $done }/{ $all }, done at about { $time } (later than { $until }, since { $channel } takes messages only slowly).
spread-over-night = 📨 Reminding on { $channel }: { $done }/{ $all }, resting at night, going on from { $time } in the morning.
spread-queued = ⏳ On { $channel }, { $count } comrades get it one after another, done at about { $time }.
spread-unreached =
    📨 The reminders are out, but { $count } comrades could not be reached (they blocked the assistant, or their account takes no messages):
    { $names }
    Please let them know; once they write one message to the assistant, they are reminded as before.
spread-full-hour = { $hours }:00
spread-time = { $hours }:{ $minutes }
