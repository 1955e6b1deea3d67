import type { Blueprint } from '#domain/blueprint.ts';

export const decisionRights: Blueprint['decisionRights'] = {
  tiers: [
    {
      id: 'independent',
      title: 'Decides alone',
      source: '13 Decision rights: Independent',
      items: [
        'Which approved pattern fits a use case: a message queue or a synchronous API, for example.',
        'Payloads and mappings inside the canonical or event models that exist.',
        'Error handling, retries, idempotency and monitoring within the integration.',
        'Which alerts, dashboards and runbook procedures to recommend and put in place.',
        'The order of technical tasks in an agreed sprint or workstream, with delivery and reliability in view.',
      ],
    },
    {
      id: 'review',
      title: 'Needs a review by team or peers',
      source: '13 Decision rights: Review',
      items: [
        'A new integration pattern, or a marked departure from the reference architecture.',
        'A new API that is public or external, above all towards partners or customers.',
        'Data models that reach across domains: changes to the canonical model, enterprise events.',
        'Which platform to take when more than one is on offer.',
      ],
    },
    {
      id: 'approval',
      title: 'Needs approval by manager, director or executive',
      source: '13 Decision rights: Approval',
      items: [
        'Choosing a vendor, buying, changing contracts, extending licences.',
        'Large shifts: moving platform, replacing the ESB or iPaaS, bringing in an event bus for the enterprise.',
        'Exceptions to security policy: temporary access, weaker encryption, authentication outside the standard.',
        'Promises that touch SLAs, the standing with regulators or duties to customers in a material way.',
      ],
    },
  ],
  authority: {
    id: 'authority',
    title: 'Authority by subject',
    source: '13 Authority',
    items: [
      {
        name: 'Budget',
        text: 'As a rule none of its own; may contribute to business cases and forecasts of platform capacity.',
      },
      {
        name: 'Architecture',
        text: 'Strong influence. Within local integration standards it can approve or refuse, as the governance model allows; the last word often lies with architecture boards.',
      },
      {
        name: 'Vendor',
        text: 'Coordinates on technical matters; commercial matters belong to procurement or vendor management.',
      },
      {
        name: 'Delivery',
        text: 'Owns execution and estimates of the integration workstream; what the programme commits to is for its leadership.',
      },
      {
        name: 'Hiring',
        text: 'Interviews and evaluates; rarely has the final say, unless also leading a team.',
      },
      {
        name: 'Compliance',
        text: 'Implements controls and supplies evidence; exceptions to policy are signed off by Security/GRC.',
      },
    ],
  },
};
