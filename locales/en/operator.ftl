# The heads of the topmost unit are told when one of the assistant's apps needs somebody's help.
operator-log-in =
    ⚠️ The assistant was logged out of { $app }, so for now it hears and answers nothing there. The other apps go on; no data is lost, and what was to be sent waits.

    Please have whoever runs the machine give this command, and scan the code with the phone of the assistant's account (if the account is locked, unlock it on that phone first):
    { $command }

    After that the assistant goes on by itself, and you will be told.
operator-let-go =
    ⚠️ The assistant's { $app } account has been open somewhere else for quite a while, so the assistant hears and answers nothing there. The other apps go on; no data is lost, and what was to be sent waits.

    Please have everybody log that account out on their computers ({ $app } on the web, or installed). The assistant comes back by itself within half an hour, and you will be told. If nobody has it open, have its password changed, and log in anew by the command:
    { $command }
operator-back = ✅ The assistant is back on { $app }. What was said meanwhile is being answered; there is nothing more to do.
operator-given-up =
    ⚠️ For a whole day { $app } has refused a message to { $who } without saying why, while messages to others go out. It was set aside, so that the next ones can be sent.

    Please have them send the assistant any message, for example: /trogiup. If there is still no answer, another app can be linked by /lienket. More of these today will not be told.
operator-command = { $channel ->
   *[zalo] npm run --silent cli -- zalo login
 }
operator-person = { $name }
operator-stranger = somebody not linked yet
operator-group = the group of { $unit }
operator-some-group = a group that is bound to no unit
