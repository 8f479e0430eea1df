# The chat in the browser.
web-title = Responsible Youth Union cadres
web-about = The cadres' assistant
web-demo = SAMPLE DATA
web-demo-explained = People and figures here are made up for trying out. Importing a real roster replaces them.
web-real-explained = A page for trying out on this machine: you speak for real people of the roster.
web-who = Who are you?
web-search = Find a name or a unit
web-groups = Units' groups
web-group-role = Gets the digests
web-group-name = Group of { $unit }
web-nobody-found = Nobody has this name. Try a part of it, diacritics don't matter.
web-skip = To the message field
web-back = Back to the list
web-choose-first = Welcome!
web-choose-explained = Choose a person or a group from the list, and talk with the assistant as that person.
web-try-title = Try saying:
web-try-group = This group gets its unit's digests. Try saying:
web-chat-log = Conversation
web-write = Write to the assistant…
web-send = Send
web-attach = Attach a file
web-speak-as = Speak as
web-bot = Assistant
web-typing = The assistant is writing…
web-today = Today
web-yesterday = Yesterday
web-unread = new messages
web-offline = No connection, trying again…
web-not-sent = Not sent; your text is still here.
web-send-again = Send again
web-file-too-large = The file is larger than 10 MB. Please choose a smaller one.
web-goto = Go to
web-goto-explained = Choose a moment and an automatic job, and see who gets what then.
web-goto-try = Quick choices
web-moment = Moment
web-day = Day
web-time = Time
web-job = Automatic job
web-run = Run
web-dry-run = Preview
web-running = Running…
web-arrived = New messages in:
web-close = Close
web-failed = Sorry, something went wrong. What was saved before is safe. Please try again.
web-port-in-use = Port { $port } is used by another program. Stop that program, or choose another port, for example: PORT={ $other } npm start
web-port-forbidden = The system doesn't allow opening port { $port }. Choose one from 1024 up, for example: PORT=3000
web-host-unknown = This machine has no address { $host }. Mend HOST, for example: HOST=127.0.0.1
