// A scenario that has every field of the file format, and the fields as the published schema names them.
const cost = (per, beside = {}) => ({ name: `Cost ${per}`, amount: { amount: 1200, price_year: 2013, source: 'a bill' }, per, kind: 'revenue', paid_by: { council: 2, trust: 1 }, evidence: 'B', price_growth: 0.01, source: 'a budget', ...beside });
const YEARLY = { from: 0, to: 3 };
const costs = (...own) => [cost('once', { year: 1 }), cost('year', YEARLY), ...own];
const people = ['person', 'engaged', 'complete'].map((per) => cost(per, { group: 'people' }));
const levers = {
  person_centred: { strength: 0.7, costs: costs(...people), effect: 0.2, source: 'a trial' },
  outcomes_first: { strength: 0.7, costs: costs(...people), effect: 0.2, source: 'a trial' },
  frequent_users: { strength: 0.7, costs: costs(...people), effects: { ae: 0.1 }, deadweight: 0.3, attribution: 0.1, lag: 1, lasts: 3, drop_off: 0.3, evidence: 'C', source: 'a trial' },
  multi_agency: {
    strength: 0.7, costs: costs(...people), effect: 0.2, scope: 'groups', evidence: 'C', cashable: 0.2, source: 'a trial',
    network: { agencies: 6, cost_per_link: { amount: 30, price_year: 2013, source: 'a count' }, falls_to: { council: 1, trust: 3 }, source: 'a count' },
    space: { amount: { amount: 5000, price_year: 2013, source: 'a lease' }, falls_to: { council: 1, trust: 3 }, source: 'a lease' },
  },
  digital_data: { strength: 0.7, costs: costs(...people), effect: 0.2, scope: 'everyone', cost_ratio: 0.3, targeting: 0.1, evidence: 'C', source: 'a trial' },
  social_action: { strength: 0.7, costs: costs(...people, cost('volunteer-year')), effect: 0.1, volunteers: 40, hours: 90, hour_value: { amount: 12, price_year: 2013, source: 'a wage' }, own_benefit: { amount: 300, price_year: 2013, source: 'a survey' }, evidence: 'C', source: 'a trial' },
  peer_networks: { strength: 0.7, costs: costs(...people, cost('peer-group-year')), effect: 0.1, groups: 8, members: 10, hours: 50, hour_value: { amount: 12, price_year: 2013, source: 'a wage' }, own_benefit: { amount: 200, price_year: 2013, source: 'a survey' }, evidence: 'C', source: 'a trial' },
};
const value = (kind, beside) => ({ name: `Value ${kind}`, kind, amount: { amount: 700, price_year: 2013, source: 'a study' }, per: 'once', covers: ['wages'], source: 'a study', ...beside });
const service = (id, name, output) => ({
  id, name, output, unit_cost: { amount: 250, price_year: 2013, source: 'a price list' }, volume: 90000, growth: 0.01, price_growth: 0.005,
  values: ['economic', 'social'].map((kind) => ({ name: `Worth ${kind}`, kind, amount: { amount: 70, price_year: 2013, source: 'a study' }, covers: ['wages'], source: 'a study' })),
  paid_by: { council: 1, trust: 4 }, cashable: 0.2, cash_lag: 1, cash_step: 40, duplicated: 0.1, digital: 0.2, covers: ['visit'], source: 'a count',
});

