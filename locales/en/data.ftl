# A person's rights over the data kept: see, withdraw consent, erase.
data-stranger = This app is linked to no cadre, so I keep nothing about you. To begin, ask your unit's secretary for an invitation code and type /start with it.
data-file = This is everything I keep about you. The file holds private things; please keep it safe. To erase: /xoadulieu
data-file-name = my-data.zip
data-page-head = PERSONAL DATA – the model “Responsible Youth Union Cadres”. Items by kind:
data-page-duties = {"  "}(counted for: { $duties })
data-page-files-left = This file holds { $here } of { $all } pictures and files; the rest is shown by /minhchung, or exported whole by the operator.
data-page-foot = The full content is in du-lieu.json (any browser opens it). By Law 91/2025/QH15 you may withdraw consent (/rutdongy) and ask for erasure (/xoadulieu).
data-section-account = Name, unit, positions, birth date, phone
data-section-apps = Linked apps
data-section-consents = Consents given and withdrawn
data-section-policies = Policies of units that you have set
data-section-forms = Forms that you have put in place for units
data-section-templates = Templates of papers that you have put in place for units
data-section-without-app = The mark “uses no app” (day of consent on paper, who saw it)
data-section-requests = Requests to correct one’s own row
data-section-absences = Absences (days, why, who confirmed them)
data-section-absences-waiting = Absences that wait to be confirmed
data-section-unit-absences = Absences of a whole unit that the comrade set or confirmed
data-section-events = Meetings and activities the comrade called or was called to (answers, presence)
data-section-entries = What you entered in the unit's records
data-section-plans-read = Plans that you have read
data-section-discussions = Discussions of do's and don'ts that you have noted
data-section-unit-lists = What you proposed for the lists of do's and don'ts, or took off them
data-section-invitations = Invitation codes
data-section-confirmations = When the level above confirmed your apps
data-section-ledgers = Volunteer hours and other deeds, by week
data-section-paper-codes = Codes of papers that were printed
data-section-sent-files = Pictures and files sent as evidence, papers of consent (in the folder minh-chung)
data-section-waiting = Weeks in which something waits for approval
data-section-pledges = Pledges
data-section-reviews = Self-reviews
data-section-works = Initiatives written and handed in, and what was decided
data-section-collective-reviews = What the collective said of the comrade and how it rated them, and the comrade's answer
data-section-works-of-year = List of initiatives by year
data-section-supervised = What heads looked after in you, and closed
data-section-supervised-open = What heads look after in you (yours to read once closed)
data-section-supervision = What you noted when supervising
data-section-signals = What you were asked about your records, and your answers
data-section-works-waiting = Initiatives that wait for a decision
data-section-unit-papers = What the comrade did about papers of units (handed in, withdrew, decided)
data-section-reminders = Reminder settings
data-section-planned = Reminders about to be sent
data-section-nudges = Days of nudges by secretaries
data-section-notices = Reminders sent
data-section-chats = Dialogs in progress
data-section-messages = Messages on the web page
data-section-tries = Wrong codes sent
data-section-check-in-tries = Wrong check-in codes sent
data-section-failures = Messages that the program failed on
data-erased-name = A cadre whose data were erased

data-withdraw-ask =
    If you withdraw consent:
    • I stop reminding you, and all your apps count as not linked;
    • what was recorded (volunteer hours, pledges, self-reviews) stays as the organisation's record; to erase it, type /xoadulieu;
    • you may consent again at any time by /start.

    Do you withdraw consent?
data-withdraw-yes = Withdraw consent
data-withdraw-no = No, leave it
data-withdraw-kept = Nothing has changed.
data-withdraw-done = Recorded: you have withdrawn consent. I stop reminding you from now on. See your data: /dulieucuatoi. Erase: /xoadulieu. Consent again: /start
data-withdraw-before = You withdrew consent before; nothing more is needed. Consent again: /start. Erase your data: /xoadulieu

data-erase-ask =
    Erasing means: your name, birth date, phone, notes, the texts of your pledges and self-reviews and your linked apps are gone for good. Sums (hours, papers handed in) stay in reports, without a name.
    You may want to download your data first: /dulieucuatoi

    Do you want to erase it?
data-erase-yes = Erase my data
data-erase-no = No, keep it
data-erase-ask-again = It cannot be brought back. Are you sure?
data-erase-yes-again = I am sure
data-erase-kept = Nothing was erased.
data-erase-asked = Your request is recorded and the secretary in charge is told. Your data are erased by themselves on { $day }. To change your mind before that day, choose it below.
data-erase-open = Your request is recorded; your data are erased by themselves on { $day }.
data-erase-button-cancel = Do not erase
data-erase-cancelled = The request is withdrawn. Your data are as before.
data-erase-none = You have no request waiting. To erase: /xoadulieu
data-erase-head = Comrade { $name } ({ $unit }) asks for their personal data to be erased (Law 91/2025/QH15). I do it on { $day }. From then on a roster that still names the person is not taken: please take the row out.
data-erase-head-cancelled = Comrade { $name } ({ $unit }) has withdrawn the request for erasure; nothing more is needed.
