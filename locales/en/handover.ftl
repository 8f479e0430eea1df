# An office changes hands.
handover-thanks = Thank you for leading { $unit }! From { $day } those rights end; your own work and records stay.
handover-welcome = From { $day } you have a secretary's rights in { $unit }. What is open:
handover-waiting = • { $count } deeds wait for your word
handover-review = • the review of { $quarter } is half written down
handover-unlinked = • { $count } comrades not connected
handover-entrusted = • { $count } things entrusted to others
handover-groups = • { $count } group chats wait for you to type /ketnoi there
handover-look = • the unit's standing, who is missing what; requests to correct the roster come by themselves
handover-button-own = My progress
handover-button-standing = The unit's standing
handover-button-missing = Who is missing what
handover-button-invite = Invitations
handover-button-entrusted = What is entrusted
