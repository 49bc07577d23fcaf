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
        text: include_str!("presets/frequent-ae.json"),
    },
    Preset {
        id: "frequent-callers",
        title: "People who call 999 again and again",
        title_welsh: "Pobl sy’n ffonio 999 dro ar ôl tro",
        about: "Case work for the few who call most, care plans for the others, in London.",
        about_welsh: "Gwaith achos i’r ychydig sy’n ffonio amlaf, cynlluniau gofal i’r lleill, yn Llundain.",
        text: include_str!("presets/frequent-callers.json"),
    },
    Preset {
        id: "multiple-disadvantage",
        title: "Adults facing several disadvantages at once",
        title_welsh: "Oedolion sy’n wynebu sawl anfantais ar yr un pryd",
        about: "A navigator stays with each person; the first years cost more.",
        about_welsh: "Mae llywiwr yn aros gyda phob person; mae’r blynyddoedd cyntaf yn costio mwy.",
        text: include_str!("presets/multiple-disadvantage.json"),
    },
    Preset {
        id: "families",
        title: "Families with several problems at once",
        title_welsh: "Teuluoedd â sawl problem ar yr un pryd",
        about: "One key worker joins up the help that a family gets.",
        about_welsh: "Un gweithiwr allweddol yn cydgysylltu’r cymorth y mae teulu’n ei gael.",
        text: include_str!("presets/families.json"),
    },
    Preset {
        id: "new-parents",
        title: "New parents helping one another",
        title_welsh: "Rhieni newydd yn helpu ei gilydd",
        about: "Groups that parents run, with a paid organiser; every effect is assumed.",
        about_welsh: "Grwpiau y mae rhieni’n eu rhedeg, gyda threfnydd cyflogedig; tybiaeth yw pob effaith.",
        text: include_str!("presets/new-parents.json"),
    },
    Preset {
        id: "whole-place-deal",
        title: "A whole place, one local deal",
        title_welsh: "Lle cyfan, un fargen leol",
        about: "Three groups, eleven agencies, all seven levers and a shared fund.",
        about_welsh: "Tri grŵp, un ar ddeg o asiantaethau, pob un o’r saith lifer a chronfa ar y cyd.",
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
