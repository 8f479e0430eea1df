# The plan's targets (III.2), and what figures of units are called.
share = { $met }/{ $of } ({ $percent }%)
targets-title = 🎯 Targets of { $year }, each 100%:
targets-line = • { $target }: { $figure }
targets-line-vacant = • { $target }: { $figure }, vacant: { $vacant }
targets-met = ✅ Reached: { $targets }
target-T1-name = units with a recognised model
target-T2-name = pledge and self-review
target-T2-head = Both
target-T2-lack = Without both a pledge and a self-review
target-T3-name = secretaries of grassroots units with an initiative
target-T3-head = Secretaries' initiatives
target-T3-lack = Secretaries of grassroots units without a recognised initiative
target-T2-button-nudge = 🔔 Nudge about both papers
target-T2-nudge = ⏰ { $from } reminds you: { $period }, you do not have both a pledge and a self-review yet. See which is missing: /tiendo
target-T3-button-nudge = 🔔 Nudge secretaries about initiatives
target-T3-nudge = ⏰ { $from } reminds you: { $period }, each secretary of a grassroots unit needs a recognised initiative, and you have none yet. Hand one in: /sangkien
target-T4-name = civil servants who reach the four “được”
