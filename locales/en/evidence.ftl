# Pictures and papers that show what was done: offered after a deed, /minhchung.
evidence-picture = this picture
evidence-paper = this file
evidence-offer = 📷 Use { $this } as the evidence of: { $what }?
evidence-offer-some = 📷 Use { $this } as the evidence of which deed?
evidence-button-use = 📷 Use as evidence
evidence-button-of = 📷 { $what }
evidence-registered = 📷 I have got { $this }. You registered { $what }: if it is done, choose below to log it, then send { $this } again.
evidence-no-deed = 📷 I have { $this }, but lately you have logged nothing that is still open. Log it and send the picture again, or write the words below the picture, such as: 2 tiếng dọn kênh sáng nay
evidence-added = 📷 Saved as evidence ({ $count }) of: { $what }. Only you and the secretaries in charge can see it.
evidence-joined = 📷 Added to the evidence of: { $what }.
evidence-button-show = 👀 Show the evidence
evidence-of-member = { $name }: { $what }
evidence-added-for = 📷 Evidence kept ({ $count }) for what { $name } did: { $what }. Only they and the heads in charge see it; they are told.
evidence-told = 📷 { $by } has added evidence to what you did: { $what }.
evidence-button-off = ↩️ Take it off
evidence-taken-off = ↩️ Taken off: { $what }. The deed stays as it is.
evidence-gone = I no longer have this picture or file: what is not used I keep for 7 days. Please send it again; the deed is untouched.
evidence-enough = This deed has { $most } pieces of evidence, which is the most, so nothing was added; those before stay. To change them: /minhchung

# Not kept
evidence-not-empty = This file is empty, so nothing was saved. Please send the picture again; the deed is untouched.
evidence-not-heic = This picture is HEIC, which I cannot open, so nothing was saved. Send it as a photo rather than as a file; the deed is untouched.
evidence-not-picture = I cannot open this kind of picture, so nothing was saved. Please send a screenshot of it; the deed is untouched.
evidence-not-other = Evidence is a picture (JPG, PNG) or a PDF; this file is neither, so nothing was saved. Please send a photo; the deed is untouched.
evidence-not-unreadable = This picture is damaged or far too large, so I cannot open it. Take it again, or send it as a photo rather than as a file; the deed is untouched.
evidence-not-many = I take { $most } pictures or files at a time, so this one was not saved. Those before stay.
evidence-too-big = This file is too large, I take { $megabytes } MB at most, so nothing was saved. Send it as a photo rather than as a file; the deed is untouched.
evidence-not-fetched = I could not fetch this picture or file. Please send it again by itself; the deed is untouched.

# /minhchung
evidence-list =
    📷 Your deeds with evidence of late:
    { $lines }
evidence-list-of =
    📷 Deeds with evidence of { $name } of late:
    { $lines }
evidence-line = • { $what } ({ $count })
evidence-none = You have no evidence of these weeks. Once a deed is logged, just send the picture here.
evidence-none-of = { $name } has no deed with evidence of these weeks.
evidence-nobody = I cannot find “{ $given }” in your unit. Type, for example: /minhchung An
evidence-shown = 📷 Evidence of: { $what }
evidence-shown-of = 📷 { $name }, evidence of: { $what }
evidence-nothing = This deed has no evidence: { $what }.
evidence-elsewhere = The evidence was sent to you on { $app }, since no pictures can be sent here.
evidence-help = your evidence; send a picture after a deed to add some
evidence-help-of = a member's evidence
history-button-evidence = 👀 Evidence
history-line-shown = { $line } 📷
