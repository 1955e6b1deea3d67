import type { Blueprint } from '#domain/blueprint.ts';

export const goals: Blueprint['goals'] = {
  milestones: [
    {
      id: 'days-30',
      title: 'First 30 days',
      theme: 'Arriving, with a first useful contribution',
      source: '6 Milestones: 30 days',
      items: [
        'Knows the integration landscape: key systems, platform parts, the most critical interfaces and where it hurts.',
        'Can get into environments, repositories, the tools for observability and the ITSM workflows.',
        'Has delivered at least one tangible thing: a small enhancement, a fixed defect, better monitoring or better documentation.',
        'Has earned trust by running discovery or design sessions, or by adding something that mattered to them.',
      ],
    },
    {
      id: 'days-60',
      title: 'First 60 days',
      theme: 'Owning and delivering',
      source: '6 Milestones: 60 days',
      items: [
        'Leads design and build of at least one integration of medium complexity: several steps, secure authentication, error handling, monitoring.',
        'Has produced documentation fit for production: API specification, mapping, runbook and dashboards.',
        'Delivers as announced: estimates that hold, risks raised early, status anyone can read.',
      ],
    },
    {
      id: 'days-90',
      title: 'First 90 days',
      theme: 'Senior scope, and first standards',
      source: '6 Milestones: 90 days',
      items: [
        'Owns a workstream of a programme, with dependencies across 2–4 systems and several teams.',
        'Has made an existing integration safer to run: retries, idempotency, dead-letter handling, alerts, a runbook.',
        'Has added at least one asset that the team took up: a template, a reference design or a test harness.',
      ],
    },
    {
      id: 'months-6',
      title: '6 months',
      theme: 'Results that can be measured',
      source: '6 Milestones: 6 months',
      items: [
        'A named portfolio of integrations is measurably steadier, with fewer incidents and faster recovery for instance.',
        'Contract tests and interface versions are in place, or better than before, for a set of APIs or events.',
        'One or more colleagues have been mentored, and it shows in how independently and how well they work.',
      ],
    },
    {
      id: 'months-12',
      title: '12 months',
      theme: 'Effect on the enterprise',
      source: '6 Objectives: 12 months',
      items: [
        'Has led the integration side of a major initiative across domains (order-to-cash, customer onboarding or the HR lifecycle, say) through rollout and hypercare.',
        'Standard patterns and governance have taken hold: documentation, security controls and observability look alike everywhere.',
        'Has delivered a proposal for the roadmap: platform features, maturity of monitoring, developer experience.',
      ],
    },
    {
      id: 'long-term',
      title: 'Long term',
      theme: 'A capability that lasts',
      source: '6 Long-term goals',
      items: [
        'New integrations take less time, thanks to reusable parts and a paved path.',
        'The estate costs less to own, as brittle direct links give way to governed, observable and secure ones.',
        'The enterprise trusts its data more: validation, reconciliation and discipline with versions have grown stronger.',
      ],
    },
  ],
  success: {
    source: '6 Success definition',
    text: 'Integrations arrive when announced; they are secure, dependable, documented and in line with the patterns. Stakeholders keep their trust, and operations have less to do by hand.',
  },
  highPerformance: {
    id: 'high-performance',
    title: 'What high performance looks like',
    source: '6 High performance',
    items: [
      'Sees risks coming (schema drift, rate limits, changed authentication, batch windows) and deals with them early.',
      'Writes contracts and mappings clear enough to test, so that those downstream need not start again.',
      'Leaves integrations that hardly need anyone: observable, resilient, with runbooks one can act on.',
      'Raises the team by mentoring and reusable assets, not by rescuing it.',
    ],
  },
};
