//! The fields of what is done: the redesign and its levers, the output drive, the deal, the ranges.

use crate::text::field::FieldWords;
use crate::text::field::called;

pub(super) const WORDS: &[FieldWords] = &[
    // The redesign.
    called("redesign", "redesign", "ailgynllunio")
        .means("How fast, for whom, at what cost, with which levers."),
    called("delivery_years", "years of delivery", "blynyddoedd cyflawni")
        .hint("Years in which people are taken on.", "Y blynyddoedd pan dderbynnir pobl.")
        .means("Years in which people are taken on."),
    called("rollout", "roll-out", "cyflwyno fesul cam")
        .hint(
            "How much of the redesign is there in each year; the last share holds from then on.",
            "Faint o’r ailgynllunio sydd yno ym mhob blwyddyn; mae’r gyfran olaf yn dal o hynny \
             ymlaen.",
        )
        .means("How far the redesign is rolled out in each year; the last share holds."),
    called("take_up", "take-up", "manteisio")
        .means("How each group comes in; a group left out is outside the redesign."),
    called("reach", "reach", "cyrhaeddiad")
        .hint("How much of the group is taken on each year.", "Faint o’r grŵp a dderbynnir bob blwyddyn.")
        .means("The share of the group taken on in each year of delivery, at full roll-out."),
    called("engagement", "engagement", "ymgysylltu")
        .hint("Of those taken on, how many take part.", "O’r rhai a dderbynnir, faint sy’n cymryd rhan.")
        .means("The share of those taken on who engage."),
    called("retention", "retention", "dal ati")
        .hint(
            "Of those who take part, how many stay to the end.",
            "O’r rhai sy’n cymryd rhan, faint sy’n dal ati i’r diwedd.",
        )
        .means("The share of those engaged who complete."),
    called("start", "starting year", "blwyddyn dechrau")
        .hint("Year 0 is the first year.", "Blwyddyn 0 yw’r flwyddyn gyntaf.")
        .means("The year in which the group's delivery starts, year 0 first."),
    called("costs", "costs", "costau").means("What it costs."),
    called("year", "year", "blwyddyn")
        .hint("Year 0 is the first year.", "Blwyddyn 0 yw’r flwyddyn gyntaf.")
        .means("The year in which it is paid, year 0 first."),
    called("from", "first year", "blwyddyn gyntaf")
        .hint("Year 0 is the first year.", "Blwyddyn 0 yw’r flwyddyn gyntaf.")
        .means("The first year in which it is paid, year 0 first."),
    called("to", "last year", "blwyddyn olaf").means("The last year in which it is paid."),
    called("levers", "levers", "liferi").means("The ways of working that are used; one left out is not."),
    called("person_centred", "“One team, one plan”", "“Un tîm, un cynllun”")
        .means("Lever 1: people are the focus, whichever organisation delivers."),
    called("outcomes_first", "“Outcomes first”", "“Canlyniadau’n gyntaf”")
        .means("Lever 2: outcomes come before output and process targets."),
    called("frequent_users", "“Help to help yourself”", "“Help i helpu’ch hun”")
        .means("Lever 3: frequent users are helped to make better choices."),
    called("multi_agency", "“Agencies as one”", "“Asiantaethau fel un”")
        .means("Lever 4: many agencies work as one."),
    called("digital_data", "“Digital and data”", "“Digidol a data”")
        .means("Lever 5: digital and data run through it all."),
    called("social_action", "“Volunteers”", "“Gwirfoddolwyr”").means("Lever 6: volunteers."),
    called("peer_networks", "“People who have been there”", "“Pobl sydd wedi bod yno”")
        .means("Lever 7: people who have been there."),
    called("strength", "strength", "cryfder")
        .hint("0 % is off, 100 % is the lever in full.", "0 % yw diffodd, 100 % yw’r lifer yn llawn.")
        .means("How far the lever is pulled."),
    called("effect", "effect", "effaith")
        .hint(
            "What the lever does at full strength.",
            "Yr hyn y mae’r lifer yn ei wneud ar ei gryfder llawn.",
        )
        .means("What the lever does at full strength."),
    called("scope", "scope", "cwmpas")
        .hint(
            "Whom it reaches: the groups only, or everyone.",
            "Pwy y mae’n ei gyrraedd: y grwpiau yn unig, neu bawb.",
        )
        .means("Whom structural change reaches: the groups, or everyone."),
    called("network", "links between agencies", "cysylltiadau rhwng asiantaethau")
        .means("The agencies round one person."),
    called("network.agencies", "number of agencies", "nifer yr asiantaethau").hint(
        "Agencies that keep in touch about one person.",
        "Asiantaethau sydd mewn cysylltiad am un person.",
    ),
    called("cost_per_link", "cost of a link", "cost cyswllt")
        .hint(
            "What it costs a year that two agencies keep in touch about one person.",
            "Cost y flwyddyn cadw dwy asiantaeth mewn cysylltiad am un person.",
        )
        .means("What a link between two agencies costs a year."),
    called("space", "shared space", "lle a rennir").means("Space that is no longer needed."),
    called("space.amount", "yearly saving on space", "arbediad y flwyddyn ar le"),
    called("cost_ratio", "relative cost online", "cost gymharol ar-lein")
        .hint(
            "What an output costs online, as a share of its unit cost.",
            "Cost allbwn ar-lein, fel cyfran o’i gost uned.",
        )
        .means("What an output costs online, as a share of its unit cost."),
    called("targeting", "targeting", "targedu")
        .hint(
            "How many of those missed so far shared data find.",
            "Faint o’r rhai a gollwyd hyd yma y mae data a rennir yn eu canfod.",
        )
        .means("How much of the gap in reach data close."),
    called("volunteers", "number of volunteers", "nifer y gwirfoddolwyr")
        .hint(
            "How many there are once the redesign is there in full.",
            "Faint sydd unwaith y bydd yr ailgynllunio yno’n llawn.",
        )
        .means("How many volunteers there are at full roll-out."),
    called("peer_networks.groups", "number of peer groups", "nifer y grwpiau cymheiriaid").hint(
        "How many there are once the redesign is there in full.",
        "Faint sydd unwaith y bydd yr ailgynllunio yno’n llawn.",
    ),
    called("members", "members of each group", "aelodau pob grŵp").means("Members of each peer group."),
    called("hours", "hours a year each", "oriau’r flwyddyn yr un").means("Hours a year that each gives."),
    called("hour_value", "value of an hour", "gwerth awr")
        .hint(
            "Time given counts as a cost, paid from nobody’s budget.",
            "Mae amser a roddir yn cyfrif fel cost, nad yw’n dod o gyllideb neb.",
        )
        .means("What an hour given is worth."),
    called("own_benefit", "own gain a year each", "budd y flwyddyn i bob un")
        .hint(
            "What it is worth to those who give the time.",
            "Yr hyn yw ei werth i’r rhai sy’n rhoi’r amser.",
        )
        .means("What a year of giving time is worth to the one who gives it."),
    // The output drive.
    called("efficiency", "output drive", "gyriant allbwn")
        .means("The output drive that the redesign is set against."),
    called("unit_cost_cut", "cut in unit cost a year", "toriad y flwyddyn mewn cost uned")
        .hint(
            "How much cheaper each output gets, beyond what would happen anyway.",
            "Faint yn rhatach y daw pob allbwn, y tu hwnt i’r hyn a ddigwyddai beth bynnag.",
        )
        .means("The share taken off unit costs each year."),
    called("cut_years", "years of cuts", "blynyddoedd o doriadau")
        .means("Years in which unit costs are cut."),
    called("efficiency.drop_off", "fading of the cuts a year", "pylu’r toriadau bob blwyddyn").hint(
        "How much of what the cuts gained is lost each year once they end.",
        "Faint o’r hyn a enillwyd gan y toriadau a gollir bob blwyddyn ar ôl iddynt ddod i ben.",
    ),
    called("repeat_demand", "repeat demand a year", "galw sy’n dod yn ôl bob blwyddyn")
        .hint(
            "How much more demand comes back, as need is not met.",
            "Faint mwy o alw sy’n dod yn ôl, am nad yw’r angen wedi’i ddiwallu.",
        )
        .means("The share by which demand comes back each year."),
    called("repeat_years", "years of repeat demand", "blynyddoedd o alw sy’n dod yn ôl")
        .means("Years in which demand comes back."),
    called("duplicates_removed", "share of duplicates removed", "cyfran y dyblygu a ddileir")
        .means("The share of duplicated outputs removed."),
    called("moved_online", "share moved online", "cyfran a symudir ar-lein")
        .means("The share moved online of what could be."),
    // The deal.
    called("deal", "deal", "bargen").means("How agencies share what the redesign costs and gains."),
    called("contributions", "contributions", "cyfraniadau")
        .hint(
            "Who puts in the money: 2 and 1 mean two thirds and one third.",
            "Pwy sy’n rhoi’r arian: mae 2 ac 1 yn golygu dwy ran o dair ac un rhan o dair.",
        )
        .means("Who puts in what the redesign costs; left out, each cost's payers do."),
    called("share_back", "shares of saving paid back", "cyfrannau o’r arbediad a ad-delir")
        .hint(
            "How much of the money that it saves each agency pays into the deal.",
            "Faint o’r arian y mae’n ei arbed y mae pob asiantaeth yn ei dalu i’r fargen.",
        )
        .means("The share of its cashable saving that each agency pays into the pool."),
    called("outcome_payments", "outcome payments", "taliadau am ganlyniadau")
        .means("What agencies pay into the pool for each outcome."),
    called("agency", "agency", "asiantaeth").means("The agency that pays."),
    called("outcome", "outcome", "canlyniad").means("The outcome that is paid for."),
    called("surplus", "surplus", "gwarged")
        .hint("What becomes of the money left in the deal.", "Beth a ddaw o’r arian sydd ar ôl yn y fargen.")
        .means("What becomes of what is left in the pool."),
    called("return", "return a year", "enillion y flwyddyn")
        .hint(
            "What is owed to those who paid in grows by this each year.",
            "Mae’r hyn sy’n ddyledus i’r rhai a dalodd i mewn yn tyfu o hyn bob blwyddyn.",
        )
        .means("What is owed grows by this each year."),
    // Ranges.
    called("ranges", "ranges", "ystodau").means("How sure each number is."),
    called("path", "number named", "rhif a enwir")
        .means("The number, by field names and ids: services.ae.unit_cost."),
    called("low", "low end", "pen isaf").means("The least it may be, in the number's own unit."),
    called("high", "high end", "pen uchaf").means("The most it may be, in the number's own unit."),
    called("shape", "shape", "siâp")
        .hint(
            "How likely the figures between the two ends are.",
            "Pa mor debygol yw’r ffigurau rhwng y ddau ben.",
        )
        .means("How likely the numbers between are."),
    called("together", "tag for moving together", "tag symud gyda’i gilydd")
        .hint(
            "Ranges with the same word here rise and fall together.",
            "Mae ystodau â’r un gair yma’n codi ac yn gostwng gyda’i gilydd.",
        )
        .means("A tag; ranges with one tag move together."),
    called("opposite", "moves the other way", "yn symud y ffordd arall")
        .hint("High where the others with its tag are low.", "Yn uchel lle mae’r lleill â’r un tag yn isel.")
        .means("Whether it takes the draw of its tag from the other end."),
];
