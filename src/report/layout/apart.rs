//! Labels that would run into each other, moved apart.
//!
//! ```
//! use outcomes_calculator::report::layout::apart::apart;
//!
//! // Two at one place go as far up as down; the third stays.
//! assert_eq!(apart(&[500, 900, 500], 180, 0, 2000), [410, 900, 590]);
//! // None leaves the chart.
//! assert_eq!(apart(&[1990, 2000], 180, 0, 2000), [1820, 2000]);
//! ```

use crate::report::layout::marks::Place;

/// Where labels stand that would best stand at `places`: neighbours at least `gap` apart, all between `least` and `most`, and
/// together as near to their places as can be.
#[must_use]
pub fn apart(places: &[i32], gap: i32, least: i32, most: i32) -> Vec<i32> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by_key(|index| places[*index]);
    let step = |place: usize| i32::try_from(place).unwrap_or_default() * gap;
    // What is left of each place once the gaps are taken off must not fall: where it would, neighbours share their middle.
    let mut blocks: Vec<(i32, i32)> = Vec::new();
    for (place, index) in order.iter().enumerate() {
        blocks.push((places[*index] - step(place), 1));
        while let [.., (before, of_before), (last, of_last)] = blocks[..]
            && before * of_last > last * of_before
        {
            blocks.truncate(blocks.len() - 2);
            blocks.push((before + last, of_before + of_last));
        }
    }
    let middles = blocks.iter().flat_map(|(sum, count)| (0..*count).map(move |_| sum / count));
    let room = most - least - step(places.len().saturating_sub(1));
    let mut moved = vec![0; places.len()];
    for (place, (index, middle)) in order.iter().zip(middles).enumerate() {
        moved[*index] = middle.clamp(least, least + room.max(0)) + step(place);
    }
    moved
}

/// What of a straight line is outside all of some boxes, each given by two corners.
pub(super) fn outside(line: [Place; 2], boxes: &[[Place; 2]]) -> Vec<[Place; 2]> {
    boxes
        .iter()
        .fold(vec![line], |parts, cut| parts.into_iter().flat_map(|part| around(part, *cut)).collect())
}

/// What of a line is outside a box.
fn around(line: [Place; 2], [(left, top), (right, bottom)]: [Place; 2]) -> Vec<[Place; 2]> {
    let [from, to] = line.map(|(x, y)| (f64::from(x), f64::from(y)));
    let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
    for (start, way, least, most) in
        [(from.0, to.0 - from.0, left, right), (from.1, to.1 - from.1, top, bottom)]
    {
        let [least, most] = [least, most].map(f64::from);
        if way == 0.0 {
            if start <= least || start >= most {
                return vec![line];
            }
            continue;
        }
        let (one, other) = ((least - start) / way, (most - start) / way);
        enters = enters.max(one.min(other));
        leaves = leaves.min(one.max(other));
    }
    without(line, enters, leaves)
}

/// What of a straight line is outside a circle.
pub(super) fn outside_circle(line: [Place; 2], (x, y): Place, radius: i32) -> Vec<[Place; 2]> {
    let [from, to] = line.map(|(at, down)| (f64::from(at - x), f64::from(down - y)));
    let way = (to.0 - from.0, to.1 - from.1);
    let length = way.0 * way.0 + way.1 * way.1;
    let nearest = -(from.0 * way.0 + from.1 * way.1) / length;
    let left = f64::from(radius * radius) - (from.0 * from.0 + from.1 * from.1) + nearest * nearest * length;
    let half = if left > 0.0 && length > 0.0 { (left / length).sqrt() } else { 0.0 };
    without(line, (nearest - half).max(0.0), (nearest + half).min(1.0))
}

/// A line without the part between two parts of its way.
fn without(line: [Place; 2], enters: f64, leaves: f64) -> Vec<[Place; 2]> {
    if enters >= leaves {
        return vec![line];
    }
    let [from, to] = line.map(|(x, y)| (f64::from(x), f64::from(y)));
    #[allow(clippy::cast_possible_truncation, reason = "between the ends of the line")]
    let at = |part: f64| {
        let along = |one: f64, other: f64| (one + (other - one) * part).round() as i32;
        (along(from.0, to.0), along(from.1, to.1))
    };
    let before = (enters > 0.0).then(|| [line[0], at(enters)]);
    let after = (leaves < 1.0).then(|| [at(leaves), line[1]]);
    before.into_iter().chain(after).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_makes_way_for_a_box_in_its_way_and_for_no_other() {
        let line = [(0, 0), (100, 0)];
        assert_eq!(outside(line, &[[(40, -10), (60, 10)]]), [[(0, 0), (40, 0)], [(60, 0), (100, 0)]]);
        assert_eq!(outside(line, &[[(90, -10), (120, 10)]]), [[(0, 0), (90, 0)]]);
        assert_eq!(outside(line, &[[(40, 5), (60, 10)]]), [line]);
        assert_eq!(outside(line, &[[(-1, -1), (101, 1)]]), [[(0, 0); 2]; 0]);
        let across = [(0, 0), (100, 100)];
        assert_eq!(outside(across, &[[(50, 0), (70, 60)]]), [[(0, 0), (50, 50)], [(60, 60), (100, 100)]]);
    }

    #[test]
    fn a_line_ends_at_a_circle_and_begins_again_behind_it() {
        // 3 across and 4 down are 5.
        assert_eq!(outside_circle([(-60, 80), (0, 0)], (0, 0), 50), [[(-60, 80), (-30, 40)]]);
        let through = outside_circle([(-100, 30), (100, 30)], (0, 0), 50);
        assert_eq!(through, [[(-100, 30), (-40, 30)], [(40, 30), (100, 30)]]);
        let past = [(-100, 60), (100, 60)];
        assert_eq!(outside_circle(past, (0, 0), 50), [past]);
    }
}
