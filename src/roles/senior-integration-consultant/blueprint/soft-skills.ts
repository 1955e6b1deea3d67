import type { Blueprint } from '#domain/blueprint.ts';

export const softSkills: Blueprint['softSkills'] = {
  source: '9 Soft skills',
  items: [
    {
      id: 'consultative-discovery',
      name: 'Consultative discovery',
      why: 'Unclear processes and meanings sink more integrations than tools do.',
      shows:
        'Workshops with a structure, a settled "system of record", edge cases and exceptions on the table.',
      strong:
        'Problem statements in a few words, acceptance criteria one can measure, and no surprises late on.',
    },
    {
      id: 'stakeholder-communication',
      name: 'Stakeholder communication',
      why: 'The teams involved want different things and use different words.',
      shows:
        'Trade-offs, risks and dependencies are said openly, one way to the business and another to engineers.',
      strong: 'People believe the dates and know what "done" takes in, NFRs and operation included.',
    },
    {
      id: 'influence-without-authority',
      name: 'Influence without authority',
      why: 'Access, changes and decisions often lie with other teams.',
      shows: 'Agreement is won with evidence, options and empathy; escalation comes when it is due.',
      strong: 'Decisions and commitments come about, with neither friction nor blame.',
    },
    {
      id: 'systems-thinking',
      name: 'Systems thinking',
      why: 'What is best for one interface can hurt the whole: retries that flood a system downstream, for example.',
      shows:
        'Looks at effects up and down the chain, at the load on operations and at whether the business can go on.',
      strong:
        'Problems never arise, as the design served the entire value stream rather than a single connector.',
    },
    {
      id: 'troubleshooting-under-pressure',
      name: 'Troubleshooting under pressure',
      why: 'Faults in production want a diagnosis that is fast and right, on information that is incomplete.',
      shows:
        'Works through logs, metrics and traces methodically, tests one hypothesis after another, and changes nothing at random.',
      strong: 'Service is back soon, and the evidence for a lasting fix has been kept.',
    },
    {
      id: 'documentation-discipline',
      name: 'Documentation discipline',
      why: 'Integrations live longer than projects, and what is written down is how they are controlled and audited.',
      shows: 'Specifications, mappings, runbooks and records of decisions are kept true.',
      strong: 'Somebody else can run and extend the integration with hardly any help.',
    },
    {
      id: 'mentorship',
      name: 'Mentorship',
      why: 'A senior person multiplies their effect by enabling others and lifting standards.',
      shows: 'Feedback in design and code reviews that can be acted on; patterns and pitfalls passed on.',
      strong: 'The team gets better, reviews get quicker, and fewer faults slip through to production.',
    },
    {
      id: 'pragmatism-and-prioritisation',
      name: 'Pragmatism and prioritisation',
      why: 'The backlog is long, and waiting for the perfect solution stops delivery.',
      shows: 'Weighs risk, time and value, and suggests going in phases.',
      strong:
        'Something of value arrives step by step, while architecture and operation keep getting better.',
    },
  ],
};