const everything = {
  format: 'outcomes-calculator/1', title: 'Everything', place: 'Anywhere', summary: 'All fields', source: 'our own',
  appraisal: { start_year: 2025, years: 9, price_year: 2023, discounting: { rate: 0.03, source: 'the treasury' }, optimism_bias: true, grades: [0, 0.1, 0.15, 0.25, 0.35, 0.5], deflators: { 2025: 104 }, source: 'the rules' },
  agencies: [{ id: 'council', name: 'Council', kind: 'local-authority', source: 'a list' }, { id: 'trust', name: 'Trust', kind: 'nhs', source: 'a list' }],
  services: [service('ae', 'A&E', 'visit'), service('beds', 'Hospital stays', 'night')],
  groups: [{ id: 'people', name: 'Frequent visitors', people: 300, use: { ae: 9, beds: 2 }, turnover: 0.2, source: 'a count' }],
  outcomes: [{
    id: 'home', name: 'A home', unit: 'person', phrase: 'have a home', group: 'people', basis: 'gross', counted_from: 'engaged', success: 0.5, deadweight: 0.3, attribution: 0.1, displacement: 0.05, lag: 1, lasts: 4, drop_off: 0.25,
    evidence: 'C', effects: { ae: 0.3, beds: -0.2 }, adds: { beds: 0.5 }, source: 'a trial',
    values: [value('fiscal', { falls_to: { council: 1, trust: 2 }, transfer: false, cashable: 0.4 }), value('social', { health: true })],
  }],
  redesign: {
    delivery_years: 4, rollout: [0.4, 0.9], take_up: { people: { reach: 0.2, engagement: 0.7, retention: 0.8, start: 1, source: 'a plan' } },
    costs: costs(...people), levers: { ...levers, source: 'the plan' }, source: 'the plan',
  },
  efficiency: { scope: 'everyone', unit_cost_cut: 0.02, cut_years: 3, repeat_demand: 0.01, repeat_years: 4, duplicates_removed: 0.2, moved_online: 0.1, cost_ratio: 0.3, drop_off: 0.1, evidence: 'C', costs: costs(), source: 'the rules' },
  deal: {
    contributions: { council: 1, trust: 3 }, share_back: { council: 0.3, trust: 0.6 }, surplus: { council: 2, trust: 1 }, return: 0.02, source: 'a deal',
    outcome_payments: [{ agency: 'trust', outcome: 'home', amount: { amount: 500, price_year: 2013, source: 'a deal' }, source: 'a deal' }],
  },
  ranges: [{ path: 'services.ae.volume', low: 50000, high: 200000, shape: 'triangular', together: 'visits', opposite: true, source: 'a guess' }],
};

/** The scenario; no two parts of it are one object. */
export const EVERYTHING = JSON.parse(JSON.stringify(everything));

const variants = (schema, root) => {
  if (schema.$ref) return variants(root.$defs[schema.$ref.split('/').pop()], root);
  return schema.anyOf ? schema.anyOf.flatMap((one) => variants(one, root)) : [schema];
};

// A text may be one for each language, and a source one for each field: each is one field all the same.
const isWords = (all) => all.some((one) => one.properties?.cy);

/** Every field of the schema, as a path with * for an entry of a list or map. */
export function fields(schema, root = schema, path = '') {
  const all = variants(schema, root);
  if (isWords(all)) return [path];
  return all.flatMap((one) => {
    const inner = [
      ...Object.entries(one.properties ?? {}).flatMap(([name, of]) => fields(of, root, path ? `${path}.${name}` : name)),
      ...(one.items ? fields(one.items, root, `${path}.*`) : []),
      ...(typeof one.additionalProperties === 'object' ? fields(one.additionalProperties, root, `${path}.*`) : []),
    ];
    return inner.length ? inner : [path];
  });
}

/** Where the box of a path stands on the screen: the amount of a price is the price's own, and what is known about the price of a
    service stands below it. */
export const boxOf = (path) => `[id="field-${path.replace(/(unit_cost|amount|cost_per_link|hour_value|own_benefit)\.amount$/, '$1')
  .replace(/^(services\.[^.]+\.unit_cost)\.price_year$/, '$1.price_year~').replace(/^(services\.[^.]+\.unit_cost)\.source$/, '$1-what')}"]`;

/** Every number, text, word and flag of a document: its path, its field, its value and what the schema says of it. */
export function leaves(node, schema, root = schema, path = '', field = '') {
  const under = (name) => (path ? `${path}.${name}` : name);
  const own = (name) => (field ? `${field}.${name}` : name);
  const all = variants(schema, root);
  if (Array.isArray(node)) {
    const of = all.find((one) => one.items);
    if (typeof node[0] === 'string') return [{ path, field: own('*'), value: node, schema: of }];
    return node.flatMap((entry, place) => leaves(entry, of.items, root, under(entry.id ?? place), own('*')));
  }
  if (node && typeof node === 'object') {
    const of = all.find((one) => one.properties || typeof one.additionalProperties === 'object');
    return Object.entries(node).flatMap(([name, one]) => (of.properties?.[name]
      ? leaves(one, of.properties[name], root, under(name), own(name))
      : leaves(one, of.additionalProperties, root, under(name), own('*'))));
  }
  return [{ path, field, value: node, schema: all.find((one) => !one.properties && one.type !== 'object') }];
}

/** What stands at a path of a document. */
export const at = (document, path) => path.split('.').reduce((node, name) => (Array.isArray(node) ? node.find((entry) => entry.id === name) ?? node[name] : node?.[name]), document);

/** A document with another value at a path. */
export function changed(document, path, value) {
  const next = structuredClone(document);
  const [, holder, last] = /^(?:(.*)\.)?([^.]+)$/.exec(path);
  (holder ? at(next, holder) : next)[last] = value;
  return next;
}
