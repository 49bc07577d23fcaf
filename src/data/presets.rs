//! The scenarios that the calculator brings along: places to start, not forecasts.

/// A scenario that the calculator brings along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// What it is called in an address, an attribute or on the command line.
    pub id: &'static str,
    /// Its name in English.
    pub title: &'static str,
    /// Its name in Welsh.
    pub title_welsh: &'static str,
    /// What it is about, one sentence in English.
    pub about: &'static str,
    /// What it is about, one sentence in Welsh.
    pub about_welsh: &'static str,
    /// The summary in its scenario file.
    pub summary: &'static str,
    /// All of that summary in Welsh.
    pub summary_welsh: &'static str,
    /// The scenario file, as JSON. Its own words are English.
    pub text: &'static str,
}

/// Every preset, the default first, then from the simplest to the one that puts several together.
pub const PRESETS: &[Preset] = &[
    Preset {
        id: "frequent-ae",
        title: "People who keep coming back to A&E",
        title_welsh: "Pobl sy’n dod yn ôl i’r adran frys dro ar ôl tro",
        about: "A small team works on what lies behind the visits of about 2,000 people.",
        about_welsh: "Tîm bach yn gweithio ar yr hyn sydd y tu ôl i ymweliadau tua 2,000 o bobl.",
        summary: "About 2,000 people go to A&E more than five times a year. A small team works on what lies behind the visits. Put your own figures in place of every one marked \"assumed\" before you rely on the result.",
        summary_welsh: "Mae tua 2,000 o bobl yn mynd i’r adran frys fwy na phum gwaith y flwyddyn. Mae tîm bach yn gweithio ar yr hyn sydd y tu ôl i’r ymweliadau. Rhowch eich ffigurau eich hun yn lle pob un sydd wedi’i nodi’n “assumed” (tybiaeth) cyn i chi ddibynnu ar y canlyniad.",
        text: include_str!("presets/frequent-ae.json"),
    },
    Preset {
        id: "frequent-callers",
        title: "People who call 999 again and again",
        title_welsh: "Pobl sy’n ffonio 999 dro ar ôl tro",
        about: "Case work for the few who call most, care plans for the others, in London.",
        about_welsh: "Gwaith achos i’r ychydig sy’n ffonio amlaf, cynlluniau gofal i’r lleill, yn Llundain.",
        summary: "In one year 50,034 people made 339,339 of London’s 1.9 million emergency calls; 425 of them made about 40,000. Case work for those few, care plans for the others. Many would stop calling by themselves, so half or more of the gain is taken off.",
        summary_welsh: "Mewn un flwyddyn gwnaeth 50,034 o bobl 339,339 o’r 1.9 miliwn o alwadau brys yn Llundain; gwnaeth 425 ohonynt tua 40,000. Gwaith achos i’r ychydig hynny, cynlluniau gofal i’r lleill. Byddai llawer yn rhoi’r gorau i ffonio ohonynt eu hunain, felly tynnir hanner y budd neu fwy.",
        text: include_str!("presets/frequent-callers.json"),
    },
    Preset {
        id: "multiple-disadvantage",
        title: "Adults facing several disadvantages at once",
        title_welsh: "Oedolion sy’n wynebu sawl anfantais ar yr un pryd",
        about: "A navigator stays with each person; the first years cost more.",
        about_welsh: "Mae llywiwr yn aros gyda phob person; mae’r blynyddoedd cyntaf yn costio mwy.",
        summary: "About 300 people live with homelessness, drugs or alcohol, and crime at the same time. A navigator stays with each of them. The first years cost more: two of three pilots spent more in their first year.",
        summary_welsh: "Mae tua 300 o bobl yn byw gyda digartrefedd, cyffuriau neu alcohol, a throseddu ar yr un pryd. Mae llywiwr yn aros gyda phob un ohonynt. Mae’r blynyddoedd cyntaf yn costio mwy: gwariodd dau o dri chynllun peilot fwy yn eu blwyddyn gyntaf.",
        text: include_str!("presets/multiple-disadvantage.json"),
    },
    Preset {
        id: "families",
        title: "Families with several problems at once",
        title_welsh: "Teuluoedd â sawl problem ar yr un pryd",
        about: "One key worker joins up the help that a family gets.",
        about_welsh: "Un gweithiwr allweddol yn cydgysylltu’r cymorth y mae teulu’n ei gael.",
        summary: "One key worker joins up the help for a family, among about 650 families. Their cost follows the government’s own study of seven areas in 2015 (£26,000 a family, not the £75,000 claimed in 2011), which had no comparison group.",
        summary_welsh: "Mae un gweithiwr allweddol yn cydgysylltu’r cymorth i deulu, ymhlith tua 650 o deuluoedd. Daw eu cost o astudiaeth y llywodraeth ei hun o saith ardal yn 2015 (£26,000 y teulu, nid y £75,000 a honnwyd yn 2011), nad oedd ganddi grŵp cymharu.",
        text: include_str!("presets/families.json"),
    },
    Preset {
        id: "new-parents",
        title: "New parents helping one another",
        title_welsh: "Rhieni newydd yn helpu ei gilydd",
        about: "Groups that parents run, with a paid organiser; every effect is assumed.",
        about_welsh: "Grwpiau y mae rhieni’n eu rhedeg, gyda threfnydd cyflogedig; tybiaeth yw pob effaith.",
        summary: "Parents run groups for parents, with a paid organiser. The idea comes from Nesta’s Mothers of Innovation (2014), which tells stories and measures no effect, so every effect here is assumed, with a wide range.",
        summary_welsh: "Mae rhieni’n rhedeg grwpiau i rieni, gyda threfnydd cyflogedig. Daw’r syniad o Mothers of Innovation gan Nesta (2014), sy’n adrodd straeon heb fesur unrhyw effaith, felly tybiaeth yw pob effaith yma, gydag ystod eang.",
        text: include_str!("presets/new-parents.json"),
    },
    Preset {
        id: "whole-place-deal",
        title: "A whole place, one local deal",
        title_welsh: "Lle cyfan, un fargen leol",
        about: "Three groups, eleven agencies, all seven levers and a shared fund.",
        about_welsh: "Tri grŵp, un ar ddeg o asiantaethau, pob un o’r saith lifer a chronfa ar y cyd.",
        summary: "Three groups, eleven agencies and all seven levers, with a shared fund that pays partners back out of cash really saved. Put together from the examples for each group, less those counted in two groups. Something to argue with, not a forecast.",
        summary_welsh: "Tri grŵp, un ar ddeg o asiantaethau a phob un o’r saith lifer, gyda chronfa ar y cyd sy’n talu partneriaid yn ôl o arian parod a arbedwyd mewn gwirionedd. Fe’i lluniwyd o’r enghreifftiau ar gyfer pob grŵp, heb y bobl a gyfrifid mewn dau grŵp. Rhywbeth i ddadlau yn ei gylch, nid rhagolwg.",
        text: include_str!("presets/whole-place-deal.json"),
    },
];

/// The scenario file of the preset of this id, as JSON.
///
/// ```
/// # use outcomes_calculator::data::presets::preset;
/// assert!(preset("frequent-ae").is_some());
/// assert!(preset("no-such-preset").is_none());
/// ```
#[must_use]
pub fn preset(id: &str) -> Option<&'static str> {
    PRESETS.iter().find(|preset| preset.id == id).map(|preset| preset.text)
}
