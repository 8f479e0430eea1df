# A unit's own templates of papers: the Word file, what is wrong with it, the command line and /bieumau.
template-place-header = in the page's head
template-place-footer = in the page's foot
template-place-note = in a note
template-place-box = in a text box
template-place-table = in a table
template-place-text = in the text

template-more-faults = … and { $more } more.
template-wrong-unknown = {"{"}{ $given }{"}"} { $place }: there is no such name. Use one of the common template, for example {"{"}full name{"}"}.
template-wrong-nearest = {"{"}{ $given }{"}"} { $place }: there is no such name. It is {"{"}{ $name }{"}"}.
template-wrong-nearest-in = {"{"}{ $given }{"}"} { $place }: there is no such name. The nearest is {"{"}{ $name }{"}"}, to be used in { $path }.
template-wrong-elsewhere = {"{"}{ $given }{"}"} { $place }: to be used in { $path } only. For example: {"{"}#{ $part }{"}"} {"{"}{ $given }{"}"} {"{"}/{ $part }{"}"}.
template-wrong-part-as-text = {"{"}{ $given }{"}"} { $place }: it repeats, so it is opened and closed. For example: {"{"}#{ $given }{"}"} … {"{"}/{ $given }{"}"}.
template-wrong-brace = “{ $given }” { $place }: a brace is missing or too many. Write both, for example {"{"}full name{"}"}.
template-wrong-unclosed = {"{"}#{ $given }{"}"} { $place }: opened and not closed. Add {"{"}/{ $given }{"}"} behind that part.
template-wrong-unopened = {"{"}/{ $given }{"}"} { $place }: closed and not opened. Add {"{"}#{ $given }{"}"} before that part.
template-wrong-crossed = {"{"}#{ $given }{"}"} { $place } is closed by {"{"}/{ $other }{"}"}. Close first what was opened last, for example: {"{"}#{ $given }{"}"} … {"{"}/{ $given }{"}"}.
template-wrong-nested = {"{"}#{ $given }{"}"} repeats within another part that repeats. Close that one first, for example: {"{"}#{ $given }{"}"} … {"{"}/{ $given }{"}"}.
template-wrong-tied = The template is still tied to another template or to a mail merge list. Copy all of it into a new Word file and send that.
template-wrong-at-edge = {"{"}{ $given }{"}"} { $place }: this is the same on all pages and cannot be filled in. Move it into the text, or type the words.
template-wrong-sign = {"{"}{ $given }{"}"} { $place }: behind the brace only a name, # or / may stand. For example {"{"}full name{"}"}.
template-wrong-parts-broken = A part that repeats opens and closes in different rows. In a table: {"{"}#figures{"}"} in the first cell, {"{"}/figures{"}"} in the last cell of the same row.
template-wrong-nothing-named = Nothing in the template is filled in. For example: Full name: {"{"}full name{"}"}.
template-wrong-outside = The template takes something from outside (“{ $given }”). Insert pictures from this computer; links to web addresses only, for example https://doanthanhnien.vn.
template-wrong-field = The template has the field “{ $given }”. Keep those that count pages and days, for example PAGE, and remove that one (click on it, then Ctrl+Shift+F9).
template-wrong-macros = The template has macros. In Word choose Save as, “Word document (.docx)”.
template-wrong-embedded = The template has files or buttons inside, for example an Excel table or a chart. Remove them, or paste them as pictures.
template-wrong-chunk = The template inserts a whole other file. Open that file, copy its text and paste it.
template-wrong-changes = The template has changes that were not accepted. In Word choose Review → Accept → Accept all changes and stop tracking.
template-wrong-comments = The template has comments. In Word choose Review → Delete → Delete all comments.
template-wrong-sections = The template has section breaks, so it cannot be printed for many. Remove them; for a new page press Ctrl+Enter.
template-wrong-no-page = The template has no paper size. Open it in Word, choose Layout → Size → A4 and save it.
template-wrong-dotx = This is a .dotx. In Word choose Save as, “Word document (.docx)”.

template-file-too-big = The file is larger than 1 MB. Make its pictures smaller and send it again, for example a1.docx. The template in use stays.
template-file-password = The file has a password. Remove it in Word (File → Info → Protect document) and send it again, for example a1.docx. The template in use stays.
template-file-damaged = The file is damaged or incomplete. Open it in Word, save it and send it again, for example a1.docx. The template in use stays.
template-file-inflated = The file unpacks to too much. Copy its text into a new Word file and send that, for example a1.docx. The template in use stays.
template-file-entities = Something in the file fetches data from outside. Copy its text into a new Word file and send that, for example a1.docx. The template in use stays.
template-file-kind = { $kind ->
    [empty] This file is empty.
    [xls] This is an old file (.doc).
    [xlsx] This is an Excel file.
    [xlsb] This is an Excel file.
    [ods] This is a LibreOffice file (.odt).
    [pptx] This is a PowerPoint file.
    [pdf] This is a PDF.
    [html] This is a renamed web page.
   *[other] This is no Word file.
 } Open it in Word, choose Save as, “Word document (.docx)” and send it again, for example a1.docx. The template in use stays.
template-file-gone = This file can no longer be fetched. Send the .docx again, for example a1.docx. The template in use stays.
template-refused =
    This template cannot be used yet, the one in use stays:
    { $faults }

    Mend it in Word and send the file again.

template-state-ours = • { $paper } ({ $name }): the common template
template-state-own = • { $paper } ({ $name }): the own one of { $unit }, version { $version }, since { $day }
template-get = 🖨 Get the template: { $paper }
template-drop = ↩️ Drop the own template: { $paper }
template-file-name = mau-{ $name }.docx
template-preview-name = xem-thu-{ $name }.docx
template-handed = 🖨 The template of the { $paper } in use. Edit it in Word: words, sizes, tables, pictures; keep the names in braces, such as {"{"}full name{"}"}. Then send the .docx back here: it is checked and shown before it is used.
template-which = Which paper is this the template of?
template-preview = This template of the { $paper } can be used. Here it is, filled with somebody made up:
template-unprinted = This template does not print: { $names }. If so meant, all is well.
template-sure = Make it the template of the { $paper } for { $unit } and the units below that have none of their own? Papers of years gone by keep theirs.
template-yes = ✅ Use it
template-set = From now on { $unit } prints the { $paper } by its own template, version { $version }.
template-none = { $unit } has no own template for the { $paper }, so nothing changes. See those in use: /bieumau
template-drop-ask = Drop the own template for the { $paper } of { $unit }? Papers of years gone by keep theirs.
template-drop-yes = ↩️ Drop the own template
template-ours-again = From now on { $unit } prints the { $paper } by the template of those above, or the common one.

cli-about-paper-template = Word templates of a unit's papers.
cli-about-template-list = The templates that a unit uses, and their changes.
cli-about-template-get = Writes the template in use as a Word file.
cli-about-template-set = Sets a unit's own template, for it and the units below.
cli-about-template-check = Checks a template without setting it.
cli-about-template-ours = Drops the own template, back to that of those above or the common one.
cli-name-docx-file = FILE.docx
cli-arg-paper-template = a template edited in Word
cli-option-template-out = a Word file to be written
cli-option-template-sample = also writes it filled with somebody made up
cli-template-right = The template of the { $paper } can be used.
cli-template-dry-run = The template can be used. Set, { $unit } would print the { $paper } by it. Nothing was changed.
cli-template-none = { $unit } has no own template for the { $paper }, so there is nothing to drop. See those in use, for example: npm run --silent cli -- template list { $unit }
