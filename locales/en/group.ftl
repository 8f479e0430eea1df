# /ketnoi: which group gets a unit's digests.
group-bound = ✅ This group gets the digests of { $unit } from now on. It sees counts only, no names.
group-bound-already = This group gets the digests of { $unit } already. To stop: /ketnoi bo
group-bound-to-other = This group gets the digests of { $other }. To change to { $unit }, choose it below.
group-button-rebind = Change the unit
group-bound-private =
    ✅ The group is now bound to { $unit }. Its digest comes after each week and month; names of those who are missing go to the secretaries alone.
    To see it now: /tinhhinh. To stop: type /ketnoi bo in the group.
group-unbound = This group gets no more digests. To bind it again: /ketnoi
group-unbound-private = The group gets no more digests of { $unit }. To bind it again: type /ketnoi in the group.
group-not-yours = This group belongs to { $unit }, which is not among your units, so nothing was changed. Please ask the secretary of { $unit } to type /ketnoi bo in the group.
group-needs-head = Only secretaries and deputies can bind a group to a unit. Please ask one of them to type /ketnoi here.
group-added = Hello! For this group to get its unit's digests, a secretary or deputy types /ketnoi here.
group-orphan = Whoever bound this group is no longer in charge of { $unit }, so its digests rest. To go on: a secretary or deputy of { $unit } types /ketnoi here.
group-unit-merged = { $unit } has gone into { $into }: from now on this group gets the word of { $into }. To change it: its secretary or deputy types /ketnoi in this group.
group-unit-dissolved = { $unit } is no longer on the roster, so I send no more digests to this group. To have those of another unit: its secretary or deputy types /ketnoi in this group.
