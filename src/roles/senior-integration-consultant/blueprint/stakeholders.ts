import type { Blueprint } from '#domain/blueprint.ts';

export const stakeholders: Blueprint['stakeholders'] = {
  internal: {
    id: 'internal',
    title: 'Inside the organisation',
    source: '12 Internal stakeholders',
    items: [
      {
        name: 'Enterprise Integration Manager / Integration Practice Lead',
        text: 'Sets priorities and staffing, takes escalations, keeps governance aligned. The role presumably reports here.',
      },
      {
        name: 'Solution and Enterprise Architects',
        text: 'Agree on patterns, the target architecture and technology standards.',
      },
      {
        name: 'Security / GRC',
        text: 'Decide on authentication patterns and classification controls, collect audit evidence, model threats as needed.',
      },
      {
        name: 'Application owners (CRM, ERP, finance, HR, ITSM)',
        text: 'Know what source and target mean, their limits and release dates, and deal with their vendors.',
      },
      {
        name: 'Product managers and business owners',
        text: 'Answer for outcomes, acceptance criteria and what comes first.',
      },
      {
        name: 'Data engineering and analytics',
        text: 'Consume data downstream; share models of CDC and events, reconciliation and quality.',
      },
      {
        name: 'DevOps, SRE and operations',
        text: 'Deploy, monitor, hold SLOs, respond to incidents and judge readiness.',
      },
      {
        name: 'QA and test teams (if separate)',
        text: 'Plan tests, coordinate environments and automate regression.',
      },
    ],
  },
  external: {
    id: 'external',
    title: 'Outside, where applicable',
    source: '12 External stakeholders',
    items: [
      {
        name: 'SaaS vendors and implementation partners',
        text: 'What their APIs can do, rate limits, support cases and release notes.',
      },
      {
        name: 'Trading partners and customers',
        text: 'Onboarding, interface specifications, connectivity tests and going live together.',
      },
      {
        name: 'Auditors and regulators (indirect)',
        text: 'Proof of controls, logs and lawful handling of data, in regulated settings.',
      },
    ],
  },
  peers: {
    id: 'peers',
    title: 'Peers',
    source: '12 Peer roles',
    items: [
      'Integration Developers / Middleware Engineers',
      'API Engineers / Backend Engineers',
      'Business Analysts (integration-focused)',
      'Programme and Project Managers, Release Managers',
      'Platform Engineers (integration runtime, gateways, brokers)',
    ],
  },
  upstream: {
    id: 'upstream',
    title: 'Depends on',
    source: '12 Upstream dependencies',
    items: [
      'Requirements and process definitions that are clear, from business and product.',
      'Access and credentials, from IAM and security.',
      'Connections and firewall rules, from infrastructure.',
      'APIs and events that stay stable, and word of changes, from the teams that own them.',
    ],
  },
  downstream: {
    id: 'downstream',
    title: 'Depended on by',
    source: '12 Downstream consumers',
    items: [
      'Business operations, which need orders, invoices, customers and entitlements to agree.',
      'Applications for customers that show data from several sources.',
      'Data platforms that take operational data for analysis.',
      'Support teams, which need runbooks and dashboards they can follow.',
    ],
  },
  collaboration: {
    id: 'collaboration',
    title: 'How the work is shared',
    source: '12 Collaboration',
    items: [
      'Crosses many functions, so it takes facilitation and plain agreements about contracts, ownership and SLAs.',
      'Trade-offs are negotiated again and again: latency or consistency, real time or batch, canonical model or pass-through.',
    ],
  },
  authority: {
    id: 'decision-making',
    title: 'Decisions in practice',
    source: '12 Decision-making authority',
    items: [
      'Leads technical decisions on integration, proposes standards, and influences the architecture through its review forums.',
      'Settles the daily trade-offs in design and build alone; larger departures need agreement with architecture.',
    ],
  },
  escalation: {
    id: 'escalation',
    title: 'Escalation',
    source: '12 Escalation points',
    items: [
      { name: 'Limits or outages of the integration platform', to: 'Integration Manager / Platform Owner' },
      { name: 'Security exceptions or the handling of sensitive data', to: 'Security/GRC leadership' },
      {
        name: 'Dependencies that clash between programmes',
        to: 'Programme Manager / architecture governance',
      },
      { name: 'An unstable vendor API or a dispute over SLAs', to: 'Vendor Management / Application Owner' },
    ],
  },
};
