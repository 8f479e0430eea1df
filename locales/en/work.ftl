# What is said while something takes longer than two seconds.
work-may-stop = To stop it, type /huy.
work-begun-far = ⏳ { $what }… { $bar }
    { $stop }
work-goes-on-far = ⏳ I have just started again and go on with: { $what }… { $bar }
    { $stop }
work-begun = ⏳ { $what }. I will tell you as soon as it is done. { $stop }
work-goes-on = ⏳ I have just started again and go on with: { $what }. I will tell you as soon as it is done.
work-done = ✅ { $what }: done.
work-left = ⏹ { $what }: stopped.
work-stopped = I have stopped: { $what }. Nothing was sent and nothing has changed. If you need it, type the same line again.

work-file = Making a file for you
work-data = Gathering your data
work-import = Taking the list in
work-roster = Reading the list in the file
work-missing = Looking who is missing
work-standing = Adding up the figures
