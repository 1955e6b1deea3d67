import type { Blueprint } from '#domain/blueprint.ts';

export const risks: Blueprint['risks'] = {
  challenges: {
    id: 'challenges',
    title: 'Challenges',
    source: '16 Challenges',
    items: [
      {
        name: 'Unclear ownership',
        text: 'Nobody has said which system is the record, and stakeholders expect different things.',
      },
      {
        name: 'Environments',
        text: 'Few places to test, sandboxes that break, restricted access to production.',
      },
      {
        name: 'Vendors',
        text: 'Rate limits, documentation that does not agree with itself, breaking changes, slow support.',
      },
      { name: 'Other teams', text: 'Delivery waits for the priorities and release dates of others.' },
      {
        name: 'Data quality',
        text: 'Bad data upstream turns into failures downstream, and into disputes over figures.',
      },
      {
        name: 'Security procedures',
        text: 'Approvals take long, policies move, certificates and secrets have complicated lives.',
      },
    ],
  },
  bottlenecks: {
    id: 'bottlenecks',
    title: 'Bottlenecks',
    source: '16 Bottlenecks',
    items: [
      'Waiting for access: service accounts, certificates, firewall rules.',
      'Deployments by hand, and tests that are not automated.',
      'Too little observability, so faults are found slowly and outages last.',
      'Architecture and governance forums that take long to decide.',
      'No stable test data, and no way to simulate the systems of partners.',
    ],
  },
  antiPatterns: {
    id: 'anti-patterns',
    title: 'Anti-patterns',
    source: '16 Anti-patterns',
    items: [
      'A quick direct link that nobody documents and nobody plans to retire.',
      'So much orchestration in the integration layer that it holds business rules which belong to domain services.',
      'No plan for versions, so that consumers break without warning.',
      'Retries without idempotency: orders, payments or records appear twice.',
      'Silence on failure: errors are logged but alert nobody, dead-letter queues go unwatched.',
      'Too many manual steps, known only to those who have always done them.',
    ],
  },
  underperformance: {
    id: 'underperformance',
    title: 'Why people fall short',
    source: '16 Underperformance',
    items: [
      'They take integration for plumbing and never get to what the business means.',
      'They write little down, and cannot put trade-offs and limits into words.',
      'They do not think of production: no monitoring, no error budget, nothing prepared for operations.',
      'They neither win stakeholders over nor escalate in time, and delivery stalls.',
    ],
  },
  business: {
    id: 'business',
    title: 'What the business risks',
    source: '16 Business risks',
    items: [
      { name: 'Lost revenue', text: 'Orders missed, bills wrong, entitlements in error.' },
      { name: 'Failed audits', text: 'Logs missing, data exposed without control, ownership unclear.' },
      { name: 'Disrupted operation', text: 'Incidents often, recovery slow, work done by hand instead.' },
      { name: 'Slow strategy', text: 'Programmes late because integration is the bottleneck.' },
      { name: 'Distrust of data', text: 'People stop believing figures, and analysis and decisions suffer.' },
    ],
  },
};
