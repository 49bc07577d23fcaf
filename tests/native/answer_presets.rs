//! What the answer says of each preset, word for word, as a person would write it by the reviewed results of
//! `tests/presets/headlines.json`.

use outcomes_calculator::text::Language;
use serde_json::Value;

use crate::answer::lines;
use crate::answer::told;

const NEEDED: &str = "health care has managed about 0.9 % a year of itself (ONS, 1995 to 2014)";
const WIDER: &str = ", public services as a whole about none";

/// What is said of each preset, a line each: people, the other outcomes, money, doubt, everyone, cash, the verdict, what the
/// output drive would need (where WIDER follows NEEDED, there are services other than health care), and all of it in short.
const PRESETS: [(&str, &[&str]); 6] = [
    (
        "frequent-ae",
        &[
            "401 more people have their needs met outside A&E by 2036 than if nothing changes.",
            "That saves public budgets £403,000 over ten years, for £1.5 million spent.",
            "6 times in 10 it saves. 8 in 10 runs: −£2.3 million to £3 million.",
            "For everyone it is worth £1.7 million more than it costs, counting better lives. 7 times in 10 it is worth it.",
            "In cash it is £1.4 million short. Only £75,800 of the £1.9 million gained can leave a budget. The rest is room and time for other people.",
            "The redesign helps 401 more people; it also ends £2.1 million ahead of the output drive in public money.",
            "An output drive would have to cut costs by 1.6 % a year for 4 years to do as well; NEEDED.",
            "+401 people · £403,000 saved · 6 in 10 save",
        ],
    ),
    (
        "frequent-callers",
        &[
            "By 2036, 4 more people call no more than others do and 15 more use a care plan of their own than if nothing changes.",
            "That saves public budgets £8,590 over ten years, for £139,000 spent.",
            "6 times in 10 it saves. 8 in 10 runs: −£31,600 to £49,500.",
            "For everyone it is worth £63,300 more than it costs, counting better lives. 9 times in 10 it is worth it.",
            "In cash it is £136,000 short. Only £3,930 of the £148,000 gained can leave a budget. The rest is room and time for other people.",
            "The redesign does better on every outcome; it also ends £357,000 ahead of the output drive in public money.",
            "An output drive would have to cut costs by 1.05 % a year for 4 years to do as well; NEEDED.",
            "+4 people · £8,590 saved · 6 in 10 save",
        ],
    ),
    (
        "multiple-disadvantage",
        &[
            "51 people are in a settled home by 2036, about 32 more than if nothing changes.",
            "27 more are away from crime. Many of these are the same people, so they are never added up.",
            "That does not pay for itself: it costs public budgets £857,000 more than it saves over ten years, for £2.3 million spent.",
            "1 time in 10 it saves. 8 in 10 runs: −£1.3 million to −£361,000.",
            "But for everyone it is worth £231,000 more than it costs, counting better lives, the time given and what others pay. 7 times in 10 it is worth it.",
            "In cash it is £2.6 million short. Services that are used more take £343,000 more in cash than the others release.",
            "The redesign does better on every outcome; it also ends £1.2 million ahead of the output drive in public money, though £857,000 behind carrying on.",
            "An output drive would have to cut costs by 0.77 % a year for 4 years to do as well; NEEDEDWIDER.",
            "+32 people · £857,000 lost · 1 in 10 saves",
        ],
    ),
    (
        "families",
        &[
            "1,379 more families have a lower risk of a child going into care by 2036 than if nothing changes.",
            "1,379 more have children less likely to be convicted and 1,379 more have adults less likely to go to prison. An adult in lasting work: nobody more. Many of these are the same people, so they are never added up.",
            "That saves public budgets £2.3 million over ten years, for £5.1 million spent.",
            "7 times in 10 it saves. 8 in 10 runs: −£2.1 million to £6.9 million.",
            "For everyone it is worth £3.9 million more than it costs, counting better lives and what people and firms gain. 8 times in 10 it is worth it.",
            "In cash it is £2.5 million short. Only £2.6 million of the £7.4 million gained can leave a budget. The rest is room and time for other people.",
            "The redesign does better on 3 of 4 outcomes; it also ends £7.3 million ahead of the output drive in public money.",
            "An output drive would have to cut costs by 2.6 % a year for 4 years to do as well; NEEDEDWIDER.",
            "+1,379 families · £2.3 million saved · 7 in 10 save",
        ],
    ),
    (
        "new-parents",
        &[
            "51 more parents are supported and coping by 2034 than if nothing changes.",
            "That does not pay for itself: it costs public budgets £230,000 more than it saves over eight years, for £242,000 spent.",
            "In no run does it save. 8 in 10 runs: −£266,000 to −£194,000.",
            "For everyone it costs £17,600 more than it is worth, counting better lives, the time given and what others pay. 4 times in 10 it is worth it.",
            "In cash it is £241,000 short. Only £167 of the £11,700 gained can leave a budget. The rest is room and time for other people.",
            "The redesign helps 51 more parents; it also ends £22,800 ahead of the output drive in public money, though £230,000 behind carrying on.",
            "An output drive would have to cut costs by 0.87 % a year for 4 years to do as well; NEEDED.",
            "+51 parents · £230,000 lost · no run saves",
        ],
    ),
    (
        "whole-place-deal",
        &[
            "By 2036, 339 more people have their needs met outside A&E, 29 more are in a settled home and 1,102 more families have a lower risk of a child going into care than if nothing changes.",
            "Adults facing several disadvantages at once: 25 more are away from crime. Families with several problems at once: 1,102 more have children less likely to be convicted and 1,102 more have adults less likely to go to prison. These are never added up.",
            "That saves public budgets £703,000 over ten years, for £8.7 million spent.",
            "6 times in 10 it saves. 8 in 10 runs: −£3.6 million to £5 million.",
            "For everyone it is worth £4 million more than it costs, counting better lives, what people and firms gain, the time given and what others pay. 8 times in 10 it is worth it.",
            "In cash it is £6.8 million short. Only £1.9 million of the £9.4 million gained can leave a budget. The rest is room and time for other people.",
            "The redesign does better on every outcome; it also ends £8.9 million ahead of the output drive in public money.",
            "An output drive would have to cut costs by 1.82 % a year for 4 years to do as well; NEEDEDWIDER.",
            "+339 people · £703,000 saved · 6 in 10 save",
        ],
    ),
];

fn preset(id: &str) -> Value {
    serde_json::from_str(outcomes_calculator::data::presets::preset(id).unwrap()).unwrap()
}

#[test]
fn each_preset_says_what_its_results_say() {
    for (id, expected) in PRESETS {
        let expected: Vec<String> =
            expected.iter().map(|line| line.replace("NEEDED", NEEDED).replace("WIDER", WIDER)).collect();
        assert_eq!(lines(&told(&preset(id), 8192, Language::English).0), expected, "{id}");
    }
}
