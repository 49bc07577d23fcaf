//! The levers of an appraisal, to be changed where they stand; none where the scenario does without.

use crate::model::appraisal::Appraisal;
use crate::model::appraisal::Cost;
use crate::model::levers::DigitalData;
use crate::model::levers::EffectLever;
use crate::model::levers::FrequentUsers;
use crate::model::levers::Lever;
use crate::model::levers::MultiAgency;
use crate::model::levers::TimeLever;

pub(super) fn effect_lever(appraisal: &mut Appraisal, lever: usize) -> Option<&mut EffectLever> {
    let levers = &mut appraisal.redesign.levers;
    if lever == Lever::PersonCentred as usize {
        levers.person_centred.as_mut()
    } else {
        levers.outcomes_first.as_mut()
    }
}

pub(super) fn time_lever(appraisal: &mut Appraisal, lever: usize) -> Option<&mut TimeLever> {
    let levers = &mut appraisal.redesign.levers;
    if lever == Lever::SocialAction as usize {
        levers.social_action.as_mut()
    } else {
        levers.peer_networks.as_mut()
    }
}

pub(super) fn frequent_users(appraisal: &mut Appraisal) -> Option<&mut FrequentUsers> {
    appraisal.redesign.levers.frequent_users.as_mut()
}

pub(super) fn multi_agency(appraisal: &mut Appraisal) -> Option<&mut MultiAgency> {
    appraisal.redesign.levers.multi_agency.as_mut()
}

pub(super) fn digital_data(appraisal: &mut Appraisal) -> Option<&mut DigitalData> {
    appraisal.redesign.levers.digital_data.as_mut()
}

pub(super) fn lever_costs(appraisal: &mut Appraisal, lever: Lever) -> Option<&mut Vec<Cost>> {
    let levers = &mut appraisal.redesign.levers;
    match lever {
        Lever::PersonCentred => levers.person_centred.as_mut().map(|lever| &mut lever.costs),
        Lever::OutcomesFirst => levers.outcomes_first.as_mut().map(|lever| &mut lever.costs),
        Lever::FrequentUsers => levers.frequent_users.as_mut().map(|lever| &mut lever.costs),
        Lever::MultiAgency => levers.multi_agency.as_mut().map(|lever| &mut lever.costs),
        Lever::DigitalData => levers.digital_data.as_mut().map(|lever| &mut lever.costs),
        Lever::SocialAction => levers.social_action.as_mut().map(|lever| &mut lever.costs),
        Lever::PeerNetworks => levers.peer_networks.as_mut().map(|lever| &mut lever.costs),
    }
}
