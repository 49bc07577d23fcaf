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
}

impl Preset {
    /// Its scenario file, as JSON.
    ///
    /// ```
    /// # use outcomes_calculator::data::presets::{PRESETS, preset};
    /// assert_eq!(Some(PRESETS[1].text()), preset("frequent-callers"));
    /// ```
    #[must_use]
    pub fn text(&self) -> &'static str {
        preset(self.id).unwrap_or_default()
    }
}

/// Every preset, the default first, then from the simplest to the one that puts several together.
pub const PRESETS: &[Preset] = &[
    Preset {
        id: "frequent-ae",
        title: "People who keep coming back to A&E",
        title_welsh: "Pobl sy’n dod yn ôl i’r adran frys dro ar ôl tro",
        about: "A small team works on what lies behind the visits of about 2,000 people.",
        about_welsh: "Tîm bach yn gweithio ar yr hyn sydd y tu ôl i ymweliadau tua 2,000 o bobl.",
    },
    Preset {
        id: "frequent-callers",
        title: "People who call 999 again and again",
        title_welsh: "Pobl sy’n ffonio 999 dro ar ôl tro",
        about: "Case work for the few who call most, care plans for the others, in a place of 300,000 people.",
        about_welsh: "Gwaith achos i’r ychydig sy’n ffonio amlaf, cynlluniau gofal i’r lleill, mewn lle o 300,000 o bobl.",
    },
    Preset {
        id: "multiple-disadvantage",
        title: "Adults facing several disadvantages at once",
        title_welsh: "Oedolion sy’n wynebu sawl anfantais ar yr un pryd",
        about: "A navigator stays with each person; the first years cost more.",
        about_welsh: "Mae llywiwr yn aros gyda phob person; mae’r blynyddoedd cyntaf yn costio mwy.",
    },
    Preset {
        id: "families",
        title: "Families with several problems at once",
        title_welsh: "Teuluoedd â sawl problem ar yr un pryd",
        about: "One key worker joins up the help that a family gets.",
        about_welsh: "Un gweithiwr allweddol yn cydgysylltu’r cymorth y mae teulu’n ei gael.",
    },
    Preset {
        id: "new-parents",
        title: "New parents helping one another",
        title_welsh: "Rhieni newydd yn helpu ei gilydd",
        about: "Groups that parents run, with a paid organiser; the gain is from a trial in Canada.",
        about_welsh: "Grwpiau y mae rhieni’n eu rhedeg, gyda threfnydd cyflogedig; daw’r budd o dreial yng Nghanada.",
    },
    Preset {
        id: "whole-place-deal",
        title: "A whole place, one local deal",
        title_welsh: "Lle cyfan, un fargen leol",
        about: "Three groups, ten agencies, all seven levers and a shared fund.",
        about_welsh: "Tri grŵp, deg asiantaeth, pob un o’r saith lifer a chronfa ar y cyd.",
    },
];

/// The scenario file of the preset of this id, as JSON, with all its words in both languages.
///
/// ```
/// # use outcomes_calculator::data::presets::preset;
/// assert!(preset("frequent-ae").is_some());
/// assert!(preset("no-such-preset").is_none());
/// ```
#[must_use]
pub fn preset(id: &str) -> Option<&'static str> {
    Some(match id {
        "frequent-ae" => include_str!("presets/frequent-ae.json"),
        "frequent-callers" => include_str!("presets/frequent-callers.json"),
        "multiple-disadvantage" => include_str!("presets/multiple-disadvantage.json"),
        "families" => include_str!("presets/families.json"),
        "new-parents" => include_str!("presets/new-parents.json"),
        "whole-place-deal" => include_str!("presets/whole-place-deal.json"),
        _ => return None,
    })
}

/// The same without its sources and most of its names, which the first view does not show and so does not wait for. `build.rs`
/// makes it.
///
/// ```
/// # use outcomes_calculator::data::presets::{first_seen, preset};
/// let (whole, first) = (preset("families").unwrap_or_default(), first_seen("families").unwrap_or_default());
/// assert!(whole.contains("\"source\"") && !first.contains("\"source\""));
/// ```
#[must_use]
pub fn first_seen(id: &str) -> Option<&'static str> {
    Some(match id {
        "frequent-ae" => include_str!(concat!(env!("OUT_DIR"), "/frequent-ae.json")),
        "frequent-callers" => include_str!(concat!(env!("OUT_DIR"), "/frequent-callers.json")),
        "multiple-disadvantage" => include_str!(concat!(env!("OUT_DIR"), "/multiple-disadvantage.json")),
        "families" => include_str!(concat!(env!("OUT_DIR"), "/families.json")),
        "new-parents" => include_str!(concat!(env!("OUT_DIR"), "/new-parents.json")),
        "whole-place-deal" => include_str!(concat!(env!("OUT_DIR"), "/whole-place-deal.json")),
        _ => return None,
    })
}
