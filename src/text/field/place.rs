//! The fields of a place: years and prices, agencies, services, groups, outcomes.

use crate::text::field::FieldWords;
use crate::text::field::called;

pub(super) const WORDS: &[FieldWords] = &[
    called("format", "format", "fformat").means("The format of the file."),
    called("title", "title", "teitl").means("What the scenario is called."),
    called("place", "place", "lle").means("The place it is about."),
    called("summary", "summary", "crynodeb").means("What it says, in a few sentences."),
    called("source", "source", "ffynhonnell")
        .means("Where the numbers beside it come from. It never changes a result."),
    called("id", "id", "dynodydd")
        .means("A short name, unique in its list, by which the rest of the file refers to this."),
    called("name", "name", "enw").means("What a reader sees it called."),
    called("kind", "kind", "math").means("Of what kind it is: the agency, the value or the cost."),
    // What is counted, and over which years.
    called("appraisal", "years and prices", "blynyddoedd a phrisiau")
        .means("The years, prices and rates that everything is reckoned with."),
    called("start_year", "first year", "blwyddyn gyntaf")
        .hint(
            "The financial year that begins in April of this year. It is year 0.",
            "Y flwyddyn ariannol sy’n dechrau ym mis Ebrill y flwyddyn hon. Hon yw blwyddyn 0.",
        )
        .means("The first financial year: 2026 means April 2026 to March 2027. It is not discounted."),
    called("years", "number of years", "nifer y blynyddoedd").means("How many years are followed."),
    called("price_year", "price year", "blwyddyn brisiau")
        .hint(
            "All money is brought to the prices of this financial year.",
            "Caiff yr holl arian ei droi’n brisiau’r flwyddyn ariannol hon.",
        )
        .means(
            "The financial year whose prices an amount is in. Each amount is brought to the \
             scenario's price year once, by the GDP deflator.",
        ),
    called("discounting", "discounting", "disgowntio")
        .hint(
            "How much less each later year counts.",
            "Faint yn llai y mae pob blwyddyn ddiweddarach yn cyfrif.",
        )
        .means("The Green Book's rates, or one rate for every year."),
    called("rate", "discount rate", "cyfradd ddisgowntio")
        .means("The rate at which each later year counts for less."),
    called("optimism_bias", "correction for optimism", "cywiro am optimistiaeth")
        .hint(
            "Raises costs and lowers gains where the evidence is weak.",
            "Codi costau a gostwng enillion lle mae’r dystiolaeth yn wan.",
        )
        .means("Whether costs are raised and gains lowered by the grade of their evidence."),
    called("grades", "scale of grades", "graddfa’r graddau")
        .hint(
            "What each grade from A to F adds to a cost and takes off a gain.",
            "Yr hyn y mae pob gradd o A i F yn ei ychwanegu at gost ac yn ei dynnu oddi ar ennill.",
        )
        .means("The share by which each grade, A to F, raises a cost and lowers a gain, in place of the usual scale."),
    called("deflators", "price index", "mynegai prisiau")
        .hint(
            "How prices rose over the years; 2025 is 100.",
            "Sut y cododd prisiau dros y blynyddoedd; 100 yw 2025.",
        )
        .means(
            "Deflators by financial year that replace or extend the built-in table, on its base \
             (2025 = 100).",
        ),
    // The place.
    called("agencies", "agencies", "asiantaethau").means(
        "Those who pay or gain; or, in a lever's network, how many agencies are round one \
             person.",
    ),
    called("services", "services", "gwasanaethau")
        .means("What the agencies pay for: each makes outputs at a unit cost."),
    called("output", "output", "allbwn")
        .hint(
            "One thing that the service does: a visit, an arrest, a week.",
            "Un peth y mae’r gwasanaeth yn ei wneud: ymweliad, arestiad, wythnos.",
        )
        .means("What one output is: an attendance, an arrest, a week."),
    called("unit_cost", "unit cost", "cost uned")
        .hint("What one output costs, on average.", "Yr hyn y mae un allbwn yn ei gostio, ar gyfartaledd.")
        .means("What one output costs."),
    called("price_growth", "growth of the price a year", "twf y pris bob blwyddyn")
        .hint(
            "How much faster the price grows than prices in general.",
            "Faint yn gyflymach y mae’r pris yn tyfu na phrisiau’n gyffredinol.",
        )
        .means("How much the price grows each year beyond general prices."),
    called("volume", "outputs a year", "allbynnau’r flwyddyn")
        .hint("For everyone, not only for the groups.", "I bawb, nid i’r grwpiau yn unig.")
        .means("Outputs in year 0, everyone's."),
    called("growth", "growth a year", "twf y flwyddyn")
        .hint(
            "How much demand grows each year if nothing changes.",
            "Faint y mae’r galw’n tyfu bob blwyddyn os na newidir dim.",
        )
        .means("How much demand grows each year."),
    called("paid_by", "payers", "talwyr")
        .hint(
            "Who pays for it: 2 and 1 mean two thirds and one third.",
            "Pwy sy’n talu: mae 2 ac 1 yn golygu dwy ran o dair ac un rhan o dair.",
        )
        .means("Who pays: weights by agency, used in proportion."),
    called("cashable", "cashable share", "cyfran sy’n troi’n arian parod")
        .hint(
            "How much of what is saved can leave a budget, as money.",
            "Faint o’r hyn a arbedir a all adael cyllideb, fel arian.",
        )
        .means("The share of a saving that leaves a budget."),
    called("cash_lag", "cash delay in years", "oediad arian parod mewn blynyddoedd")
        .hint("Years until a saving is money in hand.", "Blynyddoedd nes bod arbediad yn arian mewn llaw.")
        .means("Years before a saving becomes cash."),
    called("cash_step", "cash step in outputs", "cam arian parod mewn allbynnau")
        .hint(
            "Money is saved only in whole steps, such as a ward or a post.",
            "Dim ond mewn camau cyfan yr arbedir arian, fel ward neu swydd.",
        )
        .means("Cost leaves only in whole steps of so many outputs: a ward, a post."),
    called("duplicated", "duplicated share", "cyfran a wneir ddwywaith")
        .hint(
            "How much of it another agency has already done.",
            "Faint ohono y mae asiantaeth arall eisoes wedi’i wneud.",
        )
        .means("The share of outputs that another agency has already done."),
    called("digital", "online share", "cyfran a allai fod ar-lein")
        .hint("How much of it could be done online.", "Faint ohono y gellid ei wneud ar-lein.")
        .means("The share of outputs that could be done online."),
    called("services.values", "what an output avoided is worth to people", "gwerth osgoi allbwn i bobl").hint(
        "Beyond what the service costs: what a crime costs its victim, say.",
        "Y tu hwnt i gost y gwasanaeth: yr hyn y mae trosedd yn ei gostio i’r dioddefwr, er enghraifft.",
    ),
    called("covers", "cover tags", "tagiau cwmpasu")
        .hint(
            "What the price or value already holds, so that nothing is counted twice.",
            "Yr hyn sydd eisoes yn y pris neu’r gwerth, fel na chyfrifir dim ddwywaith.",
        )
        .means("Tags for what a price or value already holds, so that nothing is counted twice."),
    called("groups", "groups", "grwpiau").means(
        "Groups of frequent users, which must not overlap; or, in the peers' lever, how many \
             peer groups meet.",
    ),
    called("people", "number of people", "nifer y bobl")
        .hint(
            "People in the group. Nobody should be in two groups.",
            "Y bobl yn y grŵp. Ni ddylai neb fod mewn dau grŵp.",
        )
        .means("How many people are in the group."),
    called("use", "use of services", "defnydd o wasanaethau")
        .hint(
            "How many outputs one person uses in a year.",
            "Faint o allbynnau y mae un person yn eu defnyddio mewn blwyddyn.",
        )
        .means("Outputs that one person uses of each service in a year."),
    called("turnover", "turnover", "trosiant")
        .hint(
            "How many leave the group each year anyway, as others come.",
            "Faint sy’n gadael y grŵp bob blwyddyn beth bynnag, wrth i eraill ddod.",
        )
        .means("The share of the group that leaves it each year anyway."),
    // Outcomes and what they are worth.
    called("outcomes", "outcomes", "canlyniadau")
        .means("The changes in people's lives that the redesign is for."),
    called("unit", "unit", "uned").means("What one outcome is."),
    called("phrase", "phrase", "ymadrodd")
        .hint(
            "What so many people do: “are in a settled home”.",
            "Yr hyn y mae cynifer o bobl yn ei wneud: “mewn cartref sefydlog”.",
        )
        .means("What so many people do, to follow a number of people: are in a settled home."),
    called("group", "group", "grŵp").means("The group it is about."),
    called("basis", "what success counts", "yr hyn y mae llwyddiant yn ei gyfrif")
        .hint(
            "Studies with a comparison group say what difference was made.",
            "Mae astudiaethau gyda grŵp cymhariaeth yn dweud pa wahaniaeth a wnaed.",
        )
        .means("Whether success counts all who reach the outcome, or those who do because of the programme."),
    called("counted_from", "success is a share of", "mae llwyddiant yn gyfran o")
        .means("Of which people success is a share."),
    called("success", "success", "llwyddiant")
        .hint(
            "Of those counted from, how many reach the outcome.",
            "O’r rhai y cyfrifir ohonynt, faint sy’n cyrraedd y canlyniad.",
        )
        .means("The share of those counted from that reach the outcome."),
    called("deadweight", "deadweight", "pwysau marw")
        .hint("How many would have got there without help.", "Faint a fyddai wedi cyrraedd yno heb help.")
        .means("The share that would have happened anyway."),
    called("attribution", "share due to others", "cyfran sydd i’w phriodoli i eraill")
        .hint("How much of it others brought about.", "Faint ohono a ddaeth drwy eraill.")
        .means("The share due to others."),
    called("displacement", "displacement", "dadleoli")
        .hint(
            "How much only moves the problem to someone else.",
            "Faint sydd ond yn symud y broblem at rywun arall.",
        )
        .means("The share that only moves a problem elsewhere."),
    called("lag", "delay in years", "oediad mewn blynyddoedd")
        .hint("Years before the outcome begins.", "Blynyddoedd cyn i’r canlyniad ddechrau.")
        .means("Years before an outcome begins."),
    called("lasts", "length in years", "hyd mewn blynyddoedd")
        .hint("How many years the outcome goes on.", "Am faint o flynyddoedd y mae’r canlyniad yn para.")
        .means("Years that an outcome lasts."),
    called("drop_off", "drop-off a year", "colled y flwyddyn")
        .hint("How many lose the outcome each year.", "Faint sy’n colli’r canlyniad bob blwyddyn.")
        .means("The share of outcomes lost each year."),
    called("evidence", "evidence grade", "gradd y dystiolaeth")
        .hint("A is the best evidence, F the weakest.", "A yw’r dystiolaeth orau, F y wannaf.")
        .means("How good the evidence is: A the best, F the weakest."),
    called("effects", "effects on services", "effeithiau ar wasanaethau")
        .hint(
            "How much less of each service one person uses; below 0 for more.",
            "Faint yn llai o bob gwasanaeth y mae un person yn ei ddefnyddio; o dan 0 am fwy.",
        )
        .means(
            "The share of a person's use of each service that the outcome avoids; negative where \
             they use more.",
        ),
    called("adds", "added use of services", "defnydd ychwanegol o wasanaethau")
        .hint(
            "Outputs a year of a service that the person did not use before.",
            "Allbynnau’r flwyddyn o wasanaeth nad oedd y person yn ei ddefnyddio o’r blaen.",
        )
        .means("Outputs a year that a person with the outcome uses of a service not used before."),
    called("values", "values", "gwerthoedd")
        .means("What an outcome is worth beyond the outputs it avoids; or what an output avoided is worth to people and firms."),
    called("amount", "amount", "swm").means("Pounds, at the price year beside it or else the scenario's."),
    called("per", "unit of counting", "uned gyfrif")
        .hint("What the amount is counted by.", "Wrth beth y cyfrifir y swm.")
        .means("What it is reckoned by."),
    called("falls_to", "split between agencies", "rhaniad rhwng asiantaethau")
        .hint(
            "Who gains: 2 and 1 mean two thirds and one third.",
            "Pwy sy’n elwa: mae 2 ac 1 yn golygu dwy ran o dair ac un rhan o dair.",
        )
        .means("Who gains: weights by agency, used in proportion."),
    called("transfer", "transfer", "trosglwyddiad")
        .hint(
            "Money that only changes hands, such as a benefit: everyone together gains nothing.",
            "Arian sydd ond yn newid dwylo, fel budd-dal: nid yw pawb gyda’i gilydd yn ennill dim.",
        )
        .means("Whether the money only moves between public and private pockets."),
    called("health", "health value", "gwerth iechyd")
        .hint(
            "In later years, health counts for more than money.",
            "Mewn blynyddoedd diweddarach, mae iechyd yn cyfrif am fwy nag arian.",
        )
        .means("Whether it is discounted as health."),
];
